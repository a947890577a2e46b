/** What a situation can be spoken of: its topics, in the author's words. Made once for a scenario. */
import { NEEDS, type Need, type Scenario, type Topic, type TopicKind } from '../scenario/index.ts';
import { gramsOf, lengthOf, rarityAmong, type Grams, type Rarity } from './grams.ts';
import { sentencesOf } from './plain.ts';
import type { Near } from './reading.ts';

/** A letter run: how rare it is, in which phrases it stands, and how much it weighs in each. */
interface Run {
  readonly rarity: number;
  readonly phrases: Uint16Array;
  readonly weights: Float32Array;
}

export interface Lexicon {
  /** The words of the scenario, worth mending a slip towards. */
  readonly words: ReadonlySet<string>;
  /** The topic of each phrase. */
  readonly phrases: readonly Topic[];
  readonly runs: ReadonlyMap<string, Run>;
  /** The topics that name a number: "104 is free" speaks of 104 and not of what is free. */
  readonly numbers: ReadonlyMap<string, ReadonlySet<Topic>>;
  /** The rarity of a run that no phrase has. */
  readonly rarest: number;
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

const NUMBER = /\d/;

/** Which topics name which number. */
function numbersIn(spoken: readonly { readonly topic: Topic; readonly words: readonly string[] }[]): Map<string, Set<Topic>> {
  const numbers = new Map<string, Set<Topic>>();
  for (const { topic, words } of spoken) {
    for (const word of words) if (NUMBER.test(word)) numbers.set(word, (numbers.get(word) ?? new Set()).add(topic));
  }
  return numbers;
}

/** Makes the lexicon of a scenario. Keep it: it costs some milliseconds. */
export function lexiconOf(scenario: Scenario): Lexicon {
  const spoken = textsOf(scenario).flatMap(([topic, texts]) => texts.filter((text) => text !== undefined)
    .map((text) => ({ topic, words: sentencesOf(unnamed(text)).flatMap(({ words }) => words) })));
  const grams = spoken.map(({ words }) => gramsOf(words));
  const rarity = rarityAmong(grams);
  const words = new Set(spoken.flatMap((one) => one.words));
  return { words, phrases: spoken.map(({ topic }) => topic), runs: runsOf(grams, rarity), numbers: numbersIn(spoken), rarest: rarity('') };
}

/** Where each letter run stands. */
function runsOf(grams: readonly Grams[], rarity: Rarity): Map<string, Run> {
  const found = new Map<string, [phrase: number, weight: number][]>();
  for (const [phrase, counts] of grams.entries()) {
    const length = lengthOf(counts, rarity);
    for (const [gram, n] of counts) {
      const places = found.get(gram) ?? [];
      places.push([phrase, (n * rarity(gram)) / length]);
      found.set(gram, places);
    }
  }
  return new Map(Array.from(found, ([gram, places]) => [gram, {
    rarity: rarity(gram), phrases: Uint16Array.from(places, ([phrase]) => phrase), weights: Float32Array.from(places, ([, weight]) => weight),
  }]));
}

/** Below this, two phrases share letters rather than a topic. */
const ENOUGH = 0.3;
/** Below this, nothing is shared that is worth comparing. */
const LEAST = 0.2;
/** Most topics of one sentence, and how near to the best the others must be. */
const MOST = 3;
const NEAR = 0.75;
/** What a clause counts for beside the whole: the shorter the words, the nearer they come to something by chance. */
const PART = 0.75;
/** Fewest words of a clause that can speak of something by itself. */
const CLAUSE = 3;
/** Where clauses part. */
const PARTS: ReadonlySet<string> = new Set([',', 'and', 'but', 'so', 'or', 'if', 'because', 'then', 'that']);

/** The clauses of a sentence that are long enough to speak of something; none where it is one clause. */
function clausesOf(words: readonly string[]): string[][] {
  const all: string[][] = [[]];
  for (const word of words) {
    if (PARTS.has(word)) all.push([]);
    else all.at(-1)?.push(word);
  }
  return all.length === 1 ? [] : all.filter((clause) => clause.length >= CLAUSE);
}

/** How near some words come to each phrase. Loops by place: this is most of the time that a reply takes. */
function likenesses(words: readonly string[], { runs, rarest, phrases }: Lexicon): Float64Array {
  const sums = new Float64Array(phrases.length);
  let square = 0;
  for (const [gram, n] of gramsOf(words)) {
    const run = runs.get(gram);
    const here = n * (run?.rarity ?? rarest);
    square += here * here;
    if (run === undefined) continue;
    for (let i = 0; i < run.phrases.length; i += 1) sums[run.phrases[i]!]! += here * run.weights[i]!;
  }
  const length = Math.sqrt(square);
  for (let phrase = 0; phrase < sums.length; phrase += 1) sums[phrase]! /= length;
  return sums;
}

const isMeans = (topic: Topic): boolean => topic.startsWith('resource:') || topic.startsWith('page:');

/** A likeness, and how far it is ahead of the next means; 1 where it stands alone. */
interface Lead {
  readonly like: number;
  readonly lead: number;
}

/** The topics that a row of words comes near to; of means only the nearest, because a clause does one thing. */
function nearTo(words: readonly string[], lexicon: Lexicon): Map<Topic, Lead> {
  const best = new Map<Topic, number>();
  const likes = likenesses(words, lexicon);
  for (let phrase = 0; phrase < likes.length; phrase += 1) {
    const like = likes[phrase]!;
    if (like <= LEAST) continue;
    const topic = lexicon.phrases[phrase]!;
    if (like > (best.get(topic) ?? LEAST)) best.set(topic, like);
  }
  const meant = words.flatMap((word) => [...lexicon.numbers.get(word) ?? []]).filter(isMeans);
  const [first, second] = [...best].filter(([topic]) => isMeans(topic) && (meant.length === 0 || meant.includes(topic))).toSorted(([, a], [, b]) => b - a);
  const lead = (first?.[1] ?? 0) - (second?.[1] ?? LEAST);
  const kept = [...best].filter(([topic]) => !isMeans(topic) || topic === first?.[0]);
  return new Map(kept.map(([topic, like]) => [topic, { like, lead: isMeans(topic) ? lead : 1 }]));
}

/**
 * What a sentence speaks of, nearest first; nothing if it is near to nothing. A clause of a long
 * sentence can be nearer to a thing than the whole is.
 * @param words in plain form
 */
export function topicsIn(words: readonly string[], lexicon: Lexicon): Near[] {
  const best = new Map<Topic, Lead>();
  for (const part of [words, ...clausesOf(words)]) {
    for (const [topic, near] of nearTo(part, lexicon)) {
      const whole = part === words;
      const like = whole ? near.like : PART * near.like;
      if (like > (best.get(topic)?.like ?? ENOUGH)) best.set(topic, { like, lead: whole ? near.lead : 0 });
    }
  }
  const ranked = [...best].toSorted(([, a], [, b]) => b.like - a.like);
  return [...nearest(ranked.filter(([topic]) => isMeans(topic))), ...nearest(ranked.filter(([topic]) => !isMeans(topic)))]
    .toSorted((a, b) => b.likeness - a.likeness);
}

/** The first few, as long as they are about as near as the first. */
function nearest(ranked: readonly (readonly [Topic, Lead])[]): Near[] {
  const least = NEAR * (ranked[0]?.[1].like ?? 0);
  const rounded = (x: number): number => Math.round(100 * x) / 100;
  return ranked.slice(0, MOST).filter(([, { like }]) => like >= least)
    .map(([topic, { like, lead }]) => ({ topic, likeness: rounded(like), lead: rounded(lead) }));
}
