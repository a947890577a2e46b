/**
 * Sounds as data. Times are in seconds, pitches in hertz, gains from 0 to 1 within a sound;
 * how loud the whole comes out is its `peak` or `level`, whatever the parts add up to.
 */

/** When a part begins, how it swells, stays and fades, and how strong it is among the others. */
interface Envelope {
  readonly at: number;
  readonly rise: number;
  readonly hold?: number;
  readonly fall: number;
  readonly gain: number;
}

/** One pitch, which may glide to another while it lasts. */
export interface Tone extends Envelope {
  readonly make: 'tone';
  readonly wave: OscillatorType & ('sine' | 'triangle' | 'square' | 'sawtooth');
  readonly hz: number;
  readonly to?: number;
}

/** Noise through one filter, which may glide. */
export interface Hiss extends Envelope {
  readonly make: 'hiss';
  readonly pass: 'lowpass' | 'bandpass' | 'highpass';
  readonly hz: number;
  readonly to?: number;
  /** How narrow the filter is; 1 when left out. */
  readonly q?: number;
}

export type Part = Tone | Hiss;

/** A short sound, played once. */
export interface Recipe {
  /** All of it, with the last fall. */
  readonly length: number;
  /** The highest sample, below 1. */
  readonly peak: number;
  readonly parts: readonly Part[];
}

/** Something that grows and lessens a whole number of times in one round of a bed, by a share of its gain. */
export interface Sway {
  readonly times: number;
  readonly depth: number;
}

/** One voice of a bed. Pitches are whole hertz, so that a round ends where it began. */
export type Layer<Name extends string> =
  | { readonly make: 'air'; readonly pass: Hiss['pass']; readonly hz: number; readonly q?: number; readonly gain: number; readonly sway?: Sway }
  | { readonly make: 'hum'; readonly wave: Tone['wave']; readonly hz: number; readonly gain: number; readonly sway?: Sway }
  /** People who talk where one cannot make out a word. */
  | { readonly make: 'voices'; readonly count: number; readonly gain: number }
  /** A small sound at even times; `every` divides the round. */
  | { readonly make: 'ticks'; readonly sound: Name; readonly every: number; readonly gain: number; readonly muffled: number };

/** How a place sounds when nothing happens: a round that repeats, and rare small events over it. */
export interface Bed<Name extends string> {
  readonly layers: readonly Layer<Name>[];
  /** Root mean square of the round. */
  readonly level: number;
  readonly rare: {
    readonly sounds: readonly Name[];
    /** The shortest and the longest time between two. */
    readonly every: readonly [number, number];
    /** How loud against the same sound at hand. */
    readonly gain: number;
  };
}
