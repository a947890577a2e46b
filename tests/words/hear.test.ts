import { describe, expect, it } from 'vitest';
import { paraphrases } from '../../src/cli/corpus.ts';
import { branching } from '../../src/cli/measures/words.ts';
import { hear, lexiconOf, readReply } from '../../src/words/index.ts';
import { scenarioNamed } from './scenarios.ts';

const cot = scenarioNamed('midnight-cot');
const lexicon = lexiconOf(cot);
const NIGHT = { id: 'night-off', text: 'Then let me take tonight off the bill, and we call it quits.' };

describe('hear', () => {
  it('takes the branch that means the same, and no other', () => {
    expect(hear('I take tonight off the bill, then.', cot, [NIGHT]).choice).toBe('night-off');
    expect(hear("I can't take tonight off the bill.", cot, [NIGHT]).choice).toBeNull();
    expect(hear('You idiot, let me take tonight off the bill, and we call it quits.', cot, [NIGHT])).toMatchObject({ choice: null, heard: { abusive: true } });
  });

  it('is right where it takes a branch', () => {
    const sets = paraphrases();
    const scenarios = [...new Set(sets.map(({ scenario }) => scenario))].map(scenarioNamed);
    const { precision, recall, count } = branching(sets, scenarios);
    expect(count).toBeGreaterThanOrEqual(120);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.7);
  });
});

describe('topics', () => {
  it.each([
    ['I could move you to a ground floor room.', 'resource:swap-room'], ['What is wrong with the balconny door?', 'cue:wet-doors'],
    ['Shall I make a bed from some blankets on the floor?', 'resource:quilts'], ['You have to ask the booking site about that.', 'page:other-sites'],
  ])('finds in “%s” %s', (text, topic) => expect(readReply(text, { lexicon }).topics).toContain(topic));

  it('finds none in what is about nothing here, and calls an offer of it a new idea', () => {
    const { topics, moves } = readReply('How about a taxi to my mother in Leeds?', { lexicon });
    expect(topics).toEqual([]);
    expect(moves).toContain('propose-new');
    expect(readReply('I can move you to another room.', { lexicon }).moves).not.toContain('propose-new');
  });
});
