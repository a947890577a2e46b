import { describe, expect, it } from 'vitest';
import { playing, view } from './sample.ts';
import { set } from './set-up.ts';

describe('the button of a thing', () => {
  it('tells the picture which thing is meant, and when none is any more', async () => {
    const { root, page, user } = set(playing);
    const meant: unknown[] = [];
    page.stageHost.addEventListener('meant', (event) => meant.push((event as CustomEvent).detail));
    await user.click(root.querySelector('[data-tool="around"]')!);
    const [first, second] = [...root.querySelectorAll<HTMLElement>('[data-look]')];
    first!.focus();
    expect(meant.at(-1)).toBe(view.things[0]!.id);
    await user.hover(second!);
    expect(meant.at(-1)).toBe(view.things[1]!.id);
    root.querySelector<HTMLElement>('#sheet-title')!.focus();
    expect(meant.at(-1)).toBeNull();
  });
});
