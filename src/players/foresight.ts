import { advance, isOver, offered, under, type Model, type Play } from '../chart/index.ts';
import type { Game } from '../engine/index.ts';
import { joined, relevance, touchesPublic, valueOf, WEIGHTS, type Weights } from '../scoring/index.ts';

/** What one who knows this kind of case can picture, a few utterances ahead. */
export interface Foresight {
  /** What a choice would leave everybody with under a truth, 0.05 to 1, if the best were made of it. */
  of(play: Play, choice: string, truth: number): number;
}

/** Utterances that are pictured after the one at hand. */
const AHEAD = 3;

const cache = new WeakMap<Game, Map<Weights, Foresight>>();

interface Pictured {
  readonly model: Model;
  /** Tells states apart that can lead to something else. */
  readonly key: (play: Play) => string;
  readonly withPublic: boolean;
  readonly weights: Weights;
  readonly memo: readonly Map<string, number>[];
}

const left = (it: Pictured, play: Play, truth: number): number =>
  joined(valueOf(it.model, play, truth, it.weights), it.withPublic, it.weights);

/** The best that can be made of a state within some utterances; what is unfinished then is taken as left open. */
function best(it: Pictured, play: Play, truth: number, ahead: number): number {
  const memo = it.memo[truth]!;
  const at = `${ahead},${it.key(play)}`;
  const known = memo.get(at);
  if (known !== undefined) return known;
  const value = ahead === 0 || isOver(it.model, play) ? left(it, play, truth) : bestNext(it, play, truth, ahead);
  memo.set(at, value);
  return value;
}

function bestNext(it: Pictured, play: Play, truth: number, ahead: number): number {
  let value = 0;
  for (const choice of it.model.choicesAt[play.at] ?? []) {
    if (!offered(it.model, play, choice)) continue;
    value = Math.max(value, best(it, advance(it.model, play, { kind: 'choose', choice: choice.id }, null), truth, ahead - 1));
  }
  return value;
}

/**
 * Foresight for a scenario; what was pictured once is remembered.
 * @param weights what matters to the one who pictures
 */
export function foresight(game: Game, weights: Weights = WEIGHTS): Foresight {
  const made = cache.get(game) ?? new Map<Weights, Foresight>();
  cache.set(game, made);
  const known = made.get(weights) ?? picturing(game, weights);
  made.set(weights, known);
  return known;
}

function picturing({ model }: Game, weights: Weights): Foresight {
  const { key } = relevance(model, weights);
  const it: Pictured = { model, weights, key, withPublic: touchesPublic(model), memo: model.truths.map(() => new Map<string, number>()) };
  return {
    of: (play, choice, truth) => best(it, advance(model, under(truth, play), { kind: 'choose', choice }, null), truth, AHEAD),
  };
}
