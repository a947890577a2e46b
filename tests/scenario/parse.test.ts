import { describe, expect, it } from 'vitest';
import { parseScenario, printed, readAny, readPrinciples, readScenario } from '../../src/scenario/parse.ts';
import { BASE } from '../conformance/cases.ts';

const lineOf = (text: string): number => BASE.slice(0, BASE.indexOf(text)).split('\n').length;

describe('parse', () => {
  const { value, place } = parseScenario(BASE, 'base.yaml');

  it('gives shorthand in its long form', () => {
    expect(value?.scenes['opening']?.choices['ask-when']).toMatchObject({ hears: ['my-son'], to: [{ to: 'talk' }] });
    expect(value?.scenes['talk']?.choices['swap-it']?.to)
      .toEqual([{ when: { truth: ['lost-slip'] }, to: 'hot-water' }, { to: 'paid' }]);
    expect(value?.scenes['talk']?.choices['ask-home']?.when).toEqual({ visited: ['demo'] });
  });

  it('knows where a value stands, and where a mapping begins', () => {
    expect(place(['title'])).toEqual({ line: lineOf('title: The kettle'), col: 8 });
    expect(place(['scenes', 'demo'])).toEqual({ line: lineOf('  demo:\n'), col: 3 });
    expect(place(['cues', 'my-son', 'shows', 'lost-slip']).line).toBe(lineOf('shows: { lost-slip: 0.2'));
  });

  it('leads to the deepest part that the file has', () => {
    expect(place(['scenes', 'demo', 'nothing', 3])).toEqual(place(['scenes', 'demo']));
    expect(place(['nothing'])).toEqual({ line: 1, col: 1 });
  });

  it('gives no value, but a draft, where a small flaw stands aside', () => {
    const flawed = parseScenario(BASE.replace('minutes: 5', 'minutes: 500'), 'x');
    expect(flawed.value).toBeNull();
    expect(flawed.draft?.minutes).toBe(30);
    expect(flawed.aside).toEqual([['minutes']]);
  });

  it('gives not even a draft where a name cannot be made up', () => {
    expect(parseScenario(BASE.replace('customer: buyer\n', ''), 'x')).toMatchObject({ value: null, draft: null });
  });

  it('does not let a flawed copy out of the checker', () => {
    expect(readScenario(BASE.replace('minutes: 5', 'minutes: 500'), 'x').value).toBeNull();
    expect(readAny(BASE.replace('minutes: 5', 'minutes: 500'), 'x').value).toBeNull();
  });

  it('lets warnings through', () => {
    const { value: warned, problems } = readScenario(BASE.replace('<', '').replace('He puts the box down', 'He puts the <i>box</i> down'), 'x');
    expect(problems.map((p) => [p.code, p.level])).toEqual([['MARKUP', 'warning']]);
    expect(warned?.id).toBe('kettle-back');
  });

  it('refuses one kind where the other is asked for', () => {
    expect(readPrinciples(BASE, 'x').problems.map((p) => p.code)).toEqual(['UNKNOWN_KIND']);
    expect(readScenario('kind: principles', 'x').problems.map((p) => p.code)).toEqual(['UNKNOWN_KIND']);
  });

  it('makes no object that programs misread', () => {
    const { value: made } = parseScenario(BASE.replace('shows: { lost-slip: 0.9', 'shows: { __proto__: { bad: 1 }, lost-slip: 0.9'), 'x');
    expect(made).toBeNull();
    expect(({} as Record<string, unknown>)['bad']).toBeUndefined();
  });

  it('prints a problem on one line', () => {
    const [problem] = readScenario(BASE.replace('hears: my-son', 'hears: my-sun'), 'kettle.yaml').problems;
    expect(problem && printed(problem))
      .toBe('kettle.yaml:107:16 error UNKNOWN_CUE there is no cue "my-sun" — did you mean "my-son"?');
  });
});
