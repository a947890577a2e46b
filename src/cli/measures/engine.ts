/** How fast a run is stepped: what replays, simulated players and rooms live on. */
import { assign, createMachine, initialTransition, transition } from 'xstate';
import { dice, type Dice } from '../../base/index.ts';
import { load, open, playerView, step, type Decision, type Game, type PlayerView, type Run } from '../../engine/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Figure } from './measure.ts';

interface Recorded {
  readonly game: Game;
  /** Just opened: runs are never changed, so each replay can begin here. */
  readonly start: Run;
  readonly decisions: readonly Decision[];
}

/** Runs recorded for each situation; decisions in each at most. */
const RUNS = 60;
const LONGEST = 40;
/** Seconds of CPU that are measured, after every run once to warm up. */
const MEASURED = 2;

/**
 * Steps recorded random runs over and over. Only the stepping counts: opening a run, and
 * what a player could choose, are worked out beforehand.
 * @param scenarios at least one, checked
 * @param most seconds of CPU to measure
 */
export function measureEngine(scenarios: readonly Scenario[], most = MEASURED): Figure[] {
  const runs = scenarios.flatMap((scenario) => record(load(scenario)));
  const all = (): number => runs.reduce((steps, run) => steps + replay(run), 0);
  all();
  const start = process.cpuUsage();
  let steps = 0;
  let seconds = 0;
  while (seconds < most) {
    steps += all();
    const { user, system } = process.cpuUsage(start);
    seconds = (user + system) / 1e6;
  }
  const perSecond = steps / seconds;
  const plain = plainTransitions(most / 2);
  return [
    { name: 'engine: decisions against plain transition()', figure: perSecond / plain, unit: 'times', bound: GOAL / PLAIN_ELSEWHERE, is: 'at least' },
    { name: 'engine: decisions stepped', figure: perSecond, unit: 'per CPU second', bound: GOAL, is: 'noted' },
    { name: 'engine: plain transition(), 12 states', figure: plain, unit: 'per CPU second', bound: PLAIN_ELSEWHERE, is: 'noted' },
  ];
}

/** Decisions per CPU second that the project asks for on the reference machine. */
const GOAL = 60_000;
/** What XState's own `transition()` does there with 12 plain states. */
export const PLAIN_ELSEWHERE = 73_000;

/** XState's own speed in the same run: machines differ threefold, and with what else they do. */
export function plainTransitions(most: number): number {
  const state = (i: number): [string, object] => [`s${i}`, { on: { next: { target: `s${(i + 1) % 12}`, actions: ['count'] } } }];
  const machine = createMachine({
    initial: 's0', context: { n: 0 }, states: Object.fromEntries(Array.from({ length: 12 }, (_, i) => state(i))),
  }, { actions: { count: assign(({ context }: { context: { n: number } }) => ({ n: context.n + 1 })) } });
  let [snapshot] = initialTransition(machine);
  const turn = (times: number): void => {
    for (let i = 0; i < times; i += 1) [snapshot] = transition(machine, snapshot, { type: 'next' });
  };
  turn(3000);
  const start = process.cpuUsage();
  let [steps, seconds] = [0, 0];
  while (seconds < most) {
    turn(500);
    steps += 500;
    const { user, system } = process.cpuUsage(start);
    seconds = (user + system) / 1e6;
  }
  return steps / seconds;
}

function record(game: Game): Recorded[] {
  return Array.from({ length: RUNS }, (_, i) => {
    const seed = `bench ${i}`;
    const chance = dice(seed, 'bench');
    const decisions: Decision[] = [];
    const [start] = open(game, seed);
    let run = start;
    while (decisions.length < LONGEST) {
      const decision = anyDecision(playerView(game, run), chance);
      if (decision === null) break;
      decisions.push(decision);
      [run] = step(game, run, decision);
    }
    return { game, start, decisions };
  });
}

/** Mostly a choice, at times a look, a page or a question, as in play. */
function anyDecision(view: PlayerView, chance: Dice): Decision | null {
  if (view.ended || view.choices.length === 0) return null;
  const people = view.people.filter(({ ask }) => ask !== null && !ask.asked);
  const others: Decision[] = [
    ...view.things.filter(({ looked }) => !looked).map(({ id }): Decision => ({ kind: 'look', thing: id })),
    ...view.handbook.filter(({ opened }) => !opened).map(({ id }): Decision => ({ kind: 'open', page: id })),
    ...people.map(({ id }): Decision => ({ kind: 'ask', person: id })),
  ];
  if (others.length > 0 && chance.chance(0.4)) return chance.pick(others);
  return { kind: 'choose', choice: chance.pick(view.choices).id };
}

/** Plays a recorded run again. @returns how many decisions that were */
function replay({ game, start, decisions }: Recorded): number {
  let run = start;
  for (const decision of decisions) [run] = step(game, run, decision);
  return decisions.length;
}
