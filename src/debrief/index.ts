export { report } from './report.ts';
export * from './types.ts';
