import { chapter } from './entry.ts';

/** Problems of where the handbook fits and where it fails. */
export const HANDBOOK = chapter({
  PAGE_NEVER_FITS: {
    level: 'error', title: 'A page that fits no truth',
    meaning: 'A page that never fits teaches that the handbook is wrong. Only an `uncharted` situation may have one.',
    mend: 'write a truth that the page fits, remove the page, or declare the situation uncharted',
    example: 'a page that no `fits` names',
  },
  PAGE_ALWAYS_FITS: {
    level: 'error', title: 'A page that fits every truth',
    meaning: 'A page that always fits needs no judgement. Only a `routine` situation may have one.',
    mend: 'write a truth that the page does not fit, or declare the situation routine',
    example: 'a page in the `fits` of every truth',
  },
  FITS_AND_MISLEADS: {
    level: 'error', title: 'A page that fits and misleads at once',
    meaning: 'In one truth a page either serves the person or fails them.',
    mend: 'take it out of `fits` or out of `misleads`',
    example: 'fits: extra-bedding\nmisleads: extra-bedding',
  },
  NO_CONTRAST: {
    level: 'error', title: 'The handbook is not put to the test',
    meaning: 'There is to be a truth where a page fits and one where a page misleads; else the situation is declared `routine` or `uncharted`.',
    mend: 'add `fits` to one truth and `misleads` to another, or add `declares`',
    example: 'truths without any `misleads`',
  },
  DECLARES_FALSE: {
    level: 'error', title: 'The declaration does not hold',
    meaning: '`routine` says that a page fits every truth; `uncharted` says that no page fits any.',
    mend: 'change `declares`, or the `fits` of the truths',
    example: 'declares: uncharted\ntruths: { a: { fits: extra-bedding } }',
  },
  PAGE_NOT_FOLLOWED: {
    level: 'error', title: 'A page that fits and cannot be followed',
    meaning: 'Under a truth that the page fits, no choice within reach follows it.',
    mend: 'add `follows` to a choice that does what the page says',
    example: 'a page in `fits` that is in no `follows`',
  },
  PAGE_NOT_ADAPTED: {
    level: 'warning', title: 'A page that misleads and cannot be adapted',
    meaning: 'Under a truth where the page misleads, no choice within reach sets it aside while keeping its purpose.',
    mend: 'add `adapts` to a choice that serves the purpose of the page in another way',
    example: 'a page in `misleads` that is in no `adapts`',
  },
  UNUSED_RESOURCE: {
    level: 'warning', title: 'A resource that nothing uses',
    meaning: 'No choice uses it, so it changes nothing.',
    mend: 'name it in the `uses` of a choice, or remove it',
    example: 'a resource that is in no `uses`',
  },
});
