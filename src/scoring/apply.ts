import type { PageUse } from '../engine/index.ts';
import type { Principle, Principles } from '../scenario/index.ts';
import { chosen, deed, type Deed } from './evidence.ts';
import type { Evidence, PageCell, PageMark, PrincipleMark, Step } from './types.ts';
import { fits } from './value.ts';
import type { Shares } from './weights.ts';

function lastUse(evidence: Evidence, page: string): { how: PageUse; step: Step } | null {
  for (const step of evidence.steps.toReversed()) {
    const choice = chosen(evidence, step)?.choice;
    for (const how of ['follows', 'adapts', 'bypasses'] as const) {
      if (choice?.[how]?.includes(page)) return { how, step };
    }
  }
  return null;
}

/** How likely it was, before a step, that a page misfits. */
function misfit(evidence: Evidence, page: string, step: Step): number {
  return step.belief.reduce((sum, b, t) => sum + (fits(evidence.game.model, page, t) ? 0 : b), 0);
}

function cellOf(fit: boolean, how: PageUse | null): PageCell {
  if (fit) return how === 'follows' ? 'fits-followed' : 'fits-set-aside';
  if (how === 'follows') return 'misleads-recited';
  return how === 'adapts' ? 'misleads-adapted' : 'misleads-ignored';
}

function creditOf(evidence: Evidence, page: string, cell: PageCell, step: Step | null): number {
  const { cells, seenMisfit, warrant } = evidence.solver.weights;
  const seen = cell === 'misleads-adapted' && step !== null ? Math.min(1, misfit(evidence, page, step) / warrant.full) : 0;
  return cells[cell] + seenMisfit * seen;
}

/** Whether a page has anything to do with what was going on, or was made to. */
function counts(evidence: Evidence, page: string, how: PageUse | null): boolean {
  const truth = Object.values(evidence.game.scenario.truths)[evidence.truth];
  return (truth?.fits?.includes(page) ?? false) || (truth?.misleads?.includes(page) ?? false) || how === 'follows';
}

/** Each page that counted, sorted into its cell. */
export function pageMarks(evidence: Evidence): PageMark[] {
  const marks: PageMark[] = [];
  for (const page of Object.keys(evidence.game.scenario.handbook)) {
    const use = lastUse(evidence, page);
    if (!counts(evidence, page, use?.how ?? null)) continue;
    const cell = cellOf(fits(evidence.game.model, page, evidence.truth), use?.how ?? null);
    const step = use?.step ?? null;
    marks.push({ page, cell, how: use?.how ?? null, step, credit: creditOf(evidence, page, cell, step) });
  }
  return marks;
}

/** Whether a deed is a sign of a principle. */
function isSign(evidence: Evidence, principle: Principle, { choice: taken, moves }: Deed): boolean {
  const choice = taken?.choice;
  return principle.shownBy.some((by) => {
    if ('asks' in by) return moves.includes('ask-open');
    if ('moves' in by) return by.moves.some((m) => moves.includes(m));
    if (choice === undefined) return false;
    if ('pages' in by) return (choice[by.pages] ?? []).some((p) => pageServed(evidence, p, by.pages));
    return (choice.uses ?? []).some((r) => evidence.game.scenario.resources[r]?.authority === undefined);
  });
}

function shows(evidence: Evidence, principle: Principle, step: Step): boolean {
  if (step.decision.kind === 'ask') return principle.shownBy.some((by) => 'asks' in by);
  const done = deed(evidence, step);
  return done !== null && isSign(evidence, principle, done);
}

/** Principles that a run called for: those that the most promising choice would have shown, at any step of it. */
export function calledFor(evidence: Evidence, pack: Principles): string[] {
  const best = evidence.steps
    .map((s) => evidence.solver.values(s.before, s.belief)[0]?.choice)
    .filter((choice) => choice !== undefined)
    .map((choice): Deed => ({ choice, moves: choice.choice.moves }));
  return Object.entries(pack.principles)
    .filter(([, principle]) => best.some((done) => isSign(evidence, principle, done))).map(([id]) => id);
}

function pageServed(evidence: Evidence, page: string, how: 'follows' | 'adapts'): boolean {
  return fits(evidence.game.model, page, evidence.truth) === (how === 'follows');
}

/** Whether a deed was about as good as any choice, by what could be known. Of other decisions only asking a colleague is. */
export function soundStep(evidence: Evidence, step: Step): boolean {
  if (deed(evidence, step) === null) return step.decision.kind === 'ask';
  const best = evidence.solver.values(step.before, step.belief)[0]?.value ?? 0;
  return evidence.solver.valueOf(step.before, step.belief, step.decision) >= best - evidence.solver.weights.warrant.near;
}

/** Principles shown, each tied to the first sound decision that showed it. */
export function principleMarks(evidence: Evidence, pack: Principles): PrincipleMark[] {
  const marks: PrincipleMark[] = [];
  const judged = new Map<Step, boolean>();
  const sound = (step: Step): boolean => {
    const known = judged.get(step) ?? soundStep(evidence, step);
    judged.set(step, known);
    return known;
  };
  for (const [id, principle] of Object.entries(pack.principles)) {
    const step = evidence.steps.find((s) => shows(evidence, principle, s) && sound(s));
    if (step !== undefined) marks.push({ principle: id, step });
  }
  return marks;
}

/** Question 2, 0 to 1: pages and principles by their shares. Without pages in play, principles stand alone. */
export function apply(pages: readonly PageMark[], shown: readonly PrincipleMark[], shares: Shares, forFull: number): number {
  const principles = Math.min(1, shown.length / forFull);
  if (pages.length === 0 || shares.pages + shares.principles === 0) return principles;
  const kept = pages.reduce((sum, m) => sum + m.credit, 0) / pages.length;
  return (shares.pages * kept + shares.principles * principles) / (shares.pages + shares.principles);
}
