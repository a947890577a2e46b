import { beforeAll, describe, expect, it } from 'vitest';
import { bust } from '../../src/stage/art/bust.ts';
import { figure, loadFigures } from '../../src/stage/art/figure.ts';

const LOOK = { skin: 3, hair: 5, hairColour: 2, clothes: 4, colour: 6, extra: 1 };

beforeAll(() => loadFigures());

describe('somebody at the other end of a line', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])('body %i is cut below the chest; the head stays as it is', (clothes) => {
    const whole = figure({ ...LOOK, clothes }, 'calm', { age: 'grown', pronoun: 'she', figure: 'phone' });
    const cut = bust(whole);
    expect(cut.body.height).toBeLessThan(whole.body.height * 0.6);
    expect(cut.body.width).toBe(whole.body.width);
    expect(cut.head).toBe(whole.head);
    expect(cut.neck).toEqual(whole.neck);
    expect(cut.neck.y).toBeLessThan(cut.body.height);
  });

  it('is one well-formed picture', () => {
    const cut = bust(figure(LOOK, 'worried', { age: 'old', pronoun: 'he', figure: 'chat' }));
    const parsed = new DOMParser().parseFromString(cut.body.svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.documentElement.getAttribute('height')).toBe(String(cut.body.height));
  });
});
