import type { Card, SavedRun } from '../../session/index.ts';
import type { Filters, Kind } from '../ui.ts';

/** The latest run of a situation that was not brought to its end. */
export function unfinished(card: Pick<Card, 'id'>, runs: readonly SavedRun[]): SavedRun | undefined {
  return runs
    .filter((run) => run.scenario === card.id && run.state !== 'done')
    .toSorted((a, b) => b.saved - a.saved)[0];
}

/** What a situation is to this player. */
export function kindOf(card: Pick<Card, 'id'>, runs: readonly SavedRun[]): Kind {
  if (unfinished(card, runs) !== undefined) return 'unfinished';
  return runs.some((run) => run.scenario === card.id) ? 'played' : 'new';
}

/** Whether a situation stays on the board under these stamps. */
export function passes(card: Card, runs: readonly SavedRun[], filters: Filters): boolean {
  return (filters.industry === null || card.industry === filters.industry)
    && (filters.level === null || card.level === filters.level)
    && (filters.kind === null || kindOf(card, runs) === filters.kind);
}
