/** Small events of a place, now and then: one timer, and none while nobody hears it. */
import { dice } from '../../base/index.ts';
import type { SoundName } from './sounds.ts';
import type { Bed } from './types.ts';

export interface Rarely {
  /** Begins with the events of a place, or rests. */
  among(events: Bed<SoundName>['rare'] | null): void;
}

/**
 * @param seed the run's own, so that a place sounds the same when it is played again
 * @param play plays a sound, so loud against the same at hand
 */
export function rarely(seed: string, play: (sound: SoundName, gain: number) => void): Rarely {
  const throws = dice(seed, 'rare sounds');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (events: Bed<SoundName>['rare']): void => {
    const [least, most] = events.every;
    timer = setTimeout(() => {
      play(throws.pick(events.sounds), events.gain * (0.6 + 0.4 * throws.next()));
      wait(events);
    }, (least + (most - least) * throws.next()) * 1000);
  };
  return {
    among(events) {
      clearTimeout(timer);
      if (events !== null) wait(events);
    },
  };
}
