import { meant, type Model, type Play } from '../chart/index.ts';
import type { Decision, GameEvent } from '../engine/index.ts';

/** Choices after which two truths may look different, by name. */
export interface Tells {
  /** Where it leads may depend on the truth. */
  readonly leads: ReadonlySet<string>;
  /** Its reply, or the lines of a place it may lead to, depend on the truth. */
  readonly says: ReadonlySet<string>;
}

const cache = new WeakMap<Model, Tells>();

const mentions = (value: unknown): boolean =>
  value !== undefined && JSON.stringify(value).includes('"truth":');

function work({ scenario, choices }: Model): Tells {
  const [leads, says] = [new Set<string>(), new Set<string>()];
  const lines = (place: string): unknown => scenario.scenes[place]?.lines ?? scenario.endings[place]?.lines;
  const parting = mentions(lines(scenario.exits.patience));
  for (const [id, { choice }] of Object.entries(choices)) {
    if (mentions(choice.to)) leads.add(id);
    if (parting || mentions(choice.reply) || choice.to.some(({ to }) => mentions(lines(to)))) says.add(id);
  }
  return { leads, says };
}

/** Works out, once for a scenario, which choices tell truths apart by themselves. */
export function tellsOf(model: Model): Tells {
  const known = cache.get(model) ?? work(model);
  cache.set(model, known);
  return known;
}

/** Whether anything but cues can be learned from a decision. Only choices, and what means one, answer differently to truths. */
export function canTell(model: Model, play: Play, decision: Decision): boolean {
  const id = roadOf(model, play, decision);
  if (id === null) return false;
  const { leads, says } = tellsOf(model);
  return leads.has(id) || says.has(id);
}

function roadOf(model: Model, play: Play, decision: Decision): string | null {
  if (decision.kind === 'choose') return decision.choice;
  if (decision.kind === 'say' && decision.choice !== null) return decision.choice;
  const comes = meant(model, play, decision);
  return comes?.kind === 'road' ? comes.choice.id : null;
}

/**
 * What was to be seen and heard after a choice, as one text: two truths that show the
 * same cannot be told apart by it.
 * @param at where it led
 * @param events what happened, or null where no words depend on the truth
 */
export function signs(at: number, events: readonly GameEvent[] | null): string {
  let text = String(at);
  for (const event of events ?? []) if (event.type === 'line' || event.type === 'seen') text += `\n${event.text}`;
  return text;
}
