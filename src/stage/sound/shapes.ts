/** Ways of putting parts together that recipes share. */
import { dice } from '../../base/index.ts';
import type { Hiss, Part, Tone } from './types.ts';

/** A soft knock of something on wood: a low thud under a short click. */
export function knock(at: number, hz: number, gain = 1): Part[] {
  return [
    { make: 'tone', wave: 'sine', hz: hz * 1.5, to: hz, at, rise: 0.004, fall: 0.16, gain },
    { make: 'hiss', pass: 'bandpass', hz: hz * 9, q: 0.8, at, rise: 0.002, fall: 0.035, gain: gain * 0.3 },
  ];
}

/** A struck bell: a ground tone and partials that ring out sooner the higher they lie. */
export function struck(at: number, hz: number, ring: number, gain = 1): Tone[] {
  return [[1, 1, 1], [2.01, 0.45, 0.7], [3.02, 0.22, 0.45], [5.4, 0.1, 0.2]].map(([ratio = 1, share = 1, lasts = 1]) => ({
    make: 'tone', wave: 'sine', hz: hz * ratio, at, rise: 0.004, fall: ring * lasts, gain: gain * share,
  }));
}

/** A brush of paper or cloth. */
export function brush(at: number, hz: number, to: number, lasts: number, gain = 1): Hiss {
  return { make: 'hiss', pass: 'bandpass', hz, to, q: 0.7, at, rise: lasts * 0.35, fall: lasts * 0.65, gain };
}

/** The same made several times at even intervals; `each` gets the time and the count. */
export function again(times: number, every: number, each: (at: number, n: number) => readonly Part[], from = 0): Part[] {
  return Array.from({ length: times }, (_, n) => each(from + n * every, n)).flat();
}

/** The same made several times, unevenly, as a hand would: the seed says how. */
export function uneven(seed: string, times: number, every: number, each: (at: number, strength: number) => readonly Part[]): Part[] {
  const throws = dice(seed, 'sound');
  return again(times, every, (at) => each(at + every * 0.5 * throws.next(), 0.6 + 0.4 * throws.next()));
}
