import { chapter } from './entry.ts';

/** Ways in which the shape of a situation gives its answers away. Found by solving it, once it is free of errors. */
export const SMELLS = chapter({
  BEST_BY_LENGTH: {
    level: 'warning', title: 'Length tells',
    meaning: 'The longest choice of a scene, or the shortest, is a best one far more often than chance would have it. Whoever counts letters needs no judgement.',
    mend: 'give some good choices the length that weak ones have, and the other way about',
    example: 'six scenes in which the longest of three choices is the best',
  },
  WEAK_BY_WORDS: {
    level: 'warning', title: 'Absolutes or blame mark what is weak',
    meaning: 'Words such as *always*, *never*, *must* or *you should have* stand nearly only in choices that are good under no truth. Reasonable colleagues say them too, and for good reasons.',
    mend: 'say the weak choice as somebody would who believes in it, or let a good one be as firm',
    example: 'say: We never do that. You must ask before six.',
  },
  BEST_BY_WORDS: {
    level: 'warning', title: 'Words of good service mark what is best',
    meaning: 'Words such as *listen*, *understand*, *feel* or *together* stand nearly only in the best choices. Then the word is the answer, and not the deed.',
    mend: 'let the good choice do it without naming it, and let a weak one name it',
    example: 'say: I understand how you feel. We will solve this together.',
  },
  BEST_ECHOES_BRIEF: {
    level: 'warning', title: 'The best choice repeats the brief',
    meaning: 'The choice with most words of brief and opening is a best one far more often than chance would have it.',
    mend: 'say the good choice in other words, and let weak ones be as near to the brief',
    example: 'brief: The cot went to 212. … say: Let me see about the cot in 212.',
  },
  BEST_WITHOUT_CASE: {
    level: 'warning', title: 'The best is guessed without the case',
    meaning: 'A simple model that never sees brief, lines or cues, and knows a choice by its looks and moves alone, learns from the other scenes to guess a best choice, more than 10 in 100 above chance. The same kind of choice is right too often.',
    mend: 'let a kind of choice that is mostly right be wrong in some scene, and one that is mostly wrong be right',
    example: 'eight scenes in which the question is the best and the offer is not',
  },
  PAGES_ALWAYS_WRONG: {
    level: 'warning', title: 'Following a page is never right',
    meaning: 'Four or more choices follow or recite a page, and each is clearly worse than the best under every truth. Then "not by the book" is an answer to everything.',
    mend: 'write a moment in which the page serves this person',
    example: 'four choices that follow a page, all of which lead to a bad ending',
  },
  ESCALATION_ALWAYS_WRONG: {
    level: 'warning', title: 'Handing on is never right',
    meaning: 'Four or more choices escalate, and each is clearly worse than the best under every truth.',
    mend: 'write a truth with an `authority` of its own, or a moment in which asking above costs little',
    example: 'four choices with moves: [escalate], none of them ever good',
  },
  MONEY_ALWAYS_WRONG: {
    level: 'warning', title: 'Giving is never right',
    meaning: 'Four or more choices give money or favours, and each is clearly worse than the best under every truth. A refund is sometimes what is fair.',
    mend: 'write a moment in which something given serves and does not harm',
    example: 'four choices with moves: [compensate], none of them ever good',
  },
  UNIVERSAL_MOVE: {
    level: 'warning', title: 'One move is the answer',
    meaning: 'One move is on a best choice in three of four scenes, and three of four choices with it are best. Whoever knows the move needs no situation.',
    mend: 'let that move be the wrong one in some scene, and give good choices other moves',
    example: 'moves: [take-ownership]   # on the best choice of every scene, and nowhere else',
  },
  FEW_WAYS: {
    level: 'warning', title: 'One way only',
    meaning: 'Under this truth only runs that use, follow and set aside one and the same come within 10 of the best. Where there is one way, there is a model answer.',
    mend: 'let another resource, or another page kept in purpose, serve the needs of this truth nearly as well',
    example: 'a truth whose needs one resource alone affords',
  },
  OPENING_TELLS: {
    level: 'warning', title: 'The opening gives the truth away',
    meaning: 'Before anything was asked or looked at, an ideal observer believes one truth by more than .55; or the first lines have two or more words that only the need of one truth has.',
    mend: 'move the cue behind a choice, even out the weights, or let the first lines be about what is asked for',
    example: 'opening: { hears: mentions-door }   # likely under one truth only',
  },
  ONE_MAGIC_QUESTION: {
    level: 'warning', title: 'One magic question',
    meaning: 'Without one thing, colleague, choice or scene an ideal observer does not come to believe this truth by .75, or it does not come to that at all. There are to be two independent ways to each need.',
    mend: 'add a cue for this truth elsewhere, or sharpen one that is there',
    example: 'a truth with one cue of .9, and all others as likely under every truth',
  },
});
