import { fill } from '../engine/index.ts';
import { chosen, type Evidence, type Step } from '../scoring/index.ts';
import type { Moment } from './types.ts';

/** What the player said or did in a step, as the transcript has it. */
export function textOf(evidence: Evidence, step: Step): string {
  const own = step.events.find((e) => e.type === 'said' || e.type === 'did');
  return own !== undefined && 'text' in own ? own.text : fill(asideText(evidence, step), evidence.cast);
}

function asideText({ game: { scenario } }: Evidence, { decision }: Step): string {
  switch (decision.kind) {
    case 'look': return scenario.things[decision.thing]?.name ?? '';
    case 'open': return scenario.handbook[decision.page]?.title ?? '';
    case 'ask': return scenario.people[decision.person]?.ask?.button ?? '';
    default: return '';
  }
}

/** A moment of the run that a comment can point to. */
export function momentOf(evidence: Evidence, step: Step): Moment {
  return { turn: step.turn, text: textOf(evidence, step) };
}

/** Words of a choice that was open, names filled in. */
export function choiceText(evidence: Evidence, id: string): string {
  const choice = evidence.game.model.choices[id]?.choice;
  if (choice === undefined) return '';
  return fill('say' in choice ? choice.say : choice.do, evidence.cast);
}

/** Steps in which a choice was taken. */
export function choiceSteps(evidence: Evidence): Step[] {
  return evidence.steps.filter((s) => chosen(evidence, s) !== null);
}

function strongest(evidence: Evidence, step: Step): string | undefined {
  const { model } = evidence.game;
  return model.cues
    .filter((id) => (step.before.known & (model.bits.cue[id] ?? 0)) !== 0)
    .toSorted((a, b) => strength(evidence, b) - strength(evidence, a))[0];
}

/** A cue that had surfaced before a step, as its note, or null: the one that spoke most for the truth. */
export function cueBefore(evidence: Evidence, step: Step): string | null {
  const cue = strongest(evidence, step);
  return cue === undefined ? null : fill(evidence.game.scenario.cues[cue]?.note ?? '', evidence.cast);
}

/** The same, where it truly spoke for what was going on. */
export function cueFor(evidence: Evidence, step: Step): string | null {
  const cue = strongest(evidence, step);
  return cue === undefined || strength(evidence, cue) < SPEAKS ? null : cueBefore(evidence, step);
}

/** Likelihoods closer than this do not tell truths apart worth speaking of. */
export const SPEAKS = 0.25;

/** How strongly a cue speaks for what was really going on: above 0 for, below 0 against. */
export function strength(evidence: Evidence, cue: string): number {
  const { model } = evidence.game;
  const likelihood = model.likelihood[model.cues.indexOf(cue)] ?? [];
  const here = likelihood[evidence.truth] ?? 0;
  const others = likelihood.filter((_, t) => t !== evidence.truth);
  return here - others.reduce((a, b) => a + b, 0) / Math.max(1, others.length);
}
