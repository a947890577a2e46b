/** What looking back costs: the debrief after the last decision, and a profile over many runs. */
import { dice } from '../../base/index.ts';
import { begin, draw } from '../../chart/index.ts';
import { report } from '../../debrief/index.ts';
import { load, open, playerView, step, type Game, type Journal } from '../../engine/index.ts';
import { profileOf, suggest, type Situation } from '../../growth/index.ts';
import type { Facts } from '../../growth/kept.ts';
import { INDUSTRIES, LEVELS, type Principles, type Scenario } from '../../scenario/index.ts';
import { evidence, solve } from '../../scoring/index.ts';
import { PLAIN_ELSEWHERE, plainTransitions } from './engine.ts';
import type { Figure } from './measure.ts';

const RUNS = 1000;
/** A slow phone beside the reference machine. */
const SLOWED = 4;
const DEBRIEFS = 12;

/** CPU milliseconds of some work, on all threads of this process. */
function cpu(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e3;
}

const middle = (xs: readonly number[]): number => xs.toSorted((a, b) => a - b)[xs.length >> 1] ?? 0;

function manyFacts(): Facts[] {
  const d = dice('growth', 'bench');
  const principles = Array.from({ length: 8 }, (_, i) => `principle-${i}`);
  return Array.from({ length: RUNS }, (_, i): Facts => ({
    scenario: `family-${d.below(60)}`, seed: String(i), at: i * 1000, industry: d.pick(INDUSTRIES), level: d.pick(LEVELS), kind: 'mixed',
    understand: d.next(), apply: d.next(), act: d.next(), whole: d.next(), cells: [d.pick(['fits-followed', 'misleads-recited', 'misleads-adapted'])],
    called: d.shuffle(principles).slice(0, 5), shown: d.shuffle(principles).slice(0, 3), rule: d.chance(0.5), went: 'well', delighted: [], cast: String(i),
  }));
}

function library(): Situation[] {
  return Array.from({ length: 60 }, (_, i) => ({ id: `family-${i}`, industry: INDUSTRIES[i % 10]!, level: LEVELS[i % 4]!, calls: [`principle-${i % 8}`] }));
}

/** Plays at random until the end. */
function randomJournal(game: Game, seed: string): Journal {
  const d = dice(seed, 'debriefs');
  let [run] = open(game, seed);
  for (let i = 0; i < 40; i += 1) {
    const { choices, things, ended } = playerView(game, run);
    if (ended !== null || choices.length === 0) break;
    [run] = step(game, run, d.chance(0.3) ? { kind: 'look', thing: d.pick(things).id } : { kind: 'choose', choice: d.pick(choices).id });
  }
  return run.journal;
}

/** CPU milliseconds of one debrief, its solver ready as the worker has it by then. */
function debriefOf(game: Game, pack: Principles): number {
  const solved = solve(game);
  solved.best(begin(game.model, draw(game.model, ''), null), game.model.prior);
  return Math.max(...Array.from({ length: DEBRIEFS }, (_, i) => {
    const journal = randomJournal(game, `bench ${i}`);
    return cpu(() => void report(evidence(game, solved, journal), pack));
  }));
}

/** @param scenarios at least one, checked */
export function measureGrowth(scenarios: readonly Scenario[], pack: Principles): Figure[] {
  const speed = plainTransitions(0.5) / PLAIN_ELSEWHERE;
  const costliest = Math.max(...scenarios.map((scenario) => debriefOf(load(scenario), pack)));
  const [facts, situations] = [manyFacts(), library()];
  const look = (): void => void suggest(profileOf(facts), facts, situations);
  look();
  const profile = middle(Array.from({ length: 5 }, () => cpu(look)));
  return [
    { name: 'debrief: ready after the last decision, costliest', figure: SLOWED * costliest * speed, unit: 'ms, 4 × slowed', bound: 200, is: 'at most' },
    { name: `growth: profile over ${RUNS} runs`, figure: profile * speed, unit: 'ms by reference', bound: 100, is: 'at most' },
  ];
}
