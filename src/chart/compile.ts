import { assign, createMachine, type AnyStateMachine } from 'xstate';
import type { Mood } from '../scenario/index.ts';
import { config } from './config.ts';
import { moodOf } from './effect.ts';
import { foresight, opened, type ChartContext, type ChartEvent } from './foresee.ts';
import type { Model } from './model.ts';
import type { Draw } from './play.ts';

interface Args {
  readonly context: ChartContext;
  readonly event: ChartEvent;
}
interface Params {
  readonly place: string;
  readonly mood: Mood;
}
type Guard = (args: Args, params: Params) => boolean;

/**
 * Compiles a scenario to an XState machine whose config is plain JSON.
 * The machine has no timers, invocations or side effects: step it with XState's
 * pure `transition`. Its input is `{ draw }`; its context holds the run.
 */
export function compile(model: Model): AnyStateMachine {
  const foreseen = foresight(model);
  const after = ({ context, event }: Args): ChartContext['play'] => foreseen(context.play, event).play;
  const guards: Record<string, Guard> = {
    arrivesAt: (args, { place }) => model.places[after(args).at] === place,
    moodBecomes: (args, { mood }) => moodOf(model, after(args)) === mood,
    hasCue: (args) => after(args).known !== 0,
    hasReading: (args) => after(args).reading !== null,
  };
  const decide = assign(({ context, event }: Args) => foreseen(context.play, event));
  const chart = {
    ...config(model),
    context: ({ input }: { input: { draw: Draw } }): ChartContext => opened(model, input.draw),
  };
  // XState's types for named implementations do not hold under exactOptionalPropertyTypes; ours above do.
  return createMachine(chart, { guards, actions: { decide } } as never) as unknown as AnyStateMachine;
}
