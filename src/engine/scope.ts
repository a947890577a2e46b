import { createActor, initialTransition, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';
import type { ChartEvent, Draw } from '../chart/index.ts';

/** Steps one machine purely. */
export interface Stepper {
  initial(draw: Draw): AnyMachineSnapshot;
  next(snapshot: AnyMachineSnapshot, event: ChartEvent): AnyMachineSnapshot;
}

const nothing = (): void => {};

/**
 * XState's `transition()` builds an inert scope (an actor that is never started)
 * for every call. Ours is built once for a machine and reused, which is two to
 * three times as fast; nothing in our charts sends, spawns, logs or waits, so no
 * step leaves a trace in it.
 */
export function stepper(machine: AnyStateMachine, any: Draw): Stepper {
  const self = createActor(machine, { input: { draw: any } });
  const scope = {
    self, system: self.system, id: '', sessionId: '',
    defer: nothing, logger: nothing, stopChild: nothing, emit: nothing, actionExecutor: nothing,
  };
  return {
    initial: (draw) => initialTransition(machine, { draw })[0] as AnyMachineSnapshot,
    next: (snapshot, event) => machine.transition(snapshot, event, scope as never) as AnyMachineSnapshot,
  };
}
