/** One code, composed, certified, and put through the proof. */
import { aboutOf, bench, gates, GATES, measure, PLAYERS, seedsOf, tableOf, type Result } from '../../players/index.ts';
import type { Principles, Scenario, World } from '../../scenario/index.ts';
import { readScenario } from '../../scenario/parse.ts';
import { BINDING, bestRoads, groundOf, situationOf, slips, type About, type Ground, type NoSituation } from '../../worlds/index.ts';
import { shingles } from './shingles.ts';
import { yamlOf } from './yaml.ts';

/** Seeds of players whose figures are taken over the pool. */
const FEW = 3;

export interface Trial {
  readonly code: string;
  /** Why there is no situation, or null. */
  readonly fault: NoSituation | null;
  readonly about: About | null;
  readonly drawnAgain: number;
  readonly rejected: readonly string[];
  /** Composing and certifying, all draws together: time of one core, or a little more than that. */
  readonly milliseconds: number;
  /** Binding gates that are broken, with their figures. */
  readonly broken: readonly string[];
  /** The figure of every gate, in the order of `GATES`; NaN where it does not apply. */
  readonly figures: readonly number[];
  /** What the best road does, step by step, under each truth. */
  readonly best: readonly string[];
  readonly slips: readonly string[];
  readonly problems: readonly string[];
  /** Share of its three-word runs that no authored situation has. */
  readonly distance: number;
}

const bound = (gate: string): boolean => BINDING.some((id) => gate === id || gate.startsWith(`${id}-`)) && !gate.endsWith('-random');

interface Played {
  readonly broken: readonly string[];
  readonly figures: readonly number[];
}

const shown = ({ says, figure: is }: Result): string => `${says}: ${is.toFixed(0)}`;

/** Gates that bind in each situation under many seeds, and the others, if asked for, under few. */
function proved({ game, solved }: Ground, pack: Principles, seeds: number, others: boolean): Played {
  const at = bench(game, pack, solved);
  const all = others ? gates(tableOf(at, seedsOf(FEW))) : [];
  const measured = PLAYERS.filter(({ id }) => BINDING.includes(id)).map((player) => measure(at, player, seedsOf(seeds)));
  const binding = gates({ about: aboutOf(game), measured });
  const figures = GATES.map(({ id }, i) => (bound(id) ? binding[i] : all[i])?.figure ?? NaN);
  return { broken: binding.filter(({ gate, state }) => bound(gate) && state === 'broken').map(shown), figures };
}

const steps = (ground: Ground): string[] => bestRoads(ground)
  .map((road) => (road?.choices ?? []).map(({ choice }) => choice.moves.join('+')).join(' > '));

function distanceOf(scenario: Scenario, authored: readonly ReadonlySet<string>[]): number {
  const own = [...shingles(scenario)];
  return Math.min(...authored.map((other) => own.filter((run) => !other.has(run)).length / own.length));
}

const NOTHING = { broken: [], figures: [], best: [], slips: [], problems: [], distance: 1 } as const;

/**
 * Lets something be done, and says how many milliseconds of a core that took at most: the CPU time
 * of the process counts what other threads do meanwhile, the clock what other processes do.
 */
function timed<T>(work: () => T): [T, number] {
  const [before, start] = [process.cpuUsage(), performance.now()];
  const done = work();
  const { user, system } = process.cpuUsage(before);
  return [done, Math.min((user + system) / 1000, performance.now() - start)];
}

/**
 * Tries one code.
 * @param authored runs of three words of every authored situation
 * @param seeds how many under each truth for the players whose figures bind
 * @param others whether the other players play too, who are judged over a pool
 */
export function trial(
  worlds: readonly World[], pack: Principles, authored: readonly ReadonlySet<string>[], code: string, seeds: number, others = true,
): Trial {
  const [found, milliseconds] = timed(() => situationOf(worlds, code, pack));
  if (!found.ok) return { code, fault: found.error, about: null, drawnAgain: 0, rejected: [], milliseconds, ...NOTHING };
  const { scenario, about, drawnAgain, rejected } = found.value;
  const ground = groundOf(scenario);
  return {
    code, fault: null, about, drawnAgain, milliseconds, rejected: rejected.map((r) => r.code),
    ...proved(ground, pack, seeds, others),
    best: steps(ground),
    slips: slips(scenario).map(({ kind, text }) => `${kind}: ${text}`),
    problems: readScenario(yamlOf(scenario, code), `${code}.yaml`).problems.map(({ code: problem, message }) => `${problem} ${message}`),
    distance: distanceOf(scenario, authored),
  };
}

