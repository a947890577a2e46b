import { assign, createMachine, type AnyStateMachine } from 'xstate';
import type { Mood } from '../scenario/index.ts';
import { config } from './config.ts';
import { foresight, opened, type ChartContext, type ChartEvent, type Foreseen } from './foresee.ts';
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
  const after = ({ context, event }: Args): Foreseen => foreseen(context.play, event);
  const guards: Record<string, Guard> = {
    arrivesAt: (args, { place }) => model.places[after(args).play.at] === place,
    moodBecomes: (args, { mood }) => after(args).mood === mood,
    hasCue: (args) => after(args).play.known !== 0,
    hasReading: (args) => after(args).play.reading !== null,
  };
  const decide = assign((args: Args): ChartContext => {
    const { play, events } = after(args);
    return { play, events };
  });
  const chart = {
    ...config(model),
    context: ({ input }: { input: { draw: Draw } }): ChartContext => opened(model, input.draw),
  };
  // XState's types for named implementations do not hold under exactOptionalPropertyTypes; ours above do.
  return createMachine(chart, { guards, actions: { decide } } as never);
}
