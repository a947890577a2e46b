/** What can be seen of a text without understanding it. */
import { suggest } from '../nearest.ts';
import type { Path } from '../places.ts';
import { finding, findingAtKey, type Context, type Finding } from './finding.ts';
import { gradeOf } from './readability.ts';
import { choicesOf, linesOf, wording } from './walk.ts';

export interface TextAt {
  readonly text: string;
  readonly path: Path;
}

/** Keys whose texts are names for the program, never shown. */
const UNSHOWN = new Set(['kind', 'id', 'language', 'source']);

/** All texts within a value, with their paths. Ids among them have no braces or tags. */
export function textsIn(value: unknown, path: Path): TextAt[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (UNSHOWN.has(key) ? [] : textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key])));
}

export function markup({ text, path }: TextAt): Finding[] {
  const tag = /<\/?[a-z][^<>]*>/i.exec(text)?.[0];
  return tag === undefined ? [] : [finding('MARKUP', path, `the tag ${tag.slice(0, 40)} would be read out`)];
}

/** @param allowed ids of people, whose drawn names may be put in */
export function placeholders({ text, path }: TextAt, allowed: readonly string[]): Finding[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '').filter((id) => !allowed.includes(id))
    .map((id) => finding('UNKNOWN_PLACEHOLDER', path, `{${id.slice(0, 40)}} is nobody's name`,
      suggest(id, allowed, 'write the words themselves')));
}

export function texts({ scenario }: Context): Finding[] {
  const people = Object.keys(scenario.people);
  return textsIn(scenario, []).flatMap((at) => [...markup(at), ...placeholders(at, people)]);
}

/** The grade that a second-language reader under pressure can follow. */
const GRADE = 8;

/** In fewer words one long name moves the grade by more than a year, so they are not judged. */
const WORDS = 30;

const wordsIn = (all: readonly string[]): number => all.reduce((sum, text) => sum + text.split(/\s+/).length, 0);

/** @param part what it is, for the message */
export function hard(all: readonly string[], path: Path, part: string): Finding[] {
  if (wordsIn(all) < WORDS) return [];
  const grade = gradeOf(all.map((text) => text.replaceAll(/\{[^{}]*\}/g, 'Sam')));
  return grade <= GRADE ? [] : [findingAtKey('HARD_TO_READ', path, `${part}: reading grade ${grade.toFixed(1)}, at most ${GRADE}`)];
}

/** What must be read, part by part, so that an easy one hides no hard one. The formula is for English. */
export function reading({ scenario }: Context): Finding[] {
  if (!(scenario.language ?? 'en').startsWith('en')) return [];
  const lines = linesOf(scenario).map(({ line }) => ('says' in line ? line.says : line.seen));
  const choices = choicesOf(scenario).map((c) => wording(c.choice));
  return [
    ...hard([scenario.brief], ['brief'], 'the brief'),
    ...Object.entries(scenario.handbook).flatMap(([id, page]) => hard([page.text], ['handbook', id], `the page "${id}"`)),
    ...hard([...lines, ...choices], ['scenes'], 'lines and choices'),
    ...hard(Object.values(scenario.cues).map((cue) => cue.text), ['cues'], 'the cues'),
  ];
}
