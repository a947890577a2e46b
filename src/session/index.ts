export { addressOf, codeWithin, wantedIn, type Wanted } from './address.ts';
export { isDatabaseThere, laterSaves } from './later-saves.ts';
export type { Atlas, Layout, Means } from './means.ts';
export { workerReporter, type Job, type Reporter } from './reporter.ts';
export { reportJobs } from './report-job.ts';
export type { Saves } from './saves-type.ts';
export { createSession, type FullSession } from './session.ts';
export * from './types.ts';
