import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { match } from '../../src/words/index.ts';

const CHOICES = [
  { id: 'ask', text: 'What would make tonight work for you and the little one?' },
  { id: 'page', text: 'Extra bedding is ordered before six. I can put you down for tomorrow.' },
  { id: 'borrow', text: 'I can ask 212 whether they still need theirs, if you give me ten minutes.' },
];

describe('match', () => {
  it.each([
    ['what would make tonight work for you', 'ask'],
    ['What wuld make tonite work for you and the little one', 'ask'],
    ['extra bedding has to be ordered before six, I can put you down for tomorrow', 'page'],
    ['give me ten minutes and I can ask 212 whether they still need theirs', 'borrow'],
  ])('reads “%s” as %s', (text, id) => {
    expect(match(text, CHOICES)?.id).toBe(id);
  });

  it.each(['', '   ', 'no', 'I will call the police', '???', '<script>alert(1)</script>', 'a'.repeat(10_000), '你好', 'you you you you'])(
    'reads nothing into “%.20s”', (text) => {
      expect(match(text, CHOICES)).toBeNull();
    },
  );

  it('never throws and never reads what is not there', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => {
      const found = match(text, CHOICES);
      if (found !== null) expect(CHOICES.map((c) => c.id)).toContain(found.id);
      expect(match(text, [])).toBeNull();
    }));
  });
});
