import type { Scenario } from './scenario/index.ts';

declare module 'vite/types/customEvent.js' {
  interface CustomEventMap {
    /** In development: a situation's text has changed and is whole. */
    'unscripted:scenario': { readonly id: string; readonly scenario: Scenario; readonly hash: string };
  }
}
