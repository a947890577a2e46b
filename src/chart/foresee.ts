import { advance, begin, refusal } from './advance.ts';
import type { Model } from './model.ts';
import type { Draw, Play } from './play.ts';
import type { Decision, GameEvent, Reading } from './types.ts';

/** A decision as the chart is told it. Choices have an event each: `choose.ID`. */
export interface ChartEvent {
  readonly type: string;
  readonly thing?: string;
  readonly page?: string;
  readonly person?: string;
  readonly text?: string;
  readonly reading?: Reading;
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
    case 'say': return { kind: 'say', text: event.text ?? '', choice: null };
    case 'leave': return { kind: 'leave' };
    default: return event.reading === undefined ? { kind: 'wait' } : { kind: 'read', reading: event.reading };
  }
}

/** The first scene entered, under a draw. */
export function opened(model: Model, draw: Draw): ChartContext {
  const events: GameEvent[] = [];
  return { play: begin(model, draw, events), events };
}

/**
 * What an event leads to. The guards of every region and the action of a step all
 * ask for it; it is worked out once, and kept only as long as the state it starts from.
 */
export function foresight(model: Model): (play: Play, event: ChartEvent) => ChartContext {
  const memo = new WeakMap<Play, { event: ChartEvent; after: ChartContext }>();
  return (play, event) => {
    const known = memo.get(play);
    if (known?.event === event) return known.after;
    const decision = decisionOf(event);
    const events: GameEvent[] = [];
    const refused = refusal(model, play, decision) !== null;
    const after = { play: refused ? play : advance(model, play, decision, events), events };
    memo.set(play, { event, after });
    return after;
  };
}
