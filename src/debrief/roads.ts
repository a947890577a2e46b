import { advance, type Play } from '../chart/index.ts';
import { fill } from '../engine/index.ts';
import type { Need } from '../scenario/index.ts';
import { chosen, observe, served, type Belief, type Evidence, type Step } from '../scoring/index.ts';
import { choiceSteps, choiceText, momentOf } from './moments.ts';
import type { Road } from './types.ts';
import { en } from './words.en.ts';

/** A road that is worth less than this, between doing nothing and the best, is not held up as a good one. */
const GOOD = 0.5;
/** Longest road that is told. */
const STEPS = 8;

interface Walk {
  readonly ids: readonly string[];
  readonly last: Play;
}

/** Walks on from a choice as one would who takes what promises most, in the same truth. */
function walk(evidence: Evidence, from: Step, first: string): Walk {
  const { model } = evidence.game;
  const ids: string[] = [];
  let play = from.before;
  let belief: Belief = from.belief;
  let next: string | undefined = first;
  while (next !== undefined && ids.length < STEPS) {
    const decision = { kind: 'choose', choice: next } as const;
    const after = advance(model, play, decision, null);
    belief = observe(model, belief, play, decision, after);
    ids.push(next);
    play = after;
    next = evidence.solver.values(play, belief)[0]?.choice.id;
  }
  return { ids, last: play };
}

interface Fork extends Walk {
  readonly step: Step;
  readonly worth: number;
  /** What was used and where it ended: two roads that share this are one road. */
  readonly kind: string;
}

function forks(evidence: Evidence, steps: readonly Step[]): Fork[] {
  const all: Fork[] = [];
  for (const step of steps) {
    for (const { choice } of evidence.solver.values(step.before, step.belief)) {
      if (choice.id === chosen(evidence, step)?.id) continue;
      const walked = walk(evidence, step, choice.id);
      if (walked.last.at < evidence.game.model.endingsFrom) continue;
      const kind = `${walked.last.at} ${walked.last.used} ${walked.last.followed}`;
      all.push({ ...walked, step, worth: evidence.solver.worth(walked.last, evidence.truth), kind });
    }
  }
  return all.filter((f) => f.worth >= GOOD).toSorted((a, b) => b.worth - a.worth);
}

/** The weighted needs of the truth, the heaviest first. */
export function mainNeeds(evidence: Evidence): Need[] {
  const needs = Object.values(evidence.game.scenario.truths)[evidence.truth]?.needs ?? {};
  return (Object.entries(needs) as [Need, number][]).toSorted((a, b) => b[1] - a[1]).slice(0, 2).map(([n]) => n);
}

/** Somebody for whom the same road would be wrong. */
function wrongIf(evidence: Evidence, fork: Fork): string {
  const truths = Object.values(evidence.game.scenario.truths);
  const worths = truths.map((_, t) => (t === evidence.truth ? 2 : evidence.solver.worth(fork.last, t)));
  const least = worths.indexOf(Math.min(...worths));
  const need = truths[least]?.need;
  return need === undefined || (worths[least] ?? 1) > 0.9 ? en.road.never : en.road.wrongIf(need);
}

function told(evidence: Evidence, fork: Fork): Road {
  const { model, scenario } = evidence.game;
  const ending = scenario.endings[model.places[fork.last.at] ?? ''];
  return {
    from: momentOf(evidence, fork.step),
    steps: fork.ids.map((id) => choiceText(evidence, id)),
    leads: fill(ending?.title ?? '', evidence.cast),
    good: en.road.good(en.needs(served(model, fork.last, evidence.truth).slice(0, 3))),
    wrongIf: wrongIf(evidence, fork),
  };
}

/** Roads that part where something was said or done; or anywhere, where too few do: much may be lost before the first word. */
function allForks(evidence: Evidence): Fork[] {
  const spoken = forks(evidence, choiceSteps(evidence));
  return new Set(spoken.map(({ kind }) => kind)).size >= 2 ? spoken : forks(evidence, evidence.steps);
}

/** Two other roads, as good as there are and as unlike each other and the run as there are. */
export function roads(evidence: Evidence): Road[] {
  const { last } = evidence;
  const own = `${last.at} ${last.used} ${last.followed}`;
  const all = allForks(evidence);
  const first = all.find((f) => f.last.at !== last.at) ?? all.find((f) => f.kind !== own) ?? all[0];
  if (first === undefined) return [];
  const second = all.find((f) => f.last.at !== first.last.at && f.kind !== own)
    ?? all.find((f) => f.kind !== first.kind)
    ?? all.find((f) => f.ids.join() !== first.ids.join());
  return [first, second].filter((f) => f !== undefined).map((f) => told(evidence, f));
}
