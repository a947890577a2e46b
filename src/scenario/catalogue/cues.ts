import { chapter } from './entry.ts';

/** Problems of what can be noticed and what can be thought. */
export const CUES = chapter({
  TRUTH_COUNT: {
    level: 'warning', title: 'Few or many truths',
    meaning: 'Two to four truths can be told apart in one play; one is a story, five are a riddle.',
    mend: 'write two to four truths',
    example: 'truths with a single entry',
  },
  NO_NEEDS: {
    level: 'error', title: 'A truth without needs',
    meaning: 'What serves a person is weighed by their needs; with none, nothing can serve them.',
    mend: 'give the truth one to four needs with weights from 1 to 3',
    example: 'needs: {}',
  },
  FEW_DECOYS: {
    level: 'error', title: 'Too few wrong readings',
    meaning: 'Want, need and value are read apart from mixed pools. Each pool needs two texts that belong to no truth, or it is a list of truths.',
    mend: 'write at least two decoys whose want, need and value differ from each other and from every truth',
    example: 'decoys with a single entry',
  },
  CUE_UNREACHABLE: {
    level: 'error', title: 'A cue that nobody can get',
    meaning: 'Nothing brings this cue up: a phrase that nothing hears, a word from somebody who cannot be asked, or a likelihood of 0 under every truth.',
    mend: 'name the cue in the `hears` of a choice or scene, give the person an `ask`, or raise a likelihood',
    example: 'a phrase that is in no `hears`',
  },
  CUE_NOT_HEARD: {
    level: 'error', title: 'A cue that is not heard',
    meaning: '`hears` brings up phrases. Sights and records are looked at, and words are asked for.',
    mend: 'take it out of `hears`, or make it a phrase',
    example: 'hears: suitcase-tag   # a sight',
  },
  LIKELIHOOD_MISSING: {
    level: 'error', title: 'A truth without a likelihood',
    meaning: 'What a cue tells is the difference between truths, so each needs its number.',
    mend: 'add the truth to `shows` with a number from 0 to 1',
    example: 'shows: { unsafe-room: 0.9 }',
  },
  CUE_TELLS_NOTHING: {
    level: 'warning', title: 'A cue that tells nothing',
    meaning: 'It is as likely under every truth, so whoever notices it knows no more.',
    mend: 'let the likelihoods differ, or make it the plain line of a thing',
    example: 'shows: { unsafe-room: 0.5, late-booking: 0.5 }',
  },
  FEW_THINGS: {
    level: 'warning', title: 'Too few things in the picture',
    meaning: 'If nearly everything that can be looked at holds a cue, looking is no skill. There are to be twice as many things as sights and records.',
    mend: 'add things of the place that have nothing to hide',
    example: 'two things and two sights',
  },
});
