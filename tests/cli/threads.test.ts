import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Checked } from '../../src/cli/check-text.ts';
import { inThreads } from '../../src/cli/threads.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../scenarios/${path}`, import.meta.url));
const WORKER = 'src/cli/check-worker.ts';

describe('threads', () => {
  it('give what was found in the order of the jobs', async () => {
    const paths = ['principles.yaml', 'grey-label.yaml', 'principles.yaml'].map(at);
    const found = await inThreads<Checked>(WORKER, paths);
    expect(found.map((one) => JSON.stringify(one).includes('grey-label'))).toEqual([false, true, false]);
  });

  it('pass on what one of them throws', async () => {
    await expect(inThreads(WORKER, [at('principles.yaml'), at('no-such-file.yaml')])).rejects.toThrow('no-such-file.yaml');
  });

  it('have nothing to do without jobs', async () => {
    expect(await inThreads(WORKER, [])).toEqual([]);
  });
});
