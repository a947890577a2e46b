/** Every part that the stage can draw, each by itself, to see whether it puts ink on paper. */
import { LIGHTS, MOODS, PICTURES, type Mood } from '../../../src/scenario/index.ts';
import { figure, loadFigures } from '../../../src/stage/art/figure.ts';
import { hairPool } from '../../../src/stage/art/figures/choose.ts';
import { fetchPacks } from '../../../src/stage/art/figures/packs.ts';
import { loadSetting, settingNames } from '../../../src/stage/art/setting.ts';
import { asleep, loadThings, thingPicture } from '../../../src/stage/art/thing.ts';
import type { Drawing } from '../../../src/stage/art/types.ts';

/** Pixels of the longer side at which parts are looked at; so many dark ones are ink. */
const SIDE = 96;
const LEAST = 12;

type Part = readonly [name: string, drawing: Drawing];
const ANYBODY = { age: 'grown', pronoun: 'they' } as const;
const look = (clothes: number, hair: number) => ({ skin: hair, hair, hairColour: hair, clothes, colour: clothes, extra: hair });

async function* places(): AsyncGenerator<Part> {
  for (const setting of settingNames) {
    for (const light of LIGHTS) {
      for (const shape of ['wide', 'tall'] as const) {
        const { back, front, lives } = await loadSetting(setting, light, shape);
        const name = `${setting} ${light} ${shape}`;
        yield [`${name} back`, back];
        if (front) yield [`${name} front`, front];
        for (const [n, life] of lives.entries()) yield [`${name} life ${n}`, life.drawing];
      }
    }
  }
}

async function* things(): AsyncGenerator<Part> {
  await loadThings();
  for (const picture of [...PICTURES, 'unknown']) {
    yield [picture, thingPicture(picture)];
    const sleeping = asleep(picture);
    if (sleeping) yield [`${picture} asleep`, sleeping];
  }
}

/** Bodies once, since no mood changes them; every head of hair in every mood, eyes open and shut. */
async function* people(): AsyncGenerator<Part> {
  await loadFigures();
  const packs = await fetchPacks();
  for (const kind of ['standing', 'sitting', 'wheelchair'] as const) {
    for (const [n, body] of packs[kind].entries()) yield [body.name, figure(look(n, n), 'calm', { ...ANYBODY, figure: kind }).body];
  }
  for (const [n, hair] of hairPool(packs.heads.hair, { ...ANYBODY, figure: 'standing' }).entries()) {
    for (const mood of [...MOODS, 'unknown' as Mood]) {
      const { head, blink } = figure(look(0, n), mood, { ...ANYBODY, figure: 'standing' });
      yield [`${hair.name} ${mood}`, head];
      yield [`${hair.name} ${mood} blink`, blink];
    }
  }
}

const ALL = { places, things, people } as const;
export type PartKind = keyof typeof ALL;

/** Draws every part of a kind. @returns how many there are, and the names of those that show nothing */
export async function drawAll(kind: PartKind): Promise<{ count: number; blank: string[] }> {
  const blank: string[] = [];
  let count = 0;
  for await (const [name, drawing] of ALL[kind]()) {
    count += 1;
    if (await ink(drawing) < LEAST) blank.push(name);
  }
  return { count, blank };
}

/** How many pixels of a drawing are covered and differ from its first covered one by enough to be seen. */
async function ink({ svg, width, height }: Drawing): Promise<number> {
  const scale = SIDE / Math.max(width, height);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode().catch(() => undefined);
  if (image.naturalWidth === 0) return 0;
  const size = { width: Math.max(1, Math.ceil(width * scale)), height: Math.max(1, Math.ceil(height * scale)) };
  const drawn = Object.assign(document.createElement('canvas'), size).getContext('2d', { willReadFrequently: true });
  drawn?.drawImage(image, 0, 0, size.width, size.height);
  const { data } = drawn?.getImageData(0, 0, size.width, size.height) ?? { data: [] };
  let covered = 0;
  for (let i = 3; i < data.length; i += 4) if ((data[i] ?? 0) > 40) covered += 1;
  return covered;
}
