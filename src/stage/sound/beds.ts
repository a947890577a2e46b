/** How each place sounds when nothing happens. */
import type { Setting } from '../../scenario/index.ts';
import type { SoundName } from './sounds.ts';
import type { Bed, Layer } from './types.ts';

type Voice = Layer<SoundName>;
type PlaceBed = Bed<SoundName>;

const air = (pass: 'lowpass' | 'bandpass' | 'highpass', hz: number, gain: number, times = 0, depth = 0.5): Voice =>
  ({ make: 'air', pass, hz, gain, ...(times === 0 ? {} : { sway: { times, depth } }) });
const hum = (hz: number, gain: number, times = 0): Voice =>
  ({ make: 'hum', wave: 'sine', hz, gain, ...(times === 0 ? {} : { sway: { times, depth: 0.4 } }) });
const voices = (count: number, gain: number): Voice => ({ make: 'voices', count, gain });
const ticks = (sound: SoundName, every: number, gain: number, muffled: number): Voice => ({ make: 'ticks', sound, every, gain, muffled });
const rare = (sounds: readonly SoundName[], least: number, most: number, gain: number): PlaceBed['rare'] => ({ sounds, every: [least, most], gain });

/** A room somewhere, for a place that is not known. */
export const ROOM: PlaceBed = {
  layers: [air('lowpass', 320, 1, 1), hum(100, 0.08)], level: 0.028, rare: rare(['chair', 'cup'], 30, 70, 0.2),
};

/** Night hum and a lift; pans and the extractor; a murmur; a monitor far off; and so on. */
export const BEDS: Readonly<Record<Setting, PlaceBed>> = {
  'hotel-lobby': {
    layers: [air('lowpass', 260, 1, 1), hum(50, 0.2), hum(100, 0.12, 2), ticks('tick', 2, 0.1, 900)],
    level: 0.026, rare: rare(['lift', 'lift', 'cup', 'away'], 22, 55, 0.22),
  },
  'shop-counter': {
    layers: [air('lowpass', 420, 0.6, 2), voices(3, 0.6), hum(100, 0.05)],
    level: 0.028, rare: rare(['bell', 'steps', 'shuffle', 'beep'], 18, 45, 0.2),
  },
  'kitchen-pass': {
    layers: [air('lowpass', 900, 0.8, 3, 0.2), air('highpass', 4200, 0.05, 1, 0.7), hum(120, 0.1), voices(2, 0.3)],
    level: 0.034, rare: rare(['pans', 'pans', 'cup', 'bell'], 9, 24, 0.26),
  },
  'hospital-ward': {
    layers: [air('lowpass', 380, 1, 1), hum(60, 0.1), ticks('beep', 3, 0.1, 1400)],
    level: 0.025, rare: rare(['steps', 'away', 'shut', 'cup'], 22, 55, 0.18),
  },
  'bank-desk': {
    layers: [air('lowpass', 420, 0.9, 1), hum(100, 0.04), voices(2, 0.4)],
    level: 0.025, rare: rare(['keys', 'printer', 'stamp', 'steps'], 18, 45, 0.2),
  },
  'meeting-room': {
    layers: [air('lowpass', 360, 1, 2, 0.25), hum(100, 0.03), voices(2, 0.18)],
    level: 0.023, rare: rare(['cup', 'chair', 'pencil', 'shut'], 25, 60, 0.2),
  },
  'it-helpdesk': {
    layers: [air('lowpass', 700, 0.9, 1, 0.2), hum(120, 0.1), hum(240, 0.03, 3), voices(2, 0.25)],
    level: 0.026, rare: rare(['keys', 'keys', 'printer', 'phone'], 14, 38, 0.16),
  },
  'call-floor': {
    layers: [air('lowpass', 420, 0.4, 1), voices(7, 1)],
    level: 0.03, rare: rare(['keys', 'phone', 'keys', 'chair'], 12, 32, 0.15),
  },
  'warehouse-dock': {
    layers: [air('lowpass', 240, 1, 2), hum(75, 0.16, 3), hum(150, 0.07, 5), air('bandpass', 900, 0.12, 1, 0.8)],
    level: 0.034, rare: rare(['reverse', 'shut', 'steps', 'reverse'], 18, 45, 0.15),
  },
  'town-hall-window': {
    layers: [air('lowpass', 460, 0.8, 1), voices(4, 0.5), hum(100, 0.03)],
    level: 0.027, rare: rare(['bell', 'shuffle', 'stamp', 'chair'], 16, 42, 0.18),
  },
  'managers-office': {
    layers: [air('lowpass', 300, 1, 2), hum(100, 0.03), voices(3, 0.2)],
    level: 0.023, rare: rare(['phone', 'steps', 'cup', 'keys'], 25, 60, 0.13),
  },
  'board-room': {
    layers: [air('lowpass', 300, 1, 1, 0.25), hum(50, 0.1), ticks('tick', 2, 0.06, 800)],
    level: 0.021, rare: rare(['cup', 'chair', 'hand'], 30, 70, 0.18),
  },
};
