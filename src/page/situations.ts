/** Situations by their ids: those of the library, and those that nobody wrote. */
import { codeWithin, type SessionState } from '../session/index.ts';

const isWritten = ({ library }: SessionState, id: string): boolean => library.some((card) => card.id === id);

/** The code that a situation can be told by, where nobody wrote it; else null. */
export const codeOf = (state: SessionState, id: string): string | null => (isWritten(state, id) ? null : codeWithin(id));

/** Whether a situation that was met can be opened again. */
export const isHere = (state: SessionState, id: string): boolean => isWritten(state, id) || codeWithin(id) !== null;

/** The title of a situation of the library, or of one that was met; empty where it is neither. */
export const titleOf = ({ library, runs }: SessionState, id: string): string =>
  library.find((card) => card.id === id)?.title ?? runs.find(({ scenario }) => scenario === id)?.title ?? '';

/** Ids of situations that were met and are here: the library's in its order, then the others, the latest first. */
export function metHere(state: SessionState): string[] {
  const met = new Set(state.runs.toSorted((a, b) => b.saved - a.saved).map(({ scenario }) => scenario));
  const written = state.library.map(({ id }) => id).filter((id) => met.has(id));
  return [...written, ...[...met].filter((id) => codeOf(state, id) !== null)];
}
