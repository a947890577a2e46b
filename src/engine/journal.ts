import { hash } from '../base/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Decision, Journal, Memory } from './types.ts';

const hex = (n: number): string => n.toString(16).padStart(8, '0');

/**
 * Names a scenario's content: 16 hexadecimal digits of its normalised JSON.
 * It tells texts apart; it does not protect against forgery.
 */
export function contentHash(scenario: Scenario): string {
  const text = JSON.stringify(scenario);
  return hex(hash(text)) + hex(hash(`again ${text}`));
}

/** A journal with nothing decided yet. */
export function newJournal(scenario: Scenario, contents: string, seed: string, memory?: Memory): Journal {
  return { head: { format: 1, scenario: scenario.id, hash: contents, seed, ...(memory && { memory }) }, decisions: [] };
}

/** The journal with one more decision. */
export function record(journal: Journal, decision: Decision): Journal {
  return { head: journal.head, decisions: [...journal.decisions, decision] };
}
