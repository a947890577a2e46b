/** What a situation can be spoken of: its topics, in the author's words. Made once for a scenario. */
import { NEEDS, type Need, type Scenario, type Topic, type TopicKind } from '../scenario/index.ts';
import { gramsOf, lengthOf, rarityAmong } from './grams.ts';
import { sentencesOf } from './plain.ts';
import type { Near } from './reading.ts';

/** One of the phrases that has a letter run, and how much the run weighs in it. */
interface Posting {
  readonly phrase: number;
  readonly weight: number;
}

export interface Lexicon {
  /** The words of the scenario, worth mending a slip towards. */
  readonly words: ReadonlySet<string>;
  /** The topic of each phrase. */
  readonly phrases: readonly Topic[];
  /** The phrases of each letter run. */
  readonly runs: ReadonlyMap<string, readonly Posting[]>;
  readonly rarity: (gram: string) => number;
}

/** How people speak of what they are after, in any situation. */
const NEED_WORDS: Readonly<Record<Need, string>> = {
  certainty: 'to be sure; to know for certain; that it is settled; something definite; in writing', time: 'how long it takes; to be in time; before it is too late; in a hurry; the deadline',
  dignity: 'being taken seriously; not to be embarrassed in front of others; respect; to be treated like a person', safety: 'to be safe; danger; that nobody gets hurt; is it dangerous; to feel safe',
  control: 'to decide for yourself; have a say; your own choice; to be in charge of it', recognition: 'that somebody sees what you did; credit for your work; being noticed; your effort',
  ease: 'to make it easy; less trouble; without all the paperwork; save you the effort', belonging: 'to be one of us; part of the team; to be included; not to be left out', expertise: 'somebody who knows how to do it; an expert; the know-how; show me how it works',
  money: 'the price; what it costs; to get the money back; how much you paid', privacy: 'that nobody else hears of it; between you and me; in confidence; who else knows', fairness: 'what is fair; the same for everybody; equal treatment; just and right',
};

/** Words without the braces for people's names, which are drawn anew in each run. */
const unnamed = (text: string): string => text.replaceAll(/\{[^{}]*\}/g, ' ');

/** Every topic with the texts that speak of it. */
function textsOf(scenario: Scenario): (readonly [Topic, readonly (string | undefined)[]])[] {
  const all = <T>(kind: TopicKind, of: Readonly<Record<string, T>>, texts: (one: T) => readonly (string | undefined)[]) =>
    Object.entries(of).map(([id, one]) => [`${kind}:${id}`, texts(one)] as const);
  return [
    ...all('resource', scenario.resources, ({ text, words = [] }) => [text, ...words]),
    ...all('page', scenario.handbook, ({ title, purpose, text, words = [] }) => [title, purpose, ...text.split(/(?<=\.)\s/), ...words]),
    ...all('cue', scenario.cues, ({ note, text, words = [] }) => [note, text, ...words]),
    ...all('thing', scenario.things, ({ name }) => [name]),
    ...all('person', scenario.people, ({ role, ask, words = [] }) => [role, ask?.button, ...words]),
    ...NEEDS.map((need) => [`need:${need}`, NEED_WORDS[need].split('; ')] as const),
  ];
}

/** Makes the lexicon of a scenario. Keep it: it costs some milliseconds. */
export function lexiconOf(scenario: Scenario): Lexicon {
  const spoken = textsOf(scenario).flatMap(([topic, texts]) => texts.filter((text) => text !== undefined)
    .map((text) => ({ topic, words: sentencesOf(unnamed(text)).flatMap(({ words }) => words) })));
  const grams = spoken.map(({ words }) => gramsOf(words));
  const rarity = rarityAmong(grams);
  const runs = new Map<string, Posting[]>();
  for (const [phrase, counts] of grams.entries()) {
    const length = lengthOf(counts, rarity);
    for (const [gram, n] of counts) {
      const known = runs.get(gram);
      const posting = { phrase, weight: (n * rarity(gram)) / length };
      if (known === undefined) runs.set(gram, [posting]);
      else known.push(posting);
    }
  }
  const words = new Set(spoken.flatMap((one) => one.words));
  return { words, phrases: spoken.map(({ topic }) => topic), runs, rarity };
}

/** Below this, two phrases share letters rather than a topic. */
const ENOUGH = 0.3;
/** Most topics of one sentence, and how near to the best the others must be. */
const MOST = 3;
const NEAR = 0.75;

/**
 * What a sentence speaks of, nearest first; nothing if it is near to nothing.
 * @param words in plain form
 */
export function topicsIn(words: readonly string[], { runs, rarity, phrases }: Lexicon): Near[] {
  const typed = gramsOf(words);
  const sums = new Float64Array(phrases.length);
  for (const [gram, n] of typed) {
    const here = n * rarity(gram);
    for (const { phrase, weight } of runs.get(gram) ?? []) sums[phrase]! += here * weight;
  }
  const length = lengthOf(typed, rarity);
  const best = new Map<Topic, number>();
  for (const [phrase, sum] of sums.entries()) {
    const topic = phrases[phrase];
    if (topic !== undefined && sum / length > (best.get(topic) ?? ENOUGH)) best.set(topic, sum / length);
  }
  const ranked = [...best].toSorted(([, a], [, b]) => b - a);
  const least = NEAR * (ranked[0]?.[1] ?? 0);
  return ranked.slice(0, MOST).filter(([, like]) => like >= least)
    .map(([topic, like]) => ({ topic, likeness: Math.round(100 * like) / 100 }));
}
