import { afterEach, describe, expect, it, vi } from 'vitest';
import { command, EXIT } from '../../src/cli/common.ts';

/** Runs a command that repeats what it was given, and collects what it prints. */
async function call(...args: string[]): Promise<{ out: string; err: string; code: unknown }> {
  const out = vi.spyOn(console, 'log').mockImplementation(() => {});
  const err = vi.spyOn(console, 'error').mockImplementation(() => {});
  process.exitCode = EXIT.fine;
  await command({
    help: 'how to call it',
    options: { only: { type: 'string' } },
    run({ values, rest, json }) {
      if (rest.includes('nowhere')) throw new Error('nowhere cannot be read');
      console.log(JSON.stringify({ values, rest, json }));
      return rest.length > 1 ? EXIT.found : EXIT.fine;
    },
  }, args);
  const text = (spy: typeof out): string => spy.mock.calls.flat().join('\n');
  return { out: text(out), err: text(err), code: process.exitCode };
}

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = EXIT.fine;
});

describe('a command', () => {
  it('gets its own options, what is left, and whether to speak JSON', async () => {
    const { out, code } = await call('--only', 'this', 'a.yaml', '--json');
    expect(JSON.parse(out)).toEqual({ values: { only: 'this' }, rest: ['a.yaml'], json: true });
    expect(code).toBe(0);
  });

  it('ends with the code that its work gives', async () => {
    expect((await call('a.yaml', 'b.yaml')).code).toBe(1);
  });

  it('explains itself when asked, and when it does not understand', async () => {
    expect(await call('--help')).toEqual({ out: 'how to call it', err: '', code: 0 });
    const unknown = await call('--colour');
    expect(unknown.err).toMatch(/--colour[\s\S]*how to call it/);
    expect(unknown.code).toBe(2);
  });

  it('says in one line what went wrong', async () => {
    expect(await call('nowhere')).toEqual({ out: '', err: 'nowhere cannot be read', code: 2 });
  });
});
