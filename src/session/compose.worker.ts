import { finding, type ComposeJob } from './compose-job.ts';
import type { Told } from './composer.ts';

const tell = (told: Told): void => globalThis.postMessage(told);

globalThis.addEventListener('message', ({ data }: MessageEvent<{ id: number; job: ComposeJob }>) => {
  const { id, job } = data;
  try {
    const steps = finding(job);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) tell({ id, progress: step.value });
    tell({ id, found: step.value });
  } catch (why) {
    tell({ id, problem: why instanceof Error ? why.message : 'unknown' });
  }
});
