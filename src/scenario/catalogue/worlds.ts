import { chapter } from './entry.ts';

/** Problems of worlds, the parts of situations that nobody wrote. */
export const WORLDS = chapter({
  WORLD_SLOT: {
    level: 'error', title: 'A slot that nothing fills',
    meaning: 'A word in square brackets stands for a fact that is drawn, or for the customer (`[they]`, `[them]`, `[their]`, `[themself]`). This one is in no row of `facts`.',
    mend: 'add it to every row of `facts`, or write the words themselves',
    example: 'text: The bus leaves at [bus]. # and no `bus` in `facts`',
  },
  WORLD_FACTS: {
    level: 'error', title: 'Rows of facts that differ',
    meaning: 'One row of `facts` is drawn, so each must say the same things.',
    mend: 'give every row the same keys',
    example: 'facts: [{ bed: nine, now: noon }, { bed: four }]',
  },
  WORLD_FEW: {
    level: 'error', title: 'Not enough to draw from',
    meaning: 'A composed situation says nothing twice, so there must be some of everything: voices and complications for every matter, needs of both kinds, questions on each topic, lures of each kind.',
    mend: 'write more of them',
    example: 'a matter with one question about "next"',
  },
  WORLD_ONE_ROUTE: {
    level: 'error', title: 'Too few ways to find a need out',
    meaning: 'Each need has at least four signs of at least three kinds (`sight`, `record`, `phrase`, `word`), so that two ways are left in a hard case.',
    mend: 'add a sign of another kind',
    example: 'signs: three phrases and a sight',
  },
  WORLD_DEED_PAGE: {
    level: 'error', title: 'Deeds that do not go with the page',
    meaning: 'A page fits a need or misleads it. Where it fits, every deed follows it and `hearing` says how the person takes it up; where it misleads, every deed adapts it.',
    mend: 'let the deeds follow or adapt the page, and add `hearing` where it fits',
    example: 'misleads: visiting   # and a deed without `adapts: visiting`',
  },
  WORLD_UNKNOWN_MATTER: {
    level: 'error', title: 'No matter of that name',
    meaning: 'A voice or a complication names a matter that the world does not have.',
    mend: 'correct the name',
    example: 'matters: [stay-the-nihgt]',
  },
  WORLD_CHOICE_LENGTH: {
    level: 'error', title: 'A choice too long or too short to stand beside others',
    meaning: 'Choices of a composed scene come from many places. Each has 46 to 64 characters once its slots are filled, so that length is no hint wherever it stands.',
    mend: 'cut it, or give it more to say',
    example: 'say: Of course.',
  },
  WORLD_TOO_LONG: {
    level: 'error', title: 'A text that becomes too long',
    meaning: 'With the longest fact in each slot the text has more characters than a line, a note or a page may have.',
    mend: 'shorten it, or the fact',
    example: 'note: of seventy characters, with a slot in it',
  },
  WORLD_REPEATS: {
    level: 'error', title: 'The same sentence twice',
    meaning: 'Both might be drawn into one situation, and be heard twice.',
    mend: 'rewrite one of them',
    example: 'two voices that both say "I can wait, I am used to it."',
  },
});
