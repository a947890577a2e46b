import { reportJobs } from './report-job.ts';
import type { Job } from './reporter.ts';

const work = reportJobs();

globalThis.addEventListener('message', ({ data }: MessageEvent<{ id: number; job: Job }>) => {
  const { id, job } = data;
  try {
    globalThis.postMessage({ id, report: work(job), problem: null });
  } catch (why) {
    globalThis.postMessage({ id, report: null, problem: why instanceof Error ? why.message : 'unknown' });
  }
});
