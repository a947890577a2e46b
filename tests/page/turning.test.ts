import { afterEach, describe, expect, it } from 'vitest';
import type { SessionState } from '../../src/session/index.ts';
import { pageTurner, wayOf } from '../../src/page/turning.ts';
import { playing, state } from './sample.ts';

const on = (name: 'library' | 'play' | 'debrief'): SessionState => ({ ...playing, screen: { name } });
const settings: SessionState = { ...playing, screen: { name: 'settings', back: 'play' } };

/** A browser that looks at the old page before it draws the new one, as browsers do. */
function lookingFirst(): { looked(): void } {
  const waiting: (() => void)[] = [];
  const over = Promise.resolve();
  Object.assign(document, {
    startViewTransition: (draw: () => void) => {
      waiting.push(draw);
      return { ready: over, finished: over, updateCallbackDone: over };
    },
  });
  return { looked: () => waiting.splice(0).forEach((draw) => draw()) };
}

afterEach(() => {
  Reflect.deleteProperty(document, 'startViewTransition');
});

describe('a page', () => {
  it('is turned on the way into a situation and out of it, and nowhere else', () => {
    expect(wayOf(state, on('play'))).toBe('forth');
    expect(wayOf(on('debrief'), state)).toBe('back');
    expect(wayOf(on('play'), on('debrief'))).toBeNull();
    expect(wayOf(on('play'), on('play'))).toBeNull();
    expect(wayOf(on('library'), settings)).toBeNull();
  });

  it('is cut where the browser cannot turn it', () => {
    let drawn = 0;
    pageTurner(() => { drawn += 1; })(on('play'), state);
    expect(drawn).toBe(1);
  });

  it('is cut where nothing should move', () => {
    lookingFirst();
    let drawn = 0;
    pageTurner(() => { drawn += 1; })({ ...on('play'), settings: { ...playing.settings, motion: 'still' } }, state);
    expect(drawn).toBe(1);
  });

  it('is not drawn over while it is about to be turned, and then drawn once', () => {
    const browser = lookingFirst();
    let drawn = 0;
    const turn = pageTurner(() => { drawn += 1; });
    const moving = { ...on('play'), settings: { ...playing.settings, motion: 'full' as const } };
    turn(moving, state);
    turn({ ...moving, turns: [] }, moving);
    expect(drawn).toBe(0);
    browser.looked();
    expect(drawn).toBe(1);
    turn({ ...moving, turns: [] }, moving);
    expect(drawn).toBe(2);
  });
});
