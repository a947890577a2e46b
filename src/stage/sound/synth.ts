/** Reads recipes: makes of each a piece of sound, once, away from the page's own thread. */
import { dice } from '../../base/index.ts';
import type { Hiss, Part, Recipe, Tone } from './types.ts';

/** The noise that all hiss is cut from lasts this long, in seconds, and then repeats. */
export const NOISE_LENGTH = 4;

const noises = new Map<number, AudioBuffer>();

/**
 * White noise from our own dice, the same on every device; made once.
 * @param rate samples a second
 */
export function noise(rate: number): AudioBuffer {
  const kept = noises.get(rate);
  if (kept) return kept;
  const buffer = new AudioBuffer({ length: NOISE_LENGTH * rate, sampleRate: rate });
  const { next } = dice('noise', 'sound');
  buffer.copyToChannel(Float32Array.from({ length: buffer.length }, () => next() * 2 - 1), 0);
  noises.set(rate, buffer);
  return buffer;
}

/** Lays the parts of a recipe into a context that is to be rendered, `from` seconds after its start. */
export function lay(context: BaseAudioContext, hissing: AudioBuffer, recipe: Recipe, out: AudioNode, from = 0): void {
  for (const [at, part] of recipe.parts.entries()) layPart(context, hissing, part, out, from, at);
}

function layPart(context: BaseAudioContext, hissing: AudioBuffer, part: Part, out: AudioNode, from: number, nth: number): void {
  const start = from + part.at;
  const end = start + lasts(part);
  const swell = envelope(context, part, start);
  swell.connect(out);
  const source = part.make === 'tone' ? tone(context, part, start, end) : hiss(context, hissing, part, start, end, swell);
  if (part.make === 'tone') source.connect(swell);
  // Each part takes its hiss from another place, so that two of them never sound alike.
  if (source instanceof AudioBufferSourceNode) source.start(start, (nth * 0.61) % NOISE_LENGTH);
  else source.start(start);
  source.stop(end + 0.01);
}

/** Seconds from the beginning of a part to its end. */
export function lasts({ rise, hold = 0, fall }: Part): number {
  return rise + hold + fall;
}

function envelope(context: BaseAudioContext, { rise, hold = 0, fall, gain }: Part, start: number): GainNode {
  const node = context.createGain();
  node.gain.setValueAtTime(0, start);
  node.gain.linearRampToValueAtTime(gain, start + rise);
  node.gain.setValueAtTime(gain, start + rise + hold);
  // An ear hears an even fall as an abrupt one; by sixty decibels it has gone.
  node.gain.exponentialRampToValueAtTime(gain / 1000, start + rise + hold + fall);
  return node;
}

function glide(param: AudioParam, { hz, to }: Part, start: number, end: number): void {
  param.setValueAtTime(hz, start);
  if (to !== undefined) param.exponentialRampToValueAtTime(to, end);
}

function tone(context: BaseAudioContext, part: Tone, start: number, end: number): OscillatorNode {
  const node = context.createOscillator();
  node.type = part.wave;
  glide(node.frequency, part, start, end);
  return node;
}

function hiss(context: BaseAudioContext, buffer: AudioBuffer, part: Hiss, start: number, end: number, out: AudioNode): AudioBufferSourceNode {
  const source = context.createBufferSource();
  source.buffer = buffer;
  source.loop = true;
  const filter = context.createBiquadFilter();
  filter.type = part.pass;
  filter.Q.value = part.q ?? 1;
  glide(filter.frequency, part, start, end);
  source.connect(filter).connect(out);
  return source;
}

/**
 * Makes a short sound of its recipe.
 * @param rate samples a second
 * @returns one channel, as long as the recipe says, whose highest sample is the recipe's peak
 */
export async function render(recipe: Recipe, rate: number): Promise<AudioBuffer> {
  const context = new OfflineAudioContext(1, Math.ceil(recipe.length * rate), rate);
  lay(context, noise(rate), recipe, context.destination);
  const made = await context.startRendering();
  const samples = made.getChannelData(0);
  scale([samples], recipe.peak / Math.max(1e-6, highest(samples)));
  return made;
}

function highest(samples: Float32Array): number {
  let most = 0;
  for (const one of samples) most = Math.max(most, Math.abs(one));
  return most;
}

/** Multiplies all samples. */
export function scale(channels: readonly Float32Array[], by: number): void {
  for (const samples of channels) for (let i = 0; i < samples.length; i += 1) samples[i] = (samples[i] ?? 0) * by;
}
