import type { Answers } from './types.ts';

/** Nothing answered yet. */
export const UNANSWERED: Answers = {
  step: 'understand',
  understand: { reading: null, words: '' },
  apply: { deeds: [], words: '' },
  act: { ideas: [], words: '' },
  share: { when: '', because: '', unless: '' },
  commitment: '',
};
