/**
 * Draws the people who wait at the counter above the library's board, from the same parts as the
 * stage: four moods, four looks. Run: npx tsx assets/library/queue.ts
 */
import { writeFileSync } from 'node:fs';
import { optimize } from 'svgo';
import type { Mood } from '../../src/scenario/index.ts';
import { figure, loadFigures, posture } from '../../src/stage/art/figure.ts';
import { hairPool, type Look, type Person } from '../../src/stage/art/figures/choose.ts';
import { fetchPacks, type Packs } from '../../src/stage/art/figures/packs.ts';
import { loadThings, thingPicture } from '../../src/stage/art/thing.ts';
import type { Drawing } from '../../src/stage/art/types.ts';

const SIZE = { width: 1080, height: 400 } as const;
/** The upper edge of the counter, and what a figure's units are in the picture's. */
const COUNTER = 322;
const SCALE = 0.205;
const INK = '#241f1c';

interface Waiting {
  readonly x: number;
  /** The crown of the head. */
  readonly y: number;
  readonly scale?: number;
  readonly flip?: boolean;
  readonly mood: Mood;
  readonly hair: string;
  readonly look: Omit<Look, 'hair'>;
  readonly person: Person;
}

const QUEUE: readonly Waiting[] = [
  { x: 905, y: 92, scale: 0.84, flip: true, mood: 'tired', hair: 'GrayBun', look: { skin: 2, hairColour: 0, clothes: 18, colour: 6, extra: 14 }, person: { age: 'old', pronoun: 'she', figure: 'standing' } },
  { x: 690, y: 60, scale: 0.92, flip: true, mood: 'suspicious', hair: 'Twists', look: { skin: 7, hairColour: 0, clothes: 4, colour: 3, extra: 8 }, person: { age: 'young', pronoun: 'he', figure: 'standing' } },
  { x: 458, y: 40, flip: true, mood: 'worried', hair: 'Hijab', look: { skin: 4, hairColour: 0, clothes: 14, colour: 9, extra: 8 }, person: { age: 'grown', pronoun: 'she', figure: 'standing' } },
  { x: 225, y: 14, scale: 1.04, flip: true, mood: 'strained', hair: 'ShortCurly', look: { skin: 1, hairColour: 5, clothes: 2, colour: 0, extra: 9 }, person: { age: 'grown', pronoun: 'he', figure: 'standing' } },
];

/** A drawing at a place, in its own size times `scale`. */
let count = 0;
function placed({ svg, width, height }: Drawing, x: number, y: number, scale: number): string {
  count += 1;
  // Each drawing names its own ink; side by side the names must differ.
  const own = svg.replaceAll(/(id="|href="#|url\(#)(\w+)/g, `$1$2${count}`);
  return own.replace(/^<svg([^>]*?) width="[^"]*" height="[^"]*"/, `<svg$1 x="${x}" y="${y}" width="${width * scale}" height="${height * scale}"`);
}

/** Which index gives a head of hair of this name. */
function hairIndex(packs: Packs, { hair, person }: Waiting): number {
  const at = hairPool(packs.heads.hair, person).findIndex(({ name }) => name === hair);
  if (at < 0) throw new Error(`nobody like this wears ${hair}`);
  return at;
}

function standing(packs: Packs, waiting: Waiting): string {
  const { x, y, scale = 1, flip = false, mood, look, person } = waiting;
  const whole: Look = { ...look, hair: hairIndex(packs, waiting) };
  const { body, head, neck, turn } = figure(whole, mood, person);
  const k = SCALE * scale;
  const [left, top] = [-neck.x * k, (head.height - neck.y) * k];
  const { headTilt } = posture(mood);
  const turned = `rotate(${(headTilt * 180) / Math.PI} 0 ${(head.height - turn) * k})`;
  return `<g transform="translate(${x} ${y}) scale(${flip ? -1 : 1} 1)">${placed(body, left, top, k)}`
    + `<g transform="${turned}">${placed(head, (-head.width * k) / 2, 0, k)}</g></g>`;
}

function counter(): string {
  const top = `<path d="M4 ${COUNTER}H1100V${COUNTER + 26}H4Z" fill="#c58a54" stroke="${INK}" stroke-width="5"/>`;
  const front = `<path d="M16 ${COUNTER + 26}H1100V410H16Z" fill="#a8683f" stroke="${INK}" stroke-width="5"/>`;
  const seams = [130, 400, 670, 940].map((x) => `<path d="M${x} ${COUNTER + 44}h150v60h-150z" fill="none" stroke="${INK}" stroke-width="3.5" opacity=".55"/>`).join('');
  return front + top + seams;
}

const on = (name: string, x: number, scale: number): string => {
  const drawing = thingPicture(name);
  return placed(drawing, x, COUNTER + 16 - drawing.height * scale, scale);
};

await Promise.all([loadFigures(), loadThings()]);
const packs = await fetchPacks();
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}" viewBox="0 0 ${SIZE.width} ${SIZE.height}">`
  + `<g stroke-linejoin="round" stroke-linecap="round">${QUEUE.map((one) => standing(packs, one)).join('')}${counter()}${on('bell', 60, 0.75)}${on('papers', 560, 0.8)}${on('cup', 760, 0.7)}</g></svg>`;
const small = optimize(svg, { multipass: true, floatPrecision: 0, plugins: ['preset-default'] }).data;
writeFileSync(new URL('./queue.svg', import.meta.url), `${small}\n`);
console.log(`queue: ${small.length} bytes`);
