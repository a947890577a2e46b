import { describe, expect, it } from 'vitest';
import { gameFile } from '../../src/cli/vite-offline.ts';

describe('the files that are kept on the device', () => {
  it('are known by their names where these tell what is in them', () => {
    expect(gameFile('assets/phaser-C6utfUDq.js', 'code')).toEqual({ url: 'assets/phaser-C6utfUDq.js', revision: null });
    expect(gameFile('assets/fraunces-latin-600-normal-BFCDtZfi.woff2', new Uint8Array([1]))).toMatchObject({ revision: null });
  });

  it('are known by what is in them otherwise', () => {
    const [page, later, again] = ['one', 'two', 'one'].map((source) => gameFile('index.html', source));
    expect(page!.revision).toMatch(/^[0-9a-f]{16}$/);
    expect(later).not.toEqual(page);
    expect(again).toEqual(page);
  });
});
