import { describe, expect, it } from 'vitest';
import { hear, readReply } from '../../src/words/index.ts';
import { HOSTILE } from './hostile.ts';
import { scenarioNamed } from './scenarios.ts';

const cot = scenarioNamed('midnight-cot');
const CHOICES = [{ id: 'move', text: 'I can move you to 104, on the ground floor.' }];

describe('what is not said to anybody', () => {
  it.each(HOSTILE)('does nothing and means no choice: %s', (_name, text) => {
    const { choice, heard } = hear(text, cot, CHOICES, { said: 'Nobody told me there would be no cot.' });
    expect([choice, heard.moves]).toEqual([null, []]);
  });

  it('hurts where it is an insult, whatever else stands beside it', () => {
    expect(readReply("I'm sorry, you idiot.")).toMatchObject({ moves: [], abusive: true });
    expect(readReply("I'm sorry. You idiot.")).toMatchObject({ moves: ['apologise'], abusive: true });
  });
});

describe('what is said plainly', () => {
  it('does something, even where no move is clear', () => {
    for (const text of ["I'd rather you thought it over for a day.", "Look, it's Saturday night.", "I know you're tired, but Monday matters."]) {
      expect(readReply(text).moves, text).toHaveLength(1);
    }
  });

  it('uses a thing only where the words come near to it and something is done with it', () => {
    expect(hear('I can move you both to 104 on the ground floor.', cot, []).heard.topics).toContain('resource:swap-room');
    expect(hear('Is 104 on the ground floor?', cot, []).heard.topics.filter((topic) => topic.startsWith('resource:'))).toEqual([]);
  });

  it('keeps sums and times whole', () => {
    expect(readReply('The 18.40 comes back at 10:30.').sentences).toHaveLength(1);
  });
});
