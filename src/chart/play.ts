import { dice } from '../base/index.ts';
import { MOVES, PATIENCE, TONES, TRUST, type Move, type Tone } from '../scenario/index.ts';
import { mask, type Model } from './model.ts';
import type { Memory, Reading } from './types.ts';

/**
 * The state of a run, as small numbers. Sets are masks over `Model.bits`.
 * A copy is made for every change: a state that was handed out never alters.
 */
export interface Play {
  /** Index of what is really going on. Secret. */
  truth: number;
  /** Cues that show in this run, found or not. Secret. */
  shows: number;
  /** Index into `Model.places`. */
  at: number;
  patience: number;
  trust: number;
  /** Resources that delighted at an earlier meeting: each affords one level less now. */
  expects: number;
  /** Cues that surfaced. */
  known: number;
  /** Cues that were looked for and are not there. */
  absent: number;
  visited: number;
  chose: number;
  used: number;
  followed: number;
  adapted: number;
  bypassed: number;
  opened: number;
  looked: number;
  asked: number;
  /** Moves made at least once, and at least twice. */
  moved: number;
  again: number;
  /** Looks since the player last spoke. The first is free. */
  glances: number;
  waits: number;
  notices: number;
  puzzles: number;
  /** How often the person has answered in each tone: four bits a tone, in the order of `TONES`. */
  voiced: number;
  turn: number;
  reading: Reading | null;
}

/**
 * A copy to alter. Spelled out: a spread of so many fields takes twenty times as
 * long, and every step of the solver and of simulated players makes one.
 */
export const copied = (p: Play): Play => ({
  truth: p.truth, shows: p.shows, at: p.at, patience: p.patience, trust: p.trust, expects: p.expects, known: p.known, absent: p.absent,
  visited: p.visited, chose: p.chose, used: p.used, followed: p.followed, adapted: p.adapted, bypassed: p.bypassed,
  opened: p.opened, looked: p.looked, asked: p.asked, moved: p.moved, again: p.again, glances: p.glances,
  waits: p.waits, notices: p.notices, puzzles: p.puzzles, voiced: p.voiced, turn: p.turn, reading: p.reading,
});

/** The state under another truth; the state itself if it is that already. */
export function under(truth: number, play: Play): Play {
  if (play.truth === truth) return play;
  const other = copied(play);
  other.truth = truth;
  return other;
}

/** What the seed decides before the first line. */
export interface Draw {
  readonly truth: number;
  readonly shows: number;
  /** Somebody who has been here before. */
  readonly back?: Back;
}

/** A memory with its names interned. */
export interface Back {
  readonly went: Memory['went'];
  readonly expects: number;
  /** Which of the lines for coming back is said: counted around. */
  readonly line: number;
}

/** Many enough that every line of any list has its turn. */
const LINES = 5040;

const TRUST_AFTER: Readonly<Record<Memory['went'], number>> = { well: 1, badly: -1 };

export const MOVE_BIT: Readonly<Record<Move, number>> = Object.fromEntries(
  MOVES.map((move, i) => [move, 1 << i]),
) as Record<Move, number>;

/**
 * Draws truth and cues. Each has dice of its own, so that a cue added to a file
 * never changes the truth a seed stands for.
 * @param truth forces a truth, for replays that compare truths and for simulation
 * @param memory what somebody who comes back remembers
 */
export function draw(model: Model, seed: string, truth?: number, memory?: Memory): Draw {
  const t = truth ?? drawTruth(model, seed);
  let shows = 0;
  model.cues.forEach((cue, i) => {
    const p = model.likelihood[i]?.[t] ?? 0;
    if (dice(seed, `cue ${cue}`).chance(p)) shows |= model.bits.cue[cue] ?? 0;
  });
  if (memory === undefined) return { truth: t, shows };
  const back = { went: memory.went, expects: mask(model.bits.resource, memory.expects), line: dice(seed, 'returns').below(LINES) };
  return { truth: t, shows, back };
}

function drawTruth(model: Model, seed: string): number {
  let left = dice(seed, 'truth').next();
  for (let i = 0; i < model.prior.length; i += 1) {
    left -= model.prior[i] ?? 0;
    if (left < 0) return i;
  }
  return model.prior.length - 1;
}

/** Who was left well trusts a little more from the start, and who was left badly a little less. */
function openingTrust(usual: number, back: Back | undefined): number {
  if (back === undefined) return usual;
  return Math.min(TRUST.most, Math.max(TRUST.least, usual + TRUST_AFTER[back.went]));
}

/** The state before the first scene is entered. */
export function opening(model: Model, drawn: Draw): Play {
  const customer = model.scenario.people[model.scenario.customer];
  return {
    truth: drawn.truth, shows: drawn.shows,
    at: model.start,
    patience: Math.min(PATIENCE.most, customer?.patience ?? 7),
    trust: openingTrust(customer?.trust ?? TRUST.opens, drawn.back),
    expects: drawn.back?.expects ?? 0,
    known: 0, absent: 0, visited: 0, chose: 0, used: 0, followed: 0, adapted: 0, bypassed: 0,
    opened: 0, looked: 0, asked: 0, moved: 0, again: 0,
    glances: 0, waits: 0, notices: 0, puzzles: 0, voiced: 0, turn: 0, reading: null,
  };
}

const BITS_A_TONE = 4;
const MOST_A_TONE = 2 ** BITS_A_TONE - 1;
const shiftOf = (tone: Tone): number => TONES.indexOf(tone) * BITS_A_TONE;

/** How often the person has answered in a tone; counted to fifteen. */
export const timesVoiced = ({ voiced }: Play, tone: Tone): number => (voiced >> shiftOf(tone)) & MOST_A_TONE;

/** Counts an answer in a tone. */
export function countVoiced(now: Play, tone: Tone): void {
  if (timesVoiced(now, tone) < MOST_A_TONE) now.voiced += 1 << shiftOf(tone);
}

/** True once an ending has been reached. */
export function isOver(model: Model, play: Play): boolean {
  return play.at >= model.endingsFrom;
}
