/** Every small sound of the game, by name: each a recipe that the synth reads. */
import { again, brush, knock, struck, uneven } from './shapes.ts';
import type { Recipe } from './types.ts';

/** At the desk: paper, pencil, stamp. */
const desk = {
  slip: { length: 0.32, peak: 0.3, parts: [brush(0, 2600, 4200, 0.16), brush(0.09, 3800, 1900, 0.14, 0.7), ...knock(0.16, 170, 0.35)] },
  page: { length: 0.7, peak: 0.32, parts: [brush(0, 1500, 4600, 0.34), brush(0.26, 4200, 1300, 0.3, 0.8), ...knock(0.5, 120, 0.3)] },
  note: {
    length: 1.15, peak: 0.3,
    parts: [brush(0, 2200, 3600, 0.14, 0.5), ...struck(0.12, 660, 0.55, 0.5), ...struck(0.22, 880, 0.8, 0.5)],
  },
  pencil: {
    length: 0.75, peak: 0.2,
    parts: uneven('pencil', 5, 0.12, (at, strength) => [{ make: 'hiss', pass: 'bandpass', hz: 3400, to: 2500, q: 1.6, at, rise: 0.03, fall: 0.07, gain: strength }]),
  },
  stamp: { length: 0.62, peak: 0.45, parts: [...knock(0.02, 88), ...knock(0.3, 140, 0.25), brush(0.02, 900, 500, 0.12, 0.5)] },
  keys: {
    length: 1.1, peak: 0.2,
    parts: uneven('keys', 8, 0.12, (at, strength) => [
      { make: 'hiss', pass: 'bandpass', hz: 2100, q: 1.2, at, rise: 0.002, fall: 0.03, gain: strength },
      { make: 'tone', wave: 'sine', hz: 210, to: 150, at, rise: 0.002, fall: 0.04, gain: strength * 0.5 },
    ]),
  },
  cup: { length: 0.63, peak: 0.22, parts: [...struck(0.01, 1480, 0.3, 0.6), ...struck(0.09, 1960, 0.35, 0.4), ...knock(0.01, 210, 0.4)] },
  hand: { length: 0.5, peak: 0.24, parts: [brush(0, 900, 2400, 0.3), brush(0.22, 2600, 1200, 0.2, 0.5)] },
} satisfies Record<string, Recipe>;

/** People and the house: doors, steps, chairs, switches. */
const house = {
  door: {
    length: 1.1, peak: 0.38,
    parts: [...knock(0, 190, 0.5), { make: 'tone', wave: 'sawtooth', hz: 96, to: 142, at: 0.12, rise: 0.2, fall: 0.35, gain: 0.1 }, brush(0.12, 320, 700, 0.8, 0.7)],
  },
  shut: { length: 0.8, peak: 0.4, parts: [brush(0, 600, 260, 0.3, 0.4), ...knock(0.28, 92), ...knock(0.4, 240, 0.35)] },
  steps: { length: 1.7, peak: 0.32, parts: again(4, 0.4, (at, n) => knock(at + (n % 2) * 0.03, n % 2 === 0 ? 105 : 122, 0.4 + 0.2 * n)) },
  away: { length: 1.9, peak: 0.32, parts: again(4, 0.42, (at, n) => knock(at + (n % 2) * 0.03, n % 2 === 0 ? 112 : 100, 1 - 0.24 * n)) },
  shuffle: {
    length: 1.2, peak: 0.26,
    parts: uneven('shuffle', 4, 0.24, (at, strength) => [brush(at, 700, 420, 0.2, strength), ...knock(at + 0.1, 95, strength * 0.5)]),
  },
  chair: {
    length: 0.8, peak: 0.3,
    parts: [{ make: 'tone', wave: 'sawtooth', hz: 118, to: 92, at: 0, rise: 0.05, fall: 0.28, gain: 0.2 }, brush(0, 420, 300, 0.36, 0.8), ...knock(0.4, 96, 0.8), brush(0.42, 1200, 600, 0.2, 0.3)],
  },
  turn: { length: 0.6, peak: 0.18, parts: [brush(0, 600, 1300, 0.42)] },
  switch: { length: 0.25, peak: 0.28, parts: [...knock(0, 320, 0.6), ...knock(0.07, 420, 0.3)] },
  rain: {
    length: 3, peak: 0.22,
    parts: [
      { make: 'hiss', pass: 'highpass', hz: 2400, at: 0, rise: 1.1, hold: 0.4, fall: 1.4, gain: 0.45 },
      ...uneven('rain', 22, 0.11, (at, strength) => [{ make: 'tone', wave: 'sine', hz: 1900, to: 1200, at: 0.2 + at, rise: 0.002, fall: 0.03, gain: strength * 0.5 }]),
    ],
  },
  lull: {
    length: 3.4, peak: 0.16,
    parts: again(2, 1.6, (at) => [
      { make: 'hiss', pass: 'bandpass', hz: 500, to: 900, q: 0.8, at, rise: 0.55, fall: 0.2, gain: 0.7 },
      { make: 'hiss', pass: 'bandpass', hz: 800, to: 340, q: 0.8, at: at + 0.8, rise: 0.15, fall: 0.75, gain: 1 },
    ]),
  },
} satisfies Record<string, Recipe>;

/** What machines say. */
const machines = {
  phone: {
    length: 1.6, peak: 0.3,
    parts: again(2, 0.75, (from) => again(10, 0.05, (at, n) => [
      { make: 'tone', wave: 'triangle', hz: n % 2 === 0 ? 740 : 620, at, rise: 0.008, fall: 0.045, gain: 0.8 },
      { make: 'tone', wave: 'square', hz: 86, at, rise: 0.006, fall: 0.044, gain: 0.08 },
    ], from)),
  },
  hangUp: { length: 0.45, peak: 0.34, parts: [...knock(0, 160), ...knock(0.12, 240, 0.5), ...struck(0.02, 1180, 0.18, 0.12)] },
  clock: { length: 2.2, peak: 0.24, parts: again(4, 0.5, (at, n) => knock(at, n % 2 === 0 ? 900 : 700, 0.9)) },
  tick: { length: 1.2, peak: 0.2, parts: again(2, 1, (at, n) => knock(at, n === 0 ? 900 : 700, 0.8)) },
  bell: { length: 1.9, peak: 0.28, parts: [...struck(0, 1046, 1.7)] },
  lift: { length: 2.4, peak: 0.26, parts: [...struck(0, 784, 1.2, 0.8), ...struck(0.4, 622, 1.6, 0.8), brush(0.8, 240, 420, 1.4, 0.5)] },
  pans: { length: 1.1, peak: 0.26, parts: [...struck(0, 523, 0.5, 0.6), ...struck(0.07, 831, 0.6, 0.5), ...struck(0.31, 614, 0.5, 0.3), ...knock(0, 180, 0.5)] },
  beep: { length: 0.22, peak: 0.2, parts: [{ make: 'tone', wave: 'sine', hz: 880, at: 0, rise: 0.02, hold: 0.06, fall: 0.1, gain: 1 }] },
  reverse: { length: 1.8, peak: 0.2, parts: again(3, 0.6, (at) => [{ make: 'tone', wave: 'triangle', hz: 988, at, rise: 0.02, hold: 0.22, fall: 0.06, gain: 1 }]) },
  printer: {
    length: 1.8, peak: 0.2,
    parts: again(6, 0.28, (at, n) => [{ make: 'hiss', pass: 'bandpass', hz: n % 2 === 0 ? 1200 : 900, q: 2.5, at, rise: 0.06, hold: 0.1, fall: 0.1, gain: 1 }]),
  },
} satisfies Record<string, Recipe>;

/** What is felt rather than made by a thing. */
const air = {
  /** Patience goes: the air is drawn in, and something low gives way. */
  hush: {
    length: 1.7, peak: 0.26,
    parts: [brush(0, 1400, 260, 0.9, 0.6), { make: 'tone', wave: 'sine', hz: 174, to: 131, at: 0.15, rise: 0.25, fall: 1.2, gain: 0.6 }],
  },
  /** It is over: an open fifth that comes and goes, neither glad nor sad. */
  ending: {
    length: 4.6, peak: 0.26,
    parts: [[196, 0], [294, 0.35], [392, 0.7], [587, 1.1]].flatMap(([hz = 196, at = 0]) => [
      { make: 'tone' as const, wave: 'sine' as const, hz, at, rise: 1.2, hold: 0.3, fall: 1.9, gain: 0.7 - at * 0.3 },
      { make: 'tone' as const, wave: 'sine' as const, hz: hz * 1.004, at, rise: 1.2, hold: 0.3, fall: 1.9, gain: 0.35 - at * 0.2 },
    ]),
  },
  /** A place opens: paper drawn aside. */
  opening: { length: 1.3, peak: 0.26, parts: [brush(0, 500, 2600, 0.7), brush(0.45, 2400, 900, 0.6, 0.5)] },
} satisfies Record<string, Recipe>;

/** Every sound that can be named. */
export const SOUNDS = { ...desk, ...house, ...machines, ...air } satisfies Readonly<Record<string, Recipe>>;
export type SoundName = keyof typeof SOUNDS;
