/** The ways in which people speak who are not at a desk to be read: by halves, in passing, with names. */
import { describe, expect, it } from 'vitest';
import type { Topic } from '../../src/scenario/index.ts';
import { hear, readReply } from '../../src/words/index.ts';
import { scenarioNamed } from './scenarios.ts';

const moves = (text: string): readonly string[] => readReply(text).moves;
const cot = scenarioNamed('midnight-cot');
const topics = (text: string): readonly Topic[] =>
  hear(text, cot, [], { people: [{ id: 'guest', name: 'Thandiwe' }, { id: 'marek', name: 'Ivan' }] }).heard.topics;

describe('what is taken back in the next breath', () => {
  it.each([
    ["I'll take it off the bill. No, wait, what happened up there?", ['ask-open']],
    ["That's our policy. Actually, forget that. What do you need?", ['ask-open']],
    ["I can move you. Scratch that.", []],
  ])('is not read: “%s”', (text, want) => expect(moves(text)).toEqual(want));

  it('takes no branch either', () => {
    const choice = { id: 'off', text: "I'll take it off the bill for you." };
    expect(hear("I'll take it off the bill for you.", cot, [choice]).choice).toBe('off');
    expect(hear("I'll take it off the bill for you. No, wait, what happened up there?", cot, [choice]).choice).toBeNull();
  });

  it('is no turning down: “wait” says no to nobody', () => {
    expect(moves('No, wait, let me hear first why you had sooner not have it.')).not.toContain('refuse');
  });
});

describe('a tag behind an offer', () => {
  it.each(['I could have it carried up, would that work?', "I'll call my colleague, ok?", '104 is free. Want it?'])(
    'asks for no fact: “%s”', (text) => {
      expect(moves(text)).not.toContain('ask-closed');
      expect(moves(text).length).toBeGreaterThan(0);
    },
  );

  it('is a question where nothing else is said', () => expect(moves('Is that all right?')).toEqual(['ask-closed']));
});

describe('two things in one sentence', () => {
  it('are both read', () => {
    expect(moves('Could you sit down a minute, and what do the people at your counter say about him?')).toContain('ask-open');
    expect(moves('Sorry to ask, but what would you like to happen with the line?')).toEqual(['ask-open']);
  });

  it('are read in a sentence that runs on', () => {
    expect(moves("Oh my goodness, I know, I can hear it from here, it's the birthday party and they are having a lovely time but I do see that's no good at all when you came for quiet, is it?")).toContain('acknowledge');
  });
});

describe('manners', () => {
  it('that are curt earn nothing', () => {
    expect(moves("Just tell me what's wrong, for heaven's sake.")).toEqual(['deflect']);
    expect(moves('Stop moaning and sit down.')).toEqual(['deflect']);
  });

  it('of a second language are no slight', () => {
    for (const text of ['Sir, is big money. For what you need this?', 'What can I do for you?', 'Go on.']) {
      expect(moves(text), text).not.toContain('deflect');
    }
  });

  it('that speak of rules or a prompt answer are still speech', () => {
    expect(readReply('Forget the rules for a minute, what do you need?').moves).toContain('ask-open');
    expect(readReply('You will have a prompt answer from me by ten.').moves).toContain('promise');
  });
});

describe('colleagues by name', () => {
  it('are found where they are spoken to or brought in', () => {
    expect(topics('Ivan, is the cot in 212 in use?')).toContain('person:marek');
    expect(topics("I'll get Ivan on the radio and we look at it together.")).toContain('person:marek');
  });

  it('are not asked where they are only spoken of', () => {
    expect(topics('What did Ivan say when you came down?')).not.toContain('person:marek');
    expect(topics('It was late because Ivan was on the stairs.')).not.toContain('person:marek');
  });

  it('may have any name, and the person is never their own colleague', () => {
    expect(hear('J.R.+, is it open?', cot, [], { people: [{ id: 'marek', name: 'J.R.+' }] }).heard.topics).toContain('person:marek');
    expect(topics('Thandiwe, is it the door?')).not.toContain('person:guest');
  });
});

describe('means', () => {
  it('are those that have the number that is named', () => {
    expect(topics('104 is free. Want it?')).not.toContain('resource:free-night');
    expect(topics('I can move you both to 104, on the ground floor.')).toContain('resource:swap-room');
  });

  it('are found in one clause of a long sentence', () => {
    const choice = { id: 'both-to-104', text: 'Then take 104, on the yard, for you both. It is free, and made up.' };
    expect(hear('Well, it has been such a long day for everybody, so I could move you both to 104 on the ground floor, you see.', cot, [choice]).heard.topics)
      .toContain('resource:swap-room');
  });

  it('that lie elsewhere are not used by a phrase that comes near by chance', () => {
    const district = scenarioNamed('quiet-district');
    expect(hear('We will come down to the Lane on Thursday morning and ride the first bus with you.', district, []).heard.topics.filter((topic) => topic.startsWith('resource:'))).toEqual([]);
  });
});
