/**
 * What a machine can hear of the language of a composed situation: slots left open, words
 * and sentences twice, agreement, articles, and facts of another draw.
 */
import { LENGTH, type Line, type Scenario } from '../scenario/index.ts';

export interface Slip {
  readonly kind: 'slot' | 'word-twice' | 'sentence-twice' | 'agreement' | 'article' | 'too-long';
  readonly text: string;
}

const wording = (line: Line): string => ('says' in line ? line.says : line.seen);

/** Replies under a condition may stand in several places and be met in one. */
const conditional = (scenes: Scenario['scenes']): string[] => [...new Set(Object.values(scenes).flatMap(({ choices }) =>
  Object.values(choices).flatMap((c) => (c.reply ?? []).filter(({ when }) => when !== undefined).map(wording))))];

/** Everything that may be met in one play, whatever its end. */
function heard({ brief, scenes, cues, things, people, handbook }: Scenario): string[] {
  return [
    brief,
    ...Object.values(scenes).flatMap(({ lines, choices }) => [
      ...lines.map(wording),
      ...Object.values(choices).flatMap((c) => ['say' in c ? c.say : c.do, ...(c.reply ?? []).filter(({ when }) => when === undefined).map(wording)]),
    ]),
    ...conditional(scenes),
    ...Object.values(cues).map(({ text }) => text),
    ...Object.values(things).map(({ plain }) => plain),
    ...Object.values(handbook).map(({ text }) => text),
    ...Object.values(people).flatMap((p) => [
      ...(p.waits ?? []), ...(p.notices ?? []), ...(p.puzzled ?? []), ...Object.values(p.reacts ?? {}).flat(), ...(p.ask ? [p.ask.plain] : []),
    ]),
  ];
}

/** What is met at the end: one ending in a play. */
const endsOf = ({ endings }: Scenario): string[][] =>
  Object.values(endings).map(({ title, lines, after }) => [title, ...lines.map(wording), ...(after === undefined ? [] : [after])]);

/** What is told and asked outside of the play. */
const around = ({ title, blurb, truths, decoys, cues, resources }: Scenario): string[] => [
  title, blurb,
  ...Object.values(truths).flatMap(({ want, need, value, story }) => [want, need, value, story]),
  ...Object.values(decoys).flatMap(({ want, need, value }) => [want, need, value]),
  ...Object.values(cues).map(({ note }) => note), ...Object.values(resources).map(({ text }) => text),
];

const SENTENCE = /[^.!?]+[.!?]+/g;
/** Shorter ones are what anybody may say twice. */
const WORDS = 4;

const sentencesOf = (text: string): string[] =>
  (text.match(SENTENCE) ?? [text]).map((s) => s.trim()).filter((s) => s.split(/\s+/).length >= WORDS);

function twice(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return texts.flatMap(sentencesOf).filter((s) => {
    const again = seen.has(s);
    seen.add(s);
    return again;
  });
}

/** In one play: everything that may be met on the way, and one of the endings. */
const repeated = (scenario: Scenario): string[] => {
  const way = heard(scenario);
  return [...new Set([...twice(way), ...endsOf(scenario).flatMap((end) => twice([...new Set(way), ...end]))])];
};

const OPEN_SLOT = /\[[A-Za-z-]*\]|\[|\]/;
const DOUBLED = /\b(\p{L}{2,})\s+\1\b/iu;
/** "That that" and "had had" can be right, and are never right here. */
const AGREEMENT = /\b(?:He|She|It) (?:are|have|do|don't|were|want|need|say|go|come|take|put|look|know)\b|\b(?:They|We|You) (?:is|was|has|does|doesn't)\b|\b(?:he|she) (?:are|have) /;
const ARTICLE = /\ba (?=[aeiou])(?!one|once|uni|use|used|user|usual|eu)\w+|\ban (?=[^aeiou\s])(?!hour|honest|heir)\w+/i;

const LOOKS: readonly [Slip['kind'], RegExp][] = [
  ['slot', OPEN_SLOT], ['word-twice', DOUBLED], ['agreement', AGREEMENT], ['article', ARTICLE],
];

/** A line, or a brief, a page, a story: none of the latter is in a play's lines. */
const longest = ({ brief, handbook, truths }: Scenario, text: string): number => {
  if (text === brief) return LENGTH.brief;
  if (Object.values(handbook).some((p) => p.text === text)) return LENGTH.page;
  return Object.values(truths).some((t) => t.story === text) ? LENGTH.story : LENGTH.line;
};

/** Every slip of the language of a situation. */
export function slips(scenario: Scenario): Slip[] {
  const all = [...heard(scenario), ...endsOf(scenario).flat(), ...around(scenario)];
  return [
    ...all.flatMap((text) => LOOKS.flatMap(([kind, look]) => (look.test(text) ? [{ kind, text }] : []))),
    ...all.filter((text) => text.length > longest(scenario, text)).map((text): Slip => ({ kind: 'too-long', text })),
    ...repeated(scenario).map((text): Slip => ({ kind: 'sentence-twice', text })),
  ];
}
