/** Follows the session and the picture, and gives each of what happens its sound. */
import type { Session, SessionState, Settings } from '../../session/index.ts';
import { holdFor } from '../pace.ts';
import type { Step } from '../script.ts';
import { bedOf, losesPatience, soundOfPages, soundOfStep, soundOfTurn } from './meaning.ts';
import { rarely, type Rarely } from './rare.ts';
import type { SoundName } from './sounds.ts';
import { Speaker } from './speaker.ts';

/** How loud each of the player's volumes is. */
const LOUD: Readonly<Record<Settings['volume'], number>> = { low: 0.3, medium: 0.6, full: 1 };
/** Writing is heard at most this often, in milliseconds. */
const PENCIL_EVERY = 900;

export class Hearing {
  private readonly speaker = new Speaker();
  private readonly rarely: Rarely;
  private readonly ended = new AbortController();
  private wrote = 0;

  /** Begins at once, so that one hears that it does, with what the session holds. Make it only after a gesture. */
  constructor(private readonly session: Session) {
    this.rarely = rarely(session.get().view?.seed ?? '', (sound, gain) => this.play(sound, gain));
    const stop = session.watch((state) => state, (now, before) => this.follow(now, before));
    this.ended.signal.addEventListener('abort', stop);
    document.addEventListener('visibilitychange', () => this.settle(), { signal: this.ended.signal });
    this.settle();
    this.play('opening');
  }

  /** The picture has begun to show a step. */
  step(step: Step): void {
    const sound = soundOfStep(step);
    if (sound !== null) this.play(sound);
    if (step.kind === 'say' || step.kind === 'own' || step.kind === 'caption') this.speaker.duck(holdFor(step.text, 'normal') / 1000);
  }

  /** Ends all sound for good. */
  stop(): void {
    this.ended.abort();
    this.rarely.among(null);
    this.speaker.close();
  }

  private get on(): boolean {
    return this.session.get().settings.sound && !document.hidden;
  }

  /** Loudness and bed as settings, place and tab want them now. */
  private settle(): void {
    const state = this.session.get();
    const bed = bedOf(state);
    this.speaker.set(this.on ? LOUD[state.settings.volume] : 0);
    if (this.on) void this.speaker.room(bed);
    this.rarely.among(this.on && bed !== null ? bed.rare : null);
  }

  private follow(now: SessionState, before: SessionState): void {
    if (now.settings !== before.settings || bedOf(now) !== bedOf(before)) this.settle();
    // Whoever turns a knob wants to hear what it does.
    if (now.settings.sound !== before.settings.sound || now.settings.volume !== before.settings.volume) this.play('note');
    if (now.turns !== before.turns) this.turned(now, before);
    const page = soundOfPages(before, now);
    if (page === 'pencil') this.write();
    else if (page !== null) this.play(page);
  }

  private turned(now: SessionState, before: SessionState): void {
    const turn = now.turns.at(-1);
    const isNew = now.turns.length === 1 || now.turns.length === before.turns.length + 1;
    const sound = turn && isNew ? soundOfTurn(turn) : null;
    if (sound !== null) this.play(sound);
    if (losesPatience(before.view, now.view)) this.play('hush');
  }

  private write(): void {
    const now = performance.now();
    if (now - this.wrote < PENCIL_EVERY) return;
    this.wrote = now;
    this.play('pencil');
  }

  private play(sound: SoundName, gain?: number): void {
    if (this.on) void this.speaker.play(sound, gain);
  }
}
