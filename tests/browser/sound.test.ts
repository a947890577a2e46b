import { join } from 'node:path';
import { build } from 'vite';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { SETTINGS } from '../../src/scenario/index.ts';
import { SOUNDS } from '../../src/stage/sound/sounds.ts';
import { ROOT } from '../structure/source.ts';
import { openGame } from './game.ts';
import { press } from './hands.ts';

const KIT = join(ROOT, 'kit');
const PLAY = '?scenario=midnight-cot&seed=sound';

/** What one rendered sound or bed measures. */
interface Measured {
  readonly name: string;
  /** Seconds. */
  readonly length: number;
  readonly peak: number;
  /** Root mean square of the loudest tenth of a second. */
  readonly loudest: number;
  readonly rms: number;
  /** The step from the last sample to the first, against the largest step within. */
  readonly seam: number;
  /** A sum of all samples by their place: the same for the same sound. */
  readonly print: number;
}

/** The synth with all its recipes as one script, which leaves its exports in `kit`. */
async function kit(): Promise<string> {
  const made = await build({
    root: ROOT, configFile: false, logLevel: 'silent',
    plugins: [{
      name: 'kit',
      resolveId: (id) => (id === KIT ? id : null),
      load: (id) => (id !== KIT ? null : ['sounds', 'beds', 'synth', 'bed']
        .map((file) => `export * from ${JSON.stringify(join(ROOT, `src/stage/sound/${file}.ts`))};`).join('\n')),
    }],
    build: { write: false, minify: false, lib: { entry: KIT, formats: ['iife'], name: 'kit', fileName: 'kit' } },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (output === undefined || !('output' in output)) throw new Error('the synth was not built');
  return output.output[0].code;
}

/** Renders every sound, or every bed, where a browser does it. */
async function measure(page: Page, script: string, what: 'sounds' | 'beds'): Promise<readonly Measured[]> {
  return page.evaluate(`(async () => {
    ${script}
    const rate = 24000;
    const measured = (name, buffer) => {
      const [first] = [buffer.getChannelData(0)];
      let [peak, sum, loudest, print, step] = [0, 0, 0, 0, 0];
      const tenth = rate / 10;
      for (let from = 0; from < first.length; from += tenth) {
        let part = 0;
        for (let i = from; i < Math.min(first.length, from + tenth); i += 1) {
          const one = first[i];
          peak = Math.max(peak, Math.abs(one));
          if (i > 0) step = Math.max(step, Math.abs(one - first[i - 1]));
          part += one * one;
          print += one * ((i % 97) + 1);
        }
        sum += part;
        loudest = Math.max(loudest, Math.sqrt(part / tenth));
      }
      return { name, length: buffer.duration, peak, loudest, rms: Math.sqrt(sum / first.length), print,
        seam: Math.abs(first[0] - first[first.length - 1]) / step };
    };
    const all = ${what === 'sounds' ? 'Object.entries(kit.SOUNDS)' : "[...Object.entries(kit.BEDS), ['room', kit.ROOM]]"};
    const out = [];
    for (const [name, one] of all) out.push(measured(name, await kit.${what === 'sounds' ? 'render' : 'renderBed'}(one, rate)));
    return out;
  })()`);
}

describe('every sound', () => {
  let script = '';
  beforeAll(async () => { script = await kit(); });

  it('is heard, does not clip, and is as long as it says', async () => {
    const { page } = await openGame();
    const all = await measure(page, script, 'sounds');
    expect(all.map(({ name }) => name)).toEqual(Object.keys(SOUNDS));
    for (const { name, length, peak, loudest } of all) {
      const recipe = SOUNDS[name as keyof typeof SOUNDS];
      expect(length, name).toBeCloseTo(recipe.length, 2);
      expect(peak, name).toBeCloseTo(recipe.peak, 3);
      expect(peak, name).toBeLessThan(0.9);
      expect(loudest, name).toBeGreaterThan(0.01);
    }
  });

  it('comes out the same each time', async () => {
    const { page } = await openGame();
    const prints = async (): Promise<number[]> => (await measure(page, script, 'sounds')).map(({ print }) => print);
    const [once, again] = [await prints(), await prints()];
    // Browsers add in whatever order is quickest, so the last digits may differ.
    for (const [i, print] of once.entries()) expect(again[i], Object.keys(SOUNDS)[i]).toBeCloseTo(print, 2);
  });

  it('of a place is soft, and repeats without a seam', async () => {
    const { page } = await openGame();
    const beds = await measure(page, script, 'beds');
    expect(beds.map(({ name }) => name)).toEqual(expect.arrayContaining([...SETTINGS, 'room']));
    for (const { name, peak, rms, seam } of beds) {
      expect(rms, name).toBeGreaterThan(0.01);
      expect(rms, name).toBeLessThan(0.05);
      expect(peak, name).toBeLessThan(0.5);
      expect(seam, name).toBeLessThanOrEqual(1);
    }
  });
});

interface Overheard {
  readonly contexts: readonly (AudioContext & { readonly tap: AnalyserNode })[];
  /** Lengths of what was begun, in seconds; of a sound its own. */
  readonly begun: readonly number[];
}

/** Runs before the game's own scripts: keeps every context that is opened and what is begun in it, and listens to what goes out. */
function overhear(): void {
  const contexts: AudioContext[] = [];
  // What a test asks of the page counts as a gesture to the browser; only what reaches the page shall.
  Object.defineProperty(navigator, 'userActivation', { value: undefined });
  const Real = globalThis.AudioContext;
  globalThis.AudioContext = class extends Real {
    readonly tap = this.createAnalyser();
    constructor(options?: AudioContextOptions) {
      super(options);
      contexts.push(this);
    }
  };
  const connect = AudioNode.prototype.connect as (this: AudioNode, to: AudioNode | AudioParam, ...rest: number[]) => AudioNode;
  AudioNode.prototype.connect = function connected(this: AudioNode, to: AudioNode | AudioParam, ...rest: number[]) {
    const { tap } = this.context as AudioContext & { tap?: AnalyserNode };
    if (tap && to === this.context.destination) connect.call(this, tap);
    return connect.call(this, to, ...rest);
  };
  const begun: number[] = [];
  const start = AudioBufferSourceNode.prototype.start;
  AudioBufferSourceNode.prototype.start = function started(...when: number[]) {
    if (this.context instanceof Real) begun.push(this.buffer?.duration ?? 0);
    start.call(this, ...when);
  };
  Object.assign(globalThis, { overheard: { contexts, begun } });
}

/** A play with these settings kept from an earlier visit, and its picture drawn. */
async function visit(settings: object): Promise<{ page: Page; requests: readonly string[]; errors: readonly string[] }> {
  const opened = await openGame(PLAY);
  const { page } = opened;
  await page.addInitScript(overhear);
  await page.evaluate((kept) => localStorage.setItem('unscripted settings', JSON.stringify(kept)), settings);
  await page.reload();
  await page.locator('.stage-host[data-drawn] canvas').waitFor({ timeout: 60_000 });
  return opened;
}

const states = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { overheard: Overheard }).overheard.contexts.map(({ state }) => state));

/** The highest sample that goes out at this moment; 0 where no context is. */
const level = (page: Page): Promise<number> => page.evaluate(() => {
  const tap = (globalThis as unknown as { overheard: Overheard }).overheard.contexts[0]?.tap;
  const now = new Float32Array(tap?.fftSize ?? 0);
  tap?.getFloatTimeDomainData(now);
  return now.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
});

/** Whether a sound was begun, told by its length: those asked for here have one of their own. */
const heard = (page: Page, name: keyof typeof SOUNDS): Promise<boolean> => page.evaluate((length) =>
  (globalThis as unknown as { overheard: Overheard }).overheard.begun.some((one) => Math.abs(one - length) < 0.001), SOUNDS[name].length);

const choose = (page: Page): Promise<void> => page.locator('button[data-choice]').first().click();

describe('in a play', () => {
  it('nothing is opened or loaded while the sound is off', async () => {
    const { page, requests } = await visit({});
    await choose(page);
    await page.waitForTimeout(500);
    expect(await states(page)).toEqual([]);
    expect(requests.filter((url) => /hearing/.test(url))).toEqual([]);
  });

  it('nothing sounds before a gesture; then the place is heard', async () => {
    const { page, errors } = await visit({ sound: true, volume: 'full' });
    await page.waitForTimeout(1000);
    expect(await states(page)).toEqual([]);
    await choose(page);
    await expect.poll(() => states(page), { timeout: 20_000 }).toEqual(['running']);
    await expect.poll(() => level(page), { timeout: 20_000, interval: 100 }).toBeGreaterThan(0.01);
    expect(errors).toEqual([]);
  });

  it('M makes silence at once and says so, and the device rests', async () => {
    const { page } = await visit({ sound: true });
    await choose(page);
    await expect.poll(() => level(page), { timeout: 20_000, interval: 100 }).toBeGreaterThan(0.003);
    await press(page, 'm');
    expect(await page.locator('[role=log]').textContent()).toBe('Sound off.');
    await expect.poll(() => states(page), { timeout: 5000 }).toEqual(['suspended']);
    await press(page, 'M');
    await expect.poll(() => states(page), { timeout: 5000 }).toEqual(['running']);
  });

  it('a tab that is put away is silent until it comes back', async () => {
    const { page } = await visit({ sound: true });
    await choose(page);
    await expect.poll(() => states(page), { timeout: 20_000 }).toEqual(['running']);
    const put = (hidden: boolean): Promise<void> => page.evaluate((away) => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: away });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
    await put(true);
    await expect.poll(() => states(page), { timeout: 5000 }).toEqual(['suspended']);
    await put(false);
    await expect.poll(() => states(page), { timeout: 5000 }).toEqual(['running']);
  });

  it('the place falls silent when one leaves it, and the device rests', async () => {
    const { page } = await visit({ sound: true });
    await choose(page);
    await expect.poll(() => states(page), { timeout: 20_000 }).toEqual(['running']);
    await page.locator('.play-head .knob').first().click();
    await expect.poll(() => states(page), { timeout: 15_000 }).toEqual(['suspended']);
  });

  it('a decision sounds at once, and what the picture shows when it shows it', async () => {
    const { page } = await visit({ sound: true });
    await choose(page);
    await expect.poll(() => heard(page, 'opening'), { timeout: 20_000 }).toBe(true);
    await page.locator('[data-tool=wait]').click();
    await expect.poll(() => heard(page, 'clock'), { timeout: 10_000 }).toBe(true);
    await page.locator('[data-tool=around]').click();
    await page.locator('dialog[open] [data-look]').first().click();
    await expect.poll(async () => await heard(page, 'cup') || await heard(page, 'note'), { timeout: 20_000 }).toBe(true);
    expect(await heard(page, 'ending')).toBe(false);
  });
});
