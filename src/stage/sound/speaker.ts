/** The one place where sound goes out: short sounds, one bed, and how loud both are. */
import { renderBed } from './bed.ts';
import { SOUNDS, type SoundName } from './sounds.ts';
import { render } from './synth.ts';
import type { Bed } from './types.ts';

/** Sounds that come at once are heard one after another, this many seconds apart, and at most so far behind. */
const APART = { least: 0.11, most: 1.4 } as const;
/** Seconds in which a bed comes and goes, and in which everything falls silent. */
const FADE = { bed: 1.6, all: 0.15 } as const;
/** Seconds by which any short sound is over, and any bed has gone. */
const LONGEST = 8;
/** What is left of a bed while somebody speaks. */
const DUCKED = 0.45;
/**
 * Seconds that the device fills ahead. Four hundredths are not noticed with paper and doors, and
 * need a quarter of the work of the browser's own choice.
 */
const LATENCY = 0.04;
/** A higher rate is not heard and takes memory. */
const HIGHEST_RATE = 48_000;

interface Playing {
  readonly bed: Bed<SoundName>;
  readonly gain: GainNode;
  source: AudioBufferSourceNode | null;
}

/** Takes hold of the device's sound. Make it only after somebody has pressed or typed something. */
export class Speaker {
  private readonly context = new AudioContext({ latencyHint: LATENCY });
  private readonly all = this.context.createGain();
  private readonly under = this.context.createGain();
  private readonly made = new Map<object, Promise<AudioBuffer>>();
  private playing: Playing | null = null;
  private next = 0;
  private loud = 0;
  private ready: Promise<void> = Promise.resolve();
  private quiet: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.all.gain.value = 0;
    this.under.connect(this.all).connect(this.context.destination);
  }

  /**
   * Sounds out, or falls silent and lets the device rest.
   * @param loud from 0, which is silence, to 1
   */
  set(loud: number): void {
    this.loud = loud;
    this.glide(this.all, loud, FADE.all);
    if (loud > 0) this.wake();
    else this.restAfter(FADE.all * 4);
  }

  /**
   * Plays a short sound.
   * @param gain against the same sound at hand; 1 when left out
   */
  async play(name: SoundName, gain = 1): Promise<void> {
    if (this.loud === 0) return;
    this.wake();
    const [buffer] = await Promise.all([this.rendered(SOUNDS[name], () => render(SOUNDS[name], this.rate)), this.ready]);
    const now = this.context.currentTime;
    if (this.context.state !== 'running' || this.next - now > APART.most) return;
    const at = Math.max(now, this.next);
    this.next = at + APART.least;
    const source = this.context.createBufferSource();
    source.buffer = buffer;
    const own = this.context.createGain();
    own.gain.value = gain;
    source.connect(own).connect(this.all);
    source.start(at);
  }

  /** Fades to the bed of another place, or to none. */
  async room(bed: Bed<SoundName> | null): Promise<void> {
    if (this.playing?.bed === bed) return;
    this.leaveRoom();
    if (bed === null) return this.wake();
    const playing: Playing = { bed, gain: this.context.createGain(), source: null };
    this.playing = playing;
    this.wake();
    const buffer = await this.rendered(bed, () => renderBed(bed, this.rate));
    // Somebody may have gone on to another place meanwhile.
    if (this.playing !== playing) return;
    playing.gain.gain.value = 0;
    playing.source = this.context.createBufferSource();
    playing.source.buffer = buffer;
    playing.source.loop = true;
    playing.source.connect(playing.gain).connect(this.under);
    playing.source.start();
    this.glide(playing.gain, 1, FADE.bed);
  }

  /** Lowers the bed while somebody speaks. @param seconds how long they will */
  duck(seconds: number): void {
    const { gain } = this.under;
    const now = this.context.currentTime;
    gain.cancelScheduledValues(now);
    gain.setTargetAtTime(DUCKED, now, 0.12);
    gain.setTargetAtTime(1, now + seconds, 0.6);
  }

  /** Gives the device back. */
  close(): void {
    clearTimeout(this.quiet);
    void this.context.close();
  }

  /** The device works while a place is heard, and a little longer than any short sound. */
  private wake(): void {
    clearTimeout(this.quiet);
    if (this.loud === 0) return;
    this.ready = this.context.resume();
    if (this.playing === null) this.restAfter(LONGEST);
  }

  private restAfter(seconds: number): void {
    clearTimeout(this.quiet);
    this.quiet = setTimeout(() => void this.context.suspend(), seconds * 1000);
  }

  private get rate(): number {
    return Math.min(HIGHEST_RATE, this.context.sampleRate);
  }

  /** A sound is made when it is first wanted, and kept; a bed only while its place is open. */
  private rendered(of: object, make: () => Promise<AudioBuffer>): Promise<AudioBuffer> {
    const kept = this.made.get(of) ?? make();
    this.made.set(of, kept);
    return kept;
  }

  private leaveRoom(): void {
    const left = this.playing;
    this.playing = null;
    if (left === null) return;
    this.made.delete(left.bed);
    this.glide(left.gain, 0, FADE.bed);
    left.source?.stop(this.context.currentTime + FADE.bed * 3);
  }

  private glide({ gain }: GainNode, to: number, seconds: number): void {
    const now = this.context.currentTime;
    gain.cancelScheduledValues(now);
    gain.setTargetAtTime(to, now, seconds / 3);
  }
}
