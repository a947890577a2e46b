/** Sound: nothing of it is loaded, made or opened before it is wanted and somebody has touched the page. */
import type { Session } from '../../session/index.ts';
import type { Step } from '../script.ts';
import { onceTouched } from './gesture.ts';
import type { Hearing } from './hearing.ts';

export interface Sounding {
  /** The picture has begun to show a step. */
  step(step: Step): void;
  /** Ends all sound for good. */
  stop(): void;
}

/** Listens to a session for as long as it lasts, and sounds where its settings say so. */
export function sounding(session: Session): Sounding {
  let hearing: Hearing | null = null;
  const ended = new AbortController();
  const begin = async (): Promise<void> => {
    const { Hearing } = await import('./hearing.ts');
    if (!ended.signal.aborted) hearing = new Hearing(session);
  };
  const wanted = (): void => {
    stopWatching();
    const stopWaiting = onceTouched(() => void begin().catch(globalThis.reportError));
    ended.signal.addEventListener('abort', stopWaiting);
  };
  const stopWatching = session.watch(({ settings }) => settings.sound, wanted);
  ended.signal.addEventListener('abort', stopWatching);
  if (session.get().settings.sound) wanted();
  return {
    step: (step) => hearing?.step(step),
    stop: () => {
      ended.abort();
      hearing?.stop();
    },
  };
}
