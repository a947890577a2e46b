import { fill } from '../engine/index.ts';
import { PARTIES } from '../scenario/index.ts';
import { committedReading, costsOf, settling, type Evidence, type Score, type Step } from '../scoring/index.ts';
import { choiceSteps, choiceText, cueBefore, cueFor, momentOf } from './moments.ts';
import { mainNeeds } from './roads.ts';
import type { Comment, CueReport, FacetReport, Question } from './types.ts';
import { en } from './words.en.ts';

function comment(evidence: Evidence, question: Question, step: Step, think: string, because: string): Comment {
  return { question, moment: momentOf(evidence, step), cue: cueBefore(evidence, step), think, because, ask: en.asks[question] };
}

function missedTelling(cues: readonly CueReport[]): CueReport | null {
  return cues.find((c) => c.status === 'missed' && c.spoke === 'for') ?? null;
}

/** On what was read, at the step that settled the matter. */
function onReading(evidence: Evidence, facets: readonly FacetReport[], cues: readonly CueReport[]): Comment[] {
  const step = settling(evidence);
  if (step === null) return [];
  const say = (think: string, because: string): Comment[] => [comment(evidence, 'understand', step, think, because)];
  if (committedReading(evidence) === null) return say(en.reading.none, en.reading.noneBecause);
  const need = facets.find((f) => f.facet === 'need');
  if (need === undefined) return [];
  if (need.picked === need.there) {
    return need.couldTell
      ? say(en.reading.right, en.reading.rightBecause(cueFor(evidence, step)))
      : say(en.reading.lucky, en.reading.luckyBecause);
  }
  const missed = missedTelling(cues);
  return say(en.reading.wrong(need.there),
    missed === null ? en.reading.wrongFar : en.reading.wrongBecause(missed.note, missed.from));
}

function onPages(evidence: Evidence, score: Score): Comment[] {
  return score.pages.flatMap(({ page, cell, step }) => {
    const purpose = evidence.game.scenario.handbook[page]?.purpose ?? '';
    return step === null ? [] : [comment(evidence, 'apply', step, en.pageThink[cell], en.pageBecause[cell](purpose))];
  });
}

interface Regret {
  readonly step: Step;
  /** Expected worth lost against the best open choice, 0 to 1. */
  readonly lost: number;
  readonly better: string;
}

function regrets(evidence: Evidence): Regret[] {
  return choiceSteps(evidence).map((step) => {
    const best = evidence.solver.values(step.before, step.belief)[0];
    const own = evidence.solver.valueOf(step.before, step.belief, step.decision);
    return { step, lost: (best?.value ?? 0) - own, better: best?.choice.id ?? '' };
  });
}

/** A loss worth speaking of. */
const WORTH_SAYING = 0.12;

/** On the step that gave away most, and on one that was sound. */
function onActs(evidence: Evidence): Comment[] {
  const all = regrets(evidence);
  const worst = all.toSorted((a, b) => b.lost - a.lost)[0];
  const sound = all.findLast((r) => r.lost <= 0.02);
  const comments: Comment[] = [];
  if (sound !== undefined) {
    comments.push(comment(evidence, 'act', sound.step, en.act.sound, en.act.soundBecause(en.needs(mainNeeds(evidence)))));
  }
  if (worst !== undefined && worst.lost > WORTH_SAYING) {
    const better = choiceText(evidence, worst.better);
    comments.push(comment(evidence, 'act', worst.step, en.act.costly, en.act.costlyBecause(better)));
  }
  return [...comments, ...onHarm(evidence)];
}

function onHarm(evidence: Evidence): Comment[] {
  const costs = costsOf(evidence.game.model, evidence.last, evidence.truth);
  const party = PARTIES.find((p) => costs[p] >= 2);
  const step = settling(evidence);
  return party === undefined || step === null ? []
    : [comment(evidence, 'act', step, en.act.harm(party), en.act.harmBecause)];
}

/** Comments on the first three questions, each tied to a moment of the run. */
export function comments(
  evidence: Evidence, score: Score, facets: readonly FacetReport[], cues: readonly CueReport[],
): Comment[] {
  return [...onReading(evidence, facets, cues), ...onPages(evidence, score), ...onActs(evidence)]
    .map((c) => ({ ...c, think: fill(c.think, evidence.cast), because: fill(c.because, evidence.cast) }));
}
