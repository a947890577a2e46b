/** Runs of the smallest situation whose figures are known: what no authored situation happens to show. */
import { keyOf, load, open, step, type Decision, type Game, type Sureness } from '../../engine/index.ts';
import type { Principles, Scenario } from '../../scenario/index.ts';
import { evidence, score, solve, valueOf, type Score, type Value, type Weights } from '../../scoring/index.ts';

/** A rule, and whether it holds under some weights. */
export interface Case {
  readonly says: string;
  holds(weights: Weights): boolean;
}

interface Played {
  readonly score: Score;
  readonly value: Value;
  /** What the run was worth under each truth. */
  readonly worth: readonly number[];
}

const [FITS, MISLEADS] = [0, 1];
const near = (a: number | undefined, b: number): boolean => a !== undefined && Math.abs(a - b) < 0.005;

/** The situation with something changed. */
function changed(from: Scenario, change: (copy: Scenario) => void): Game {
  const copy = structuredClone(from);
  change(copy);
  return load(copy);
}

type Choice = Scenario['scenes'][string]['choices'][string];

/** The situation with its deed, fetching the parcel, done otherwise. */
const fetching = (from: Scenario, otherwise: Partial<Omit<Choice, 'say' | 'do'>>): Game =>
  changed(from, (s) => void Object.assign(s.scenes['talk']!.choices['fetch']!, otherwise));

const choices = (...ids: readonly string[]): Decision[] => ids.map((choice) => ({ kind: 'choose', choice }));

/** The right reading of the second truth. */
function reading({ scenario }: Game, sure: Sureness = 3): Decision {
  const there = scenario.truths['medicine-inside']!;
  const [want, need, value] = (['want', 'need', 'value'] as const).map((f) => keyOf(scenario, f, there[f]));
  return { kind: 'read', reading: { want: want!, need: need!, value: value!, sure } };
}

function player(pack: Principles) {
  return (game: Game, weights: Weights, truth: number, decisions: readonly Decision[]): Played => {
    let [run] = open(game, 'w2', truth);
    for (const decision of decisions) [run] = step(game, run, decision);
    const solved = solve(game, weights);
    const found = evidence(game, solved, run.journal, truth);
    return {
      score: score(found, pack), value: valueOf(game.model, found.last, truth, weights),
      worth: game.model.truths.map((_, t) => solved.worth(found.last, t)),
    };
  };
}

/** What costs and caps do. */
function harm(smallest: Scenario, pack: Principles): Case[] {
  const play = player(pack);
  const leave = changed(smallest, (s) => { s.resources['fetch-now']!.authority = 'mate'; });
  const harming = changed(smallest, (s) => { s.resources['fetch-now']!.costs = { colleague: 3 }; });
  const breaking = changed(smallest, (s) => { s.resources['fetch-now']!.breach = 'law'; });
  const asked: Decision[] = [...choices('quote'), { kind: 'ask', person: 'mate' }, ...choices('fetch')];
  const well = (game: Game): Decision[] => [{ kind: 'look', thing: 'clock' }, ...choices('ask'), reading(game), ...choices('fetch')];
  return [
    { says: 'leave not asked for costs the organisation', holds: (w) => near(play(leave, w, MISLEADS, choices('quote', 'fetch')).value.organisation, 0.55) },
    { says: 'leave that was asked for does not', holds: (w) => near(play(leave, w, MISLEADS, asked).value.organisation, 1) },
    { says: 'severe harm caps a run at 40', holds: (w) => near(play(harming, w, MISLEADS, well(harming)).score.whole, 40) },
    { says: 'a breach caps a run at 30', holds: (w) => near(play(breaking, w, MISLEADS, well(breaking)).score.whole, 30) },
    {
      says: 'an empty promise halves what is left',
      holds: (w) => near(play(fetching(smallest, { uses: [], moves: ['promise'] }), w, FITS, choices('ask', 'fetch')).value.customer, 0.095),
    },
    {
      says: 'needless escalation costs a colleague',
      holds: (w) => near(play(fetching(smallest, { moves: ['escalate'] }), w, MISLEADS, choices('ask', 'fetch')).value.colleague, 0.55),
    },
  ];
}

/** What is credited for pages, and what chance has to do with it. */
function credit(smallest: Scenario, pack: Principles): Case[] {
  const play = player(pack);
  const plain = load(smallest);
  const page = (game: Game, w: Weights, truth: number, decisions: readonly Decision[]): number | undefined =>
    play(game, w, truth, decisions).score.pages[0]?.credit;
  return [
    { says: 'following a page that fits has full credit', holds: (w) => near(page(plain, w, FITS, choices('quote', 'tomorrow')), 1) },
    { says: 'adapting one that misleads has more, the more its misfit shows', holds: (w) => near(page(plain, w, MISLEADS, choices('quote', 'fetch')), 0.5 + 0.5 * (0.5 / 0.75)) },
    { says: 'ignoring it has half', holds: (w) => near(page(fetching(smallest, { adapts: [] }), w, MISLEADS, choices('quote', 'fetch')), 0.5) },
    {
      says: 'pages are three quarters of question 2 where one fits',
      holds: (w) => {
        const { score: { apply, principles } } = play(plain, w, FITS, choices('quote', 'tomorrow'));
        return near(apply, 0.75 + 0.25 * (principles.length / 3)) && principles.length < 3;
      },
    },
    {
      says: 'a right reading has less credit as a guess',
      holds: (w) => {
        const [guess, sure] = ([1, 3] as const).map((s) =>
          play(plain, w, MISLEADS, [{ kind: 'look', thing: 'clock' }, ...choices('ask'), reading(plain, s), ...choices('fetch')]).score.understand);
        return guess! < sure! - 0.1;
      },
    },
    { says: 'an unread hit is less warranted than a read one', holds: (w) => near(play(plain, w, MISLEADS, choices('quote', 'fetch')).score.warrant, 0.6 + 0.4 * (0.5 / 0.75)) },
    {
      says: 'the same deeds differ by luck in a quarter of question 3',
      holds: (w) => {
        const [here, there] = [MISLEADS, FITS].map((t) => play(plain, w, t, choices('quote', 'fetch')));
        return near(here!.score.act - there!.score.act, 0.25 * (here!.worth[MISLEADS]! - here!.worth[FITS]!));
      },
    },
  ];
}

/** @param smallest the situation of tests/fixtures/late-parcel.yaml */
export const cases = (smallest: Scenario, pack: Principles): Case[] => [...harm(smallest, pack), ...credit(smallest, pack)];
