import {
  BINDS_FROM, gates, libraryGates, mean, scoresOf, standings, truthsOf, twins,
  type Entry, type Kind, type Mean, type Result, type Standing, type Table, type Where,
} from '../../players/index.ts';

/** A player's figures in one situation. */
export interface Row {
  readonly player: Kind;
  readonly all: Mean;
  readonly fits: Mean;
  readonly misleads: Mean;
  /** Geometric mean on the best pair of twins. */
  readonly twins: number;
}

export interface Situation {
  readonly id: string;
  readonly rows: readonly Row[];
  readonly gates: readonly Result[];
}

/** What a simulation found, as plain data. */
export interface Proof {
  readonly seeds: number;
  readonly situations: readonly Situation[];
  readonly library: readonly Result[];
  readonly standings: readonly Standing[];
  /** Whether what is said of the library binds. */
  readonly libraryBinds: boolean;
  readonly broken: number;
}

/** Single scores of a player, the stronger of its two ways with the reading. */
export function strongest(table: Table, player: string, where: Where): number[] {
  const truths = truthsOf(table.about, where);
  const [plain, guessed] = [scoresOf(table, player, truths) ?? [], scoresOf(table, player, truths, true) ?? []];
  return mean(guessed).mean > mean(plain).mean ? guessed : plain;
}

function situation({ table }: Entry): Situation {
  const row = (player: Kind): Row => {
    const of = (where: Where): Mean => mean(strongest(table, player.id, where));
    return { player, all: of('all'), fits: of('fits'), misleads: of('misleads'), twins: twins(table, player.id) };
  };
  return { id: table.about.id, rows: table.measured.map(({ player }) => row(player)), gates: gates(table) };
}

/** Judges what was played. */
export function proofOf(entries: readonly Entry[], seeds: number): Proof {
  const situations = entries.map(situation);
  const library = libraryGates(entries);
  const libraryBinds = entries.length >= BINDS_FROM;
  const binding = [...situations.flatMap((s) => s.gates), ...(libraryBinds ? library : [])];
  return {
    seeds, situations, library, standings: standings(entries), libraryBinds,
    broken: binding.filter(({ state }) => state === 'broken').length,
  };
}
