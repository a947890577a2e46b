/**
 * What moves and topics that no choice foresees come to in a state: an authored road that
 * they mean, or an answer from the person. It never looks at the truth or at what has not
 * surfaced, so it gives nothing away.
 */
import type { Move, Tone, TopicKind } from '../scenario/index.ts';
import { holds } from './condition.ts';
import { EARNS, trustFrom } from './manner.ts';
import type { ChoiceModel, Model } from './model.ts';
import { MOVE_BIT, type Play } from './play.ts';
import type { Heard } from './types.ts';

/** What was read of an utterance. */
export type Utterance = Pick<Heard, 'moves' | 'topics' | 'abusive'>;

export type Meaning =
  /** What an authored choice does, here or elsewhere in the situation, with the moves that were really made. */
  | { readonly kind: 'road'; readonly choice: ChoiceModel }
  | Reply;

/** The person answers, and the talk stays where it is. */
export interface Reply {
  readonly kind: 'reply';
  readonly moves: readonly Move[];
  readonly trust: number;
  /** How it lands, where nothing comes up. */
  readonly tone: Tone;
  /** Cues that it brings up, where they show. */
  readonly hears: number;
  /** Bits of colleagues who are asked by it. */
  readonly asks: number;
}

/** Moves that put something on the table. */
const DEEDS: readonly Move[] = ['offer', 'propose-new', 'promise', 'compensate', 'inform', 'take-ownership', 'invite-choice', 'recite'];
/** Moves that lie in a deed, however it is worded. */
const IMPLIED: readonly Move[] = ['recite', 'refuse', 'escalate', 'deflect', 'involve'];
const QUESTIONS: readonly Move[] = ['ask-open', 'ask-closed'];
/** A person who trusts less than this takes no offer that was not theirs to expect. */
const TAKES_OFFERS = 2;
/** A person who trusts less than this, even after a kind word, only listens. */
const SOFTENS = 2;
/** A person who trusts less than this tells nothing. */
const TELLS = 1;
/** What words that were meant to hurt do to trust. */
const HURTS = -2;

const makes = ({ moves }: Utterance, some: readonly Move[]): boolean => moves.some((m) => some.includes(m));

function named({ topics }: Utterance, kind: TopicKind): string[] {
  return topics.filter((t) => t.startsWith(`${kind}:`)).map((t) => t.slice(kind.length + 1));
}

interface Means {
  readonly resources: number;
  readonly pages: number;
}

function meansOf(model: Model, said: Utterance): Means {
  const bits = (map: Readonly<Record<string, number>>, names: string[]): number =>
    names.reduce((all, name) => all | (Object.hasOwn(map, name) ? map[name] ?? 0 : 0), 0);
  return { resources: bits(model.bits.resource, named(said, 'resource')), pages: bits(model.bits.page, named(said, 'page')) };
}

const within = (part: number, whole: number): boolean => (part & whole) === part;

/** Whether a choice does all that was named, and no other deed. */
function does(choice: ChoiceModel, { resources, pages }: Means): boolean {
  return choice.uses === resources && within(pages, choice.follows | choice.adapts)
    && within(choice.follows, pages) && (resources | pages) !== 0;
}

/** Whether the talk can go on from every place that a choice may lead to. */
function goesOn(model: Model, { choice }: ChoiceModel): boolean {
  return choice.to.every(({ to }) => {
    const at = model.placed[to] ?? 0;
    return at >= model.endingsFrom || (model.choicesAt[at] ?? []).some((c) => c.choice.when === undefined);
  });
}

/** The authored choice that does what was named: one that is open here first, then one that settles the matter. */
function roadOf(model: Model, play: Play, fit: (choice: ChoiceModel) => boolean): ChoiceModel | null {
  const open = Object.values(model.choices).filter((c) => fit(c) && holds(model, play, c.choice.when));
  return open.find((c) => c.scene === play.at)
    ?? open.filter((c) => goesOn(model, c)).toSorted((a, b) => Number(b.choice.commits ?? false) - Number(a.choice.commits ?? false))[0]
    ?? null;
}

/** A road taken in the player's own way: with the moves they made, and those that lie in the deed. */
function ownWay(road: ChoiceModel, { moves }: Utterance, at: number): Meaning {
  const implied = road.choice.moves.filter((m) => IMPLIED.includes(m) && !moves.includes(m));
  return { kind: 'road', choice: { ...road, scene: at, choice: { ...road.choice, moves: [...moves, ...implied] } } };
}

function deed(model: Model, play: Play, said: Utterance): ChoiceModel | null {
  const means = meansOf(model, said);
  if (makes(said, DEEDS)) return roadOf(model, play, (c) => does(c, means));
  if (!said.moves.includes('escalate')) return null;
  return roadOf(model, play, (c) => c.choice.moves.includes('escalate') && within(means.resources, c.uses));
}

/** What an open question brings up: what such a question would here, else the next thing the person has to tell. */
function openly(model: Model, play: Play): number {
  const fresh = ~play.known & ~play.absent;
  const here = (model.choicesAt[play.at] ?? [])
    .filter((c) => c.choice.moves.includes('ask-open') && holds(model, play, c.choice.when))
    .reduce((bits, c) => bits | c.hears, 0) & fresh;
  return here !== 0 ? here : model.told.find((bit) => (bit & fresh) !== 0) ?? 0;
}

function brought(model: Model, play: Play, said: Utterance): number {
  if (play.trust < TELLS || !makes(said, QUESTIONS)) return 0;
  const asked = named(said, 'cue').reduce((bits, id) => bits | (model.bits.cue[id] ?? 0), 0) & model.told.reduce((a, b) => a | b, 0);
  return asked !== 0 || !said.moves.includes('ask-open') ? asked : openly(model, play);
}

/** Colleagues who are brought in by name, or asked something. */
function asksOf(model: Model, said: Utterance): string[] {
  if (!makes(said, ['involve', ...QUESTIONS])) return [];
  return named(said, 'person').filter((id) => model.scenario.people[id]?.ask !== undefined);
}

function toneOf(play: Play, said: Utterance, trust: number): Tone {
  if (trust < 0) return 'hardens';
  if (makes(said, ['offer', 'propose-new', 'compensate'])) return play.trust < TAKES_OFFERS ? 'declines' : 'asks-back';
  if (makes(said, QUESTIONS)) return 'answers';
  // Who was put off does not melt at the first kind word.
  if (trust > 0) return play.trust + trust >= SOFTENS ? 'softens' : 'listens';
  const kind = said.moves.filter((m) => EARNS.includes(m));
  return kind.length > 0 && kind.every((m) => (play.moved & MOVE_BIT[m]) !== 0) ? 'repeats' : 'listens';
}

function reply(model: Model, play: Play, said: Utterance): Reply {
  const trust = said.abusive === true ? HURTS : trustFrom(play, said.moves);
  const people = asksOf(model, said);
  const fromPeople = people.reduce((bits, id) => bits | (model.cuesAt[id] ?? 0), 0);
  return {
    kind: 'reply', moves: said.moves, trust,
    tone: toneOf(play, said, trust),
    hears: brought(model, play, said) | fromPeople,
    asks: people.reduce((bits, id) => bits | (model.bits.person[id] ?? 0), 0),
  };
}

/** What an utterance comes to in a state, or null where nothing was read in it. */
export function meaning(model: Model, play: Play, said: Utterance): Meaning | null {
  if (said.abusive !== true && said.moves.length === 0) return null;
  const road = said.abusive === true ? null : deed(model, play, said);
  const heardOut = road !== null && (road.scene === play.at || play.trust >= TAKES_OFFERS || road.choice.moves.includes('escalate'));
  return heardOut ? ownWay(road, said, play.at) : reply(model, play, said);
}
