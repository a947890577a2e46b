import { arrive, ask, enter, hadEnough, leadsTo, leave, look, offered, open, placeOf, puzzle, read, take, wait, type Sink } from './effect.ts';
import { answer, meant } from './improvise.ts';
import type { ChoiceModel, Model } from './model.ts';
import { isOver, opening, type Back, type Draw, type Play } from './play.ts';
import type { Decision, GameEvent } from './types.ts';
import { never } from '../base/index.ts';
import { NEEDS, type Topic } from '../scenario/index.ts';

/** Why a decision is not open in a state, or null when it is. */
export type Refusal = 'not-offered' | 'unknown' | 'ended';

const has = (record: Readonly<Record<string, unknown>>, key: string): boolean => Object.hasOwn(record, key);

/** Checks a decision against a state; decisions come from saves and links too. */
export function refusal(model: Model, play: Play, decision: Decision): Refusal | null {
  if (isOver(model, play)) return 'ended';
  const { scenario } = model;
  switch (decision.kind) {
    case 'choose': return refusedChoice(model, play, decision.choice);
    case 'say': return decision.choice === null ? null : refusedChoice(model, play, decision.choice);
    case 'improvise': return decision.about === null || isTopic(model, decision.about) ? null : 'unknown';
    case 'look': return has(scenario.things, decision.thing) ? null : 'unknown';
    case 'open': return has(scenario.handbook, decision.page) ? null : 'unknown';
    case 'ask': return has(scenario.people, decision.person) && scenario.people[decision.person]?.ask !== undefined ? null : 'unknown';
    case 'read': case 'wait': case 'leave': return null;
    default: return never(decision);
  }
}

const GROUPS = { resource: 'resources', page: 'handbook', cue: 'cues', thing: 'things', person: 'people' } as const;

/** Whether a situation knows what a topic names. */
export function isTopic({ scenario }: Model, topic: Topic): boolean {
  const [kind, id] = [topic.slice(0, topic.indexOf(':')), topic.slice(topic.indexOf(':') + 1)];
  if (kind === 'need') return (NEEDS as readonly string[]).includes(id);
  return Object.hasOwn(GROUPS, kind) && has(scenario[GROUPS[kind as keyof typeof GROUPS]], id);
}

function refusedChoice(model: Model, play: Play, id: string): Refusal | null {
  const choice = choiceOf(model, id);
  if (choice === null) return 'unknown';
  return offered(model, play, choice) ? null : 'not-offered';
}

/** The choice of that name, or null. */
export function choiceOf(model: Model, id: string): ChoiceModel | null {
  return has(model.choices, id) ? model.choices[id] ?? null : null;
}

/** A person who has had enough goes; else the state stands. */
function settle(model: Model, play: Play, sink: Sink): Play {
  const exit = placeOf(model, model.scenario.exits.patience);
  return hadEnough(model, play, play.at) ? enter(model, play, exit, sink) : play;
}

/** Takes a choice and arrives where it leads, or at the exit of a person who has had enough. */
export function choose(model: Model, play: Play, taken: ChoiceModel, sink: Sink): Play {
  const after = take(model, play, taken, sink);
  return arrive(model, after, arrival(model, after, taken), sink);
}

/** Where a choice arrives, after what it did. */
export function arrival(model: Model, after: Play, taken: ChoiceModel): number {
  const at = leadsTo(model, after, taken);
  return hadEnough(model, after, at) ? placeOf(model, model.scenario.exits.patience) : at;
}

/** What somebody who has been here before says first. */
function greet({ scenario }: Model, { went, line }: Back, sink: Sink): void {
  const lines = scenario.people[scenario.customer]?.returns?.[went] ?? [];
  const text = lines[line % Math.max(1, lines.length)];
  if (text !== undefined) sink?.push({ type: 'line', who: scenario.customer, text });
}

/** The first state of a run: the opening scene entered. */
export function begin(model: Model, drawn: Draw, sink: Sink): Play {
  if (drawn.back !== undefined) greet(model, drawn.back, sink);
  return enter(model, opening(model, drawn), model.start, sink);
}

/**
 * The fast meaning of a decision, without the statechart. A property test holds
 * it to the same states and events as the chart.
 * @param decision one that `refusal` lets through
 */
export function advance(model: Model, play: Play, decision: Decision, sink: Sink): Play {
  switch (decision.kind) {
    case 'choose': return choose(model, play, model.choices[decision.choice]!, sink);
    case 'look': return settle(model, look(model, play, decision.thing, sink), sink);
    case 'open': return settle(model, open(model, play, decision.page, sink), sink);
    case 'ask': return settle(model, ask(model, play, decision.person, sink), sink);
    case 'read': return read(model, play, decision.reading, sink);
    case 'say': return decision.choice === null
      ? unforeseen(model, play, decision, sink)
      : inOwnWords(model, play, model.choices[decision.choice]!, decision, sink);
    case 'improvise': return unforeseen(model, play, decision, sink);
    case 'wait': return settle(model, wait(model, play, sink), sink);
    case 'leave': return enter(model, leave(model, play, sink), placeOf(model, model.scenario.exits.leave), sink);
    default: return never(decision);
  }
}

type Own = Extract<Decision, { kind: 'say' | 'improvise' }>;

/** Says or does what no choice here foresees: a road that it means, or the person's answer. */
function unforeseen(model: Model, play: Play, decision: Own, sink: Sink): Play {
  const comes = meant(model, play, decision);
  if (comes === null) return settle(model, puzzle(model, play, decision.text, sink), sink);
  if (comes.kind === 'road') return inOwnWords(model, play, comes.choice, decision, sink);
  sink?.push(ownEvent(decision, null));
  return settle(model, answer(model, play, comes, sink), sink);
}

function inOwnWords(model: Model, play: Play, taken: ChoiceModel, decision: Own, sink: Sink): Play {
  const from = sink?.length ?? 0;
  const now = choose(model, play, taken, sink);
  if (sink !== null) sink[from] = ownEvent(decision, taken.id);
  return now;
}

/** What the player said or put together, where a choice's own words would stand. */
function ownEvent(decision: Own, choice: string | null): GameEvent {
  return { type: decision.kind === 'say' ? 'said' : 'did', text: decision.text, choice };
}
