/**
 * Makes the round of a bed. Every source in it repeats a whole number of times in one round,
 * so its end meets its beginning without a seam, and playing it costs next to nothing.
 */
import { dice, type Dice } from '../../base/index.ts';
import { SOUNDS, type SoundName } from './sounds.ts';
import { lay, noise, NOISE_LENGTH, scale } from './synth.ts';
import type { Bed, Layer, Sway } from './types.ts';

/** One round, in seconds: a multiple of the noise's own. */
export const ROUND = NOISE_LENGTH * 3;
/** Makes voices of gain 1 about as strong as air of gain 1. */
const MURMUR = 2.2;
/** Filters settle before the round is taken. */
const WARM = 2;

/** What layers are made with. */
interface Bench {
  readonly context: OfflineAudioContext;
  readonly hissing: AudioBuffer;
}

/**
 * Makes a bed.
 * @param rate samples a second
 * @returns two channels of `ROUND` seconds that repeat without a seam, at the bed's level
 */
export async function renderBed(bed: Bed<SoundName>, rate: number): Promise<AudioBuffer> {
  const context = new OfflineAudioContext(2, (ROUND + WARM) * rate, rate);
  const bench: Bench = { context, hissing: noise(rate) };
  for (const [nth, layer] of bed.layers.entries()) layOne(bench, layer, nth);
  const whole = await context.startRendering();
  const round = new AudioBuffer({ numberOfChannels: 2, length: ROUND * rate, sampleRate: rate });
  for (const side of [0, 1]) round.copyToChannel(whole.getChannelData(side).subarray(WARM * rate), side);
  const channels = [round.getChannelData(0), round.getChannelData(1)];
  scale(channels, bed.level / Math.max(1e-6, strength(channels)));
  return round;
}

function strength(channels: readonly Float32Array[]): number {
  let sum = 0;
  let count = 0;
  for (const samples of channels) {
    for (const one of samples) sum += one * one;
    count += samples.length;
  }
  return Math.sqrt(sum / count);
}

function layOne(bench: Bench, layer: Layer<SoundName>, nth: number): void {
  switch (layer.make) {
    case 'air': return layAir(bench, layer, nth);
    case 'hum': return layHum(bench, layer);
    case 'voices': return layVoices(bench, layer);
    case 'ticks': return layTicks(bench, layer);
  }
}

function gain({ context }: Bench, value: number, sway?: Sway, phase = 0): GainNode {
  const node = context.createGain();
  node.gain.value = value * (1 - (sway?.depth ?? 0) / 2);
  if (sway) swing(context, node.gain, sway.times, (value * sway.depth) / 2, phase);
  return node;
}

/**
 * Moves a value up and down by `reach`, `times` in a round.
 * @param phase where it begins, as a share of one time
 */
function swing(context: OfflineAudioContext, param: AudioParam, times: number, reach: number, phase = 0): void {
  const slow = context.createOscillator();
  const turn = phase * 2 * Math.PI;
  slow.setPeriodicWave(context.createPeriodicWave([0, Math.sin(turn)], [0, Math.cos(turn)], { disableNormalization: true }));
  slow.frequency.value = times / ROUND;
  const depth = context.createGain();
  depth.gain.value = reach;
  slow.connect(depth).connect(param);
  slow.start();
}

/** Air is wide: each side, and each layer, hears another stretch of the same noise. */
function layAir(bench: Bench, { pass, hz, q = 0.7, gain: value, sway }: Extract<Layer<SoundName>, { make: 'air' }>, nth: number): void {
  const { context, hissing } = bench;
  const both = context.createChannelMerger(2);
  for (const side of [0, 1]) {
    const source = context.createBufferSource();
    source.buffer = hissing;
    source.loop = true;
    const filter = context.createBiquadFilter();
    filter.type = pass;
    filter.frequency.value = hz;
    filter.Q.value = q;
    source.connect(filter).connect(both, 0, side);
    source.start(0, ((side * 0.43 + nth * 0.23) % 1) * NOISE_LENGTH);
  }
  both.connect(gain(bench, value, sway)).connect(context.destination);
}

function layHum(bench: Bench, { wave, hz, gain: value, sway }: Extract<Layer<SoundName>, { make: 'hum' }>): void {
  const source = bench.context.createOscillator();
  source.type = wave;
  source.frequency.value = hz;
  source.connect(gain(bench, value * 0.4, sway)).connect(bench.context.destination);
  source.start();
}

function layVoices(bench: Bench, { count, gain: value }: Extract<Layer<SoundName>, { make: 'voices' }>): void {
  const throws = dice(`${count} voices`, 'sound');
  for (let i = 0; i < count; i += 1) layVoice(bench, throws, (MURMUR * value) / Math.sqrt(count), count === 1 ? 0 : (i / (count - 1)) * 1.6 - 0.8);
}

/** Somebody who talks behind a wall: a throat through a mouth, in syllables and phrases, up and down. */
function layVoice(bench: Bench, throws: Dice, value: number, pan: number): void {
  const { context } = bench;
  const throat = context.createOscillator();
  throat.type = 'sawtooth';
  throat.frequency.value = 95 + throws.below(110);
  swing(context, throat.frequency, 5 + throws.below(9), 14);
  const mouth = context.createBiquadFilter();
  mouth.type = 'bandpass';
  mouth.frequency.value = 320 + throws.below(300);
  mouth.Q.value = 1.4;
  swing(context, mouth.frequency, 23 + throws.below(12), 130);
  const wall = context.createBiquadFilter();
  wall.type = 'lowpass';
  wall.frequency.value = 850;
  const side = context.createStereoPanner();
  side.pan.value = pan;
  const syllables = gain(bench, value, { times: 37 + throws.below(19), depth: 1 }, throws.next());
  const phrases = gain(bench, 1, { times: 3 + throws.below(5), depth: 1 }, throws.next());
  throat.connect(mouth).connect(wall).connect(syllables).connect(phrases).connect(side).connect(context.destination);
  throat.start();
}

function layTicks(bench: Bench, { sound, every, gain: value, muffled }: Extract<Layer<SoundName>, { make: 'ticks' }>): void {
  const { context, hissing } = bench;
  const wall = context.createBiquadFilter();
  wall.type = 'lowpass';
  wall.frequency.value = muffled;
  wall.connect(gain(bench, value)).connect(context.destination);
  for (let at = 0; at < ROUND + WARM; at += every) lay(context, hissing, SOUNDS[sound], wall, at);
}
