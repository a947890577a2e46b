import type { Game } from '../engine/index.ts';
import { average } from './figures.ts';
import type { Measured } from './measure.ts';
import { pageFits } from './variants.ts';

/** What a gate needs to know of a situation. */
export interface About {
  readonly id: string;
  readonly truths: readonly string[];
  /** How often each truth is drawn. */
  readonly prior: readonly number[];
  /** Under which truths some page fits. */
  readonly fits: readonly boolean[];
  /** Under which truths the matter is rightly somebody else's. */
  readonly elsewhere: readonly boolean[];
  readonly declares: 'routine' | 'uncharted' | null;
}

/** All runs of all players in one situation. */
export interface Table {
  readonly about: About;
  readonly measured: readonly Measured[];
}

export function aboutOf(game: Game): About {
  const { scenario, model } = game;
  return {
    id: scenario.id, truths: model.truths, prior: model.prior, declares: scenario.declares ?? null,
    fits: model.truths.map((_, t) => pageFits(game, t)),
    elsewhere: Object.values(scenario.truths).map(({ authority }) => authority !== undefined),
  };
}

/** Which truths a figure is over. */
export type Where = 'all' | 'fits' | 'misleads' | 'own' | 'elsewhere';

/** Indices of the truths that are meant. */
export function truthsOf({ truths, fits, elsewhere }: About, where: Where): number[] {
  const meant: Record<Where, (t: number) => boolean> = {
    all: () => true,
    fits: (t) => fits[t] === true,
    misleads: (t) => fits[t] !== true,
    own: (t) => elsewhere[t] !== true,
    elsewhere: (t) => elsewhere[t] === true,
  };
  return truths.flatMap((_, t) => (meant[where](t) ? [t] : []));
}

/** Single scores of a player under some truths; null where it did not play. */
export function scoresOf({ measured }: Table, player: string, truths: readonly number[], guessed = false): number[] | null {
  const found = measured.find((m) => m.player.id === player);
  return found?.runs.filter((r) => truths.includes(r.truth)).map((r) => (guessed ? r.guessed : r.whole)) ?? null;
}

/** A mean over truths as often as they are drawn. NaN where there is nothing to go by. */
function weighted(table: Table, player: string, truths: readonly number[], guessed: boolean): number {
  const weights = truths.map((t) => table.about.prior[t] ?? 0);
  const means = truths.map((t) => average(scoresOf(table, player, [t], guessed) ?? [NaN]));
  return means.reduce((sum, m, i) => sum + m * weights[i]!, 0) / weights.reduce((a, b) => a + b, 0);
}

/** The figure of a player: with or without the prior reading, whichever is stronger. */
export function figure(table: Table, player: string, where: Where = 'all'): number {
  const truths = truthsOf(table.about, where);
  return Math.max(weighted(table, player, truths, false), weighted(table, player, truths, true));
}

/** The best geometric mean over two truths that open alike and want the opposite. NaN where there are none. */
export function twins(table: Table, player: string): number {
  if (table.about.declares !== null) return NaN;
  const [fits, misleads] = [truthsOf(table.about, 'fits'), truthsOf(table.about, 'misleads')];
  const pairs = fits.flatMap((f) => misleads.map((m) => {
    const of = (guessed: boolean): number =>
      Math.sqrt(weighted(table, player, [f], guessed) * weighted(table, player, [m], guessed));
    return Math.max(of(false), of(true));
  }));
  return pairs.length === 0 ? NaN : Math.max(...pairs);
}
