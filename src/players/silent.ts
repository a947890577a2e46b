import { EXPERT } from './expert.ts';
import { BLIND, HABITS } from './tempers.ts';
import type { Player } from './types.ts';
import { VARIANTS } from './variants.ts';

/** Simulated players who type nothing, the expert first: they need no reader of words. */
export const SILENT: readonly Player[] = [EXPERT, ...VARIANTS, ...HABITS, ...BLIND];
