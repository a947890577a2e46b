export { addressOf, wantedIn, type Wanted } from './address.ts';
export type { Means } from './means.ts';
export { workerReporter, type Job, type Reporter } from './reporter.ts';
export { reportJobs } from './report-job.ts';
export { deviceSaves, type Saves } from './saves.ts';
export { createSession, type FullSession } from './session.ts';
export * from './types.ts';
