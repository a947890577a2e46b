import type { Answers, SessionState } from './types.ts';

/** Nobody has looked back yet. */
export const NOTHING_YET: SessionState['lookingBack'] = { growth: null, map: null, review: null, language: null };

/** Nothing answered yet. */
export const UNANSWERED: Answers = {
  step: 'understand',
  understand: { reading: null, words: '' },
  apply: { deeds: [], words: '' },
  act: { ideas: [], words: '' },
  share: { when: '', because: '', unless: '' },
  commitment: '',
  tried: {}, firsts: {}, moments: [], recalled: [], shared: '',
};
