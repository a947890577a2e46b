import type { Mood, Move, Topic } from '../scenario/index.ts';
import { advance, begin, refusal } from './advance.ts';
import { moodOf } from './effect.ts';
import type { Model } from './model.ts';
import type { Draw, Play } from './play.ts';
import type { Decision, GameEvent, Heard, Reading } from './types.ts';

/** A decision as the chart is told it. Choices have an event each: `choose.ID`. */
export interface ChartEvent {
  readonly type: string;
  readonly thing?: string;
  readonly page?: string;
  readonly person?: string;
  readonly text?: string;
  readonly reading?: Reading;
  readonly heard?: Heard;
  readonly move?: Move;
  readonly about?: Topic | null;
}

const CHOOSE = 'choose.';

/** The event that a choice is in the chart. */
export const choiceEvent = (choice: string): string => CHOOSE + choice;

/** What a machine carries: the state of the run, and what the last decision brought about. */
export interface ChartContext {
  readonly play: Play;
  readonly events: readonly GameEvent[];
}

/** The decision that an event of the chart stands for. */
export function decisionOf(event: ChartEvent): Decision {
  if (event.type.startsWith(CHOOSE)) {
    const choice = event.type.slice(CHOOSE.length);
    return event.text === undefined ? { kind: 'choose', choice } : { kind: 'say', text: event.text, choice };
  }
  switch (event.type) {
    case 'look': return { kind: 'look', thing: event.thing ?? '' };
    case 'open': return { kind: 'open', page: event.page ?? '' };
    case 'ask': return { kind: 'ask', person: event.person ?? '' };
    case 'say': return { kind: 'say', text: event.text ?? '', choice: null, ...(event.heard && { heard: event.heard }) };
    case 'leave': return { kind: 'leave' };
    case 'improvise': return event.move === undefined ? { kind: 'wait' } : { kind: 'improvise', move: event.move, about: event.about ?? null, text: event.text ?? '' };
    default: return event.reading === undefined ? { kind: 'wait' } : { kind: 'read', reading: event.reading };
  }
}

/** The first scene entered, under a draw. */
export function opened(model: Model, draw: Draw): ChartContext {
  const events: GameEvent[] = [];
  return { play: begin(model, draw, events), events };
}

/** What an event leads to, and the mood it leaves. */
export interface Foreseen extends ChartContext {
  readonly mood: Mood;
}

/**
 * What an event leads to. The guards of every region and the action of a step all
 * ask for it; it is worked out once, and only the last one is kept.
 */
export function foresight(model: Model): (play: Play, event: ChartEvent) => Foreseen {
  let [from, by]: [Play | null, ChartEvent | null] = [null, null];
  let last: Foreseen | null = null;
  return (play, event) => {
    if (last !== null && from === play && by === event) return last;
    const decision = decisionOf(event);
    const events: GameEvent[] = [];
    const refused = refusal(model, play, decision) !== null;
    const after = refused ? play : advance(model, play, decision, events);
    [from, by] = [play, event];
    last = { play: after, events, mood: moodOf(model, after) };
    return last;
  };
}
