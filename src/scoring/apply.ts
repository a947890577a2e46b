import type { PageUse } from '../engine/index.ts';
import type { Principle, Principles } from '../scenario/index.ts';
import { chosen } from './evidence.ts';
import type { Evidence, PageCell, PageMark, PrincipleMark, Step } from './types.ts';
import { fits } from './value.ts';
import type { Shares } from './weights.ts';

function lastUse(evidence: Evidence, page: string): { how: PageUse; step: Step } | null {
  for (const step of evidence.steps.toReversed()) {
    const choice = evidence.game.model.choices[chosen(step) ?? '']?.choice;
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

function shows(evidence: Evidence, principle: Principle, step: Step): boolean {
  const id = chosen(step);
  const choice = id === null ? undefined : evidence.game.model.choices[id]?.choice;
  return principle.shownBy.some((by) => {
    if ('asks' in by) return step.decision.kind === 'ask' || (choice?.moves.includes('ask-open') ?? false);
    if (choice === undefined) return false;
    if ('moves' in by) return by.moves.some((m) => choice.moves.includes(m));
    if ('pages' in by) return (choice[by.pages] ?? []).some((p) => pageServed(evidence, p, by.pages));
    return (choice.uses ?? []).some((r) => evidence.game.scenario.resources[r]?.authority === undefined);
  });
}

function pageServed(evidence: Evidence, page: string, how: 'follows' | 'adapts'): boolean {
  return fits(evidence.game.model, page, evidence.truth) === (how === 'follows');
}

/** Whether a choice was about as good as any, by what could be known. Decisions that are no choice are. */
export function soundStep(evidence: Evidence, step: Step): boolean {
  const id = chosen(step);
  if (id === null) return step.decision.kind === 'ask';
  const options = evidence.solver.values(step.before, step.belief);
  const own = options.find((o) => o.choice.id === id)?.value ?? 0;
  return own >= (options[0]?.value ?? 0) - evidence.solver.weights.warrant.near;
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
