import type { AnyMachineSnapshot } from 'xstate';
import {
  choiceEvent, compile, draw, model, moodOf, refusal, type ChartContext, type ChartEvent, type Model, type Play,
} from '../chart/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { cast, fill, type Cast } from './cast.ts';
import { contentHash, newJournal, record } from './journal.ts';
import { stepper, type Stepper } from './scope.ts';
import type { Decision, GameEvent, Journal, Memory } from './types.ts';

/** A scenario made ready to be played any number of times. */
export interface Game {
  readonly scenario: Scenario;
  readonly hash: string;
  readonly model: Model;
  readonly stepper: Stepper;
}

/**
 * One run. The XState snapshot owns the truth of it; the journal is all that
 * needs to be kept. Holds secrets: only `playerView` may be shown.
 */
export interface Run {
  readonly snapshot: AnyMachineSnapshot;
  readonly journal: Journal;
  readonly cast: Cast;
}

/** Compiles a checked scenario. */
export function load(scenario: Scenario, hash: string = contentHash(scenario)): Game {
  const interned = model(scenario);
  const machine = compile(interned);
  return { scenario, hash, model: interned, stepper: stepper(machine, { truth: 0, shows: 0 }) };
}

/** The compact state of a run. Secret. */
export function playOf(run: Run): Play {
  return (run.snapshot.context as ChartContext).play;
}

/**
 * Opens a run: the seed draws truth, cues, names and orders, and the first scene is entered.
 * @param truth index of a truth to force, for comparing roads; the seed draws it if left out
 * @param memory what is carried over where the same person comes back: they, and all others, are who they were
 */
export function open(game: Game, seed: string, truth?: number, memory?: Memory): [Run, readonly GameEvent[]] {
  const drawn = draw(game.model, seed, truth, memory);
  const members = cast(game.scenario, memory?.seed ?? seed);
  const snapshot = game.stepper.initial(drawn);
  const run: Run = { snapshot, journal: newJournal(game.scenario, game.hash, seed, memory), cast: members };
  return [run, finished((snapshot.context as ChartContext).events, members, false)];
}

/** What the chart is told when a player decides. */
export function eventOf(decision: Decision): ChartEvent {
  switch (decision.kind) {
    case 'choose': return { type: choiceEvent(decision.choice) };
    case 'say': return decision.choice === null
      ? { type: 'say', text: decision.text, ...(decision.heard && { heard: decision.heard }) }
      : { type: choiceEvent(decision.choice), text: decision.text };
    case 'improvise': return { type: 'improvise', move: decision.move, about: decision.about, text: decision.text };
    case 'look': return { type: 'look', thing: decision.thing };
    case 'open': return { type: 'open', page: decision.page };
    case 'ask': return { type: 'ask', person: decision.person };
    case 'read': return { type: 'read', reading: decision.reading };
    default: return { type: decision.kind };
  }
}

/** Puts names into authored text. What the player put into words stays as it is. */
function finished(events: readonly GameEvent[], members: Cast, own: boolean): GameEvent[] {
  return events.map((event) => {
    if (own && (event.type === 'said' || event.type === 'did')) return event;
    if (event.type === 'surfaced') return { ...event, text: fill(event.text, members), note: fill(event.note, members) };
    if ('text' in event) return event.text.includes('{') ? { ...event, text: fill(event.text, members) } : event;
    if (event.type === 'ended' && event.after !== null) return { ...event, after: fill(event.after, members) };
    return event;
  });
}

/**
 * Takes one decision. Pure: the same run and decision give the same answer.
 * A decision that is not open leaves the run as it is and says so in an event.
 */
export function step(game: Game, run: Run, decision: Decision): [Run, readonly GameEvent[]] {
  const before = playOf(run);
  const reason = refusal(game.model, before, decision);
  if (reason !== null) return [run, [{ type: 'refused', reason }]];
  const snapshot = game.stepper.next(run.snapshot, eventOf(decision));
  const context = snapshot.context as ChartContext;
  const events = finished(context.events, run.cast, decision.kind === 'say' || decision.kind === 'improvise');
  const [from, to] = [moodOf(game.model, before), moodOf(game.model, context.play)];
  if (from !== to) events.push({ type: 'mood', who: game.scenario.customer, from, to });
  return [{ snapshot, journal: record(run.journal, decision), cast: run.cast }, events];
}
