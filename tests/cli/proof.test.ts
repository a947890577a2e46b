import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cases } from '../../src/cli/proof/cases.ts';
import { BEGIN, END, withFigures } from '../../src/cli/proof/docs.ts';
import { escaped, proofHtml } from '../../src/cli/proof/html.ts';
import { proofOf } from '../../src/cli/proof/proof.ts';
import { proofText } from '../../src/cli/proof/text.ts';
import { GATES, markOf, MUTATIONS, proveOne, STEPS } from '../../src/players/index.ts';
import { PLAYERS } from '../../src/players/roster.ts';
import { WEIGHTS } from '../../src/scoring/index.ts';
import { families, lateParcel, principles } from '../fixtures/families.ts';

const doc = readFileSync(new URL('../../docs/scoring.md', import.meta.url), 'utf8');
const figures = doc.slice(doc.indexOf(BEGIN), doc.indexOf(END));

describe('the figures in docs/scoring.md', () => {
  it('were made from the present situations and weights: else run `npm run simulate -- --docs`', () => {
    for (const game of families()) expect(figures).toContain(`${game.scenario.id} ${markOf(game)}`);
  });

  it('name every gate with its bound, and every player', () => {
    for (const { says, is, bound } of GATES) expect(figures).toContain(`| ${says} | ${is} ${bound} |`);
    for (const { name, describe: line } of PLAYERS) expect(figures).toContain(`| ${name}: ${line} |`);
  });

  it('are replaced whole, and only they', () => {
    expect(withFigures(`a ${BEGIN} old ${END} b`, 'new')).toBe('a new b');
    expect(() => withFigures('no place', 'new')).toThrow(/figures|place/);
  });

  it('have a mark that numbers change and wording does not', () => {
    const game = lateParcel();
    const reworded = { ...game, scenario: { ...game.scenario, blurb: 'Somebody asks for a box.' } };
    const renumbered = { ...game, scenario: { ...game.scenario, minutes: 3 } };
    expect(markOf(reworded)).toBe(markOf(game));
    expect(markOf(renumbered)).not.toBe(markOf(game));
  });
});

describe('a proof', () => {
  let steps = 0;
  const entry = proveOne(lateParcel(), principles(), 3, () => { steps += 1; });
  const proof = proofOf([entry], 3);

  it('tells of each step', () => {
    expect(steps).toBe(STEPS);
  });

  it('counts broken gates of situations, and of the library only from twelve on', () => {
    expect(proof.libraryBinds).toBe(false);
    expect(proof.broken).toBe(proof.situations[0]!.gates.filter(({ state }) => state === 'broken').length);
    expect(proofText(proof)).toContain(`${proof.broken} binding gates are broken`);
  });

  it('is a page of text that runs nothing and asks no host', () => {
    const html = proofHtml(proof, [{ ...entry, table: { ...entry.table, about: { ...entry.table.about, id: '<img src=x onerror=alert(1)>' } } }]);
    expect(html).not.toMatch(/<img|<script|https?:/);
    expect(html).toContain('&lt;img');
    expect(escaped(`<a href="'&'">`)).toBe('&lt;a href=&quot;&#39;&amp;&#39;&quot;&gt;');
  });
});

describe('the cases for broken rules', () => {
  const rules = cases(lateParcel().scenario, principles());

  it.each(rules.map((rule) => [rule.says, rule] as const))('%s', (_, rule) => {
    expect(rule.holds(WEIGHTS)).toBe(true);
  });

  it('catch what no authored situation happens to show', () => {
    for (const id of ['free-overreach', 'no-breach-cap', 'empty-promises', 'free-escalation', 'no-luck', 'always-sure']) {
      const { weights } = MUTATIONS.find((m) => m.id === id)!;
      expect(rules.some(({ holds }) => !holds(weights)), id).toBe(true);
    }
  });
});
