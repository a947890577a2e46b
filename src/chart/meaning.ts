/**
 * What moves and topics that no choice foresees come to in a state: an authored road that
 * they mean, or an answer from the person. It never looks at the truth or at what has not
 * surfaced, so it gives nothing away.
 */
import type { Move, Tone, TopicKind } from '../scenario/index.ts';
import { holds } from './condition.ts';
import { EARNS, trustFrom } from './manner.ts';
import type { ChoiceModel, Model } from './model.ts';
import { stepsFrom } from './near.ts';
import { MOVE_BIT, timesVoiced, type Play } from './play.ts';
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
  /** The next thing the person has to tell, for an open question that brings up none of those. */
  readonly else: number;
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

/** The authored choice that does what was named: one that is open here, else the nearest that still lies ahead; of two, the one that settles the matter. */
function roadOf(model: Model, play: Play, fit: (choice: ChoiceModel) => boolean): ChoiceModel | null {
  const open = Object.values(model.choices).filter((c) => fit(c) && holds(model, play, c.choice.when));
  const steps = stepsFrom(model, play.at);
  const far = ({ scene }: ChoiceModel): number => steps[scene] ?? Infinity;
  return open.find((c) => c.scene === play.at)
    ?? open.filter((c) => far(c) < Infinity && goesOn(model, c))
      .toSorted((a, b) => far(a) - far(b) || Number(b.choice.commits ?? false) - Number(a.choice.commits ?? false))[0]
    ?? null;
}

/** A road taken in the player's own way: with the moves they made, and those that lie in the deed. */
function ownWay(road: ChoiceModel, { moves }: Utterance, at: number): Meaning {
  const implied = road.choice.moves.filter((m) => IMPLIED.includes(m) && !moves.includes(m));
  return { kind: 'road', choice: { ...road, scene: at, choice: { ...road.choice, moves: [...moves, ...implied] } } };
}

function deed(model: Model, play: Play, said: Utterance): ChoiceModel | null {
  const means = meansOf(model, said);
  if (makes(said, DEEDS) || (said.moves.includes('involve') && means.resources !== 0)) return roadOf(model, play, (c) => does(c, means));
  if (!said.moves.includes('escalate')) return null;
  return roadOf(model, play, (c) => c.choice.moves.includes('escalate') && within(means.resources, c.uses));
}

/** What such an open question would bring up here. */
function openly(model: Model, play: Play): number {
  return (model.choicesAt[play.at] ?? [])
    .filter((c) => c.choice.moves.includes('ask-open') && holds(model, play, c.choice.when))
    .reduce((bits, c) => bits | c.hears, 0) & ~play.known & ~play.absent;
}

/** What a question brings up, and what it brings up where that is not there. */
function brought(model: Model, play: Play, said: Utterance): Pick<Reply, 'hears' | 'else'> {
  if (play.trust < TELLS || !makes(said, QUESTIONS)) return { hears: 0, else: 0 };
  const asked = named(said, 'cue').reduce((bits, id) => bits | (model.bits.cue[id] ?? 0), 0) & model.told.reduce((a, b) => a | b, 0);
  if (!said.moves.includes('ask-open')) return { hears: asked, else: 0 };
  const hears = asked !== 0 ? asked : openly(model, play);
  return { hears, else: model.told.find((bit) => (bit & ~play.known & ~play.absent & ~hears) !== 0) ?? 0 };
}

/** Colleagues who are brought in by name, or asked something. */
function asksOf(model: Model, said: Utterance): string[] {
  if (!makes(said, ['involve', ...QUESTIONS])) return [];
  return named(said, 'person').filter((id) => model.scenario.people[id]?.ask !== undefined);
}

/** Who asked back about one idea and hears another turns that one down: nobody asks back for ever. */
function toneOfOffer(play: Play, said: Utterance): Tone {
  if (play.trust < TAKES_OFFERS) return 'declines';
  const asked = timesVoiced(play, 'asks-back') > timesVoiced(play, 'declines');
  return asked && said.moves.includes('propose-new') ? 'declines' : 'asks-back';
}

function toneOf(play: Play, said: Utterance, trust: number): Tone {
  if (trust < 0) return 'hardens';
  if (said.moves.includes('ask-open')) return 'answers';
  if (makes(said, ['offer', 'propose-new', 'compensate'])) return toneOfOffer(play, said);
  if (makes(said, QUESTIONS)) return 'answers';
  // Who was put off does not melt at the first kind word.
  if (trust > 0) return play.trust + trust >= SOFTENS ? 'softens' : 'listens';
  const kind = said.moves.filter((m) => EARNS.includes(m));
  return kind.length > 0 && kind.every((m) => (play.moved & MOVE_BIT[m]) !== 0) ? 'repeats' : 'listens';
}

function reply(model: Model, play: Play, said: Utterance): Reply {
  const trust = said.abusive === true ? HURTS : trustFrom(play, said.moves);
  const people = asksOf(model, said);
  const brings = brought(model, play, said);
  const fromPeople = people.reduce((bits, id) => bits | (model.cuesAt[id] ?? 0), 0);
  return {
    kind: 'reply', moves: said.moves, trust,
    tone: toneOf(play, said, trust),
    hears: brings.hears | fromPeople,
    else: brings.else,
    asks: people.reduce((bits, id) => bits | (model.bits.person[id] ?? 0), 0),
  };
}

/** Whether a road is taken: one that is not open here asks for trust, and a mere question ends nothing. */
function isHeardOut(model: Model, play: Play, said: Utterance, { scene, choice }: ChoiceModel): boolean {
  if (scene === play.at) return true;
  const ends = choice.to.every(({ to }) => (model.placed[to] ?? 0) >= model.endingsFrom);
  if (ends && makes(said, QUESTIONS)) return false;
  if (said.moves.includes('escalate') && choice.moves.includes('escalate')) return true;
  return play.trust >= TAKES_OFFERS && makes(said, DEEDS);
}

/** What an utterance comes to in a state, or null where nothing was read in it. */
export function meaning(model: Model, play: Play, said: Utterance): Meaning | null {
  if (said.abusive !== true && said.moves.length === 0) return null;
  const road = said.abusive === true ? null : deed(model, play, said);
  return road !== null && isHeardOut(model, play, said, road) ? ownWay(road, said, play.at) : reply(model, play, said);
}
