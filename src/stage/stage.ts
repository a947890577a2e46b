/** Follows the session and keeps one picture of it: draws anew when place or size change, and shows each turn. */
import type { PlayerView } from '../engine/index.ts';
import type { Session, SessionState } from '../session/index.ts';
import { FOCUS, SIZE } from './art/setting.ts';
import type { Shape } from './art/types.ts';
import { cover, shapeFor, type Size } from './fit.ts';
import type { Canvas } from './canvas.ts';
import { Picture, type Description } from './picture.ts';
import { world } from './places.ts';
import { companions, lastingBeats, stepsOf, type Step } from './script.ts';
import { isStill, larger } from './settings.ts';
import { Show } from './show.ts';

export class Stage {
  private picture: Picture | null = null;
  private shown: { run: string; turns: number } | null = null;
  private readonly show: Show;
  /** Everything that changes the picture, one after another. */
  private work: Promise<void> = Promise.resolve();
  private waiting = 0;
  private gone = false;

  /**
   * @param told called with what is drawn when that has changed
   * @param heard called when a step begins to show
   */
  constructor(
    private readonly canvas: Canvas, private readonly session: Session,
    private readonly told: (what: Description | null) => void, heard: (step: Step) => void,
  ) {
    this.show = new Show(() => session.get().settings.pace, () => this.told(this.describe()), heard);
  }

  /** Takes the session as it is now: shows what is new, or draws anew. */
  follow(): void {
    const state = this.session.get();
    this.canvas.motion.still = isStill(state.settings);
    if (this.waiting > 0) this.hurry();
    this.queue(() => this.catchUp());
  }

  /** The host has another size, or words another: the same picture, drawn anew. */
  redraw(): void {
    this.hurry();
    this.queue(async () => {
      this.drop();
      await this.catchUp();
    });
  }

  /** Goes on to what comes next. */
  skip(): void {
    if (this.waiting > 0) this.canvas.motion.finish();
    this.show.skip();
  }

  /** Shows which thing is meant by what has the pointer or the focus in the page. */
  point(id: string | null): void {
    this.picture?.point(id);
  }

  /** The notebook lies open over the picture: what was said is put away. */
  hush(): void {
    if (this.waiting > 0) this.hurry();
    this.queue(async () => this.picture?.speech.hush());
  }

  describe(): Description | null {
    return this.picture?.describe() ?? null;
  }

  /** Waits until nothing is left to be shown. */
  async settled(): Promise<void> {
    while (this.waiting > 0) await this.work;
  }

  /** A small sign of life, if the picture rests. */
  blink(): void {
    if (this.waiting === 0 && !this.canvas.motion.still) this.picture?.blink();
  }

  destroy(): void {
    this.gone = true;
    this.hurry();
    this.drop();
  }

  private hurry(): void {
    this.show.hurry();
    this.canvas.motion.finish(true);
  }

  private queue(job: () => Promise<void>): void {
    this.waiting += 1;
    this.work = this.work.then(() => (this.gone ? undefined : job())).catch((problem: unknown) => {
      // A picture that fails must not stop the play; the page carries all of it.
      globalThis.reportError(problem);
    }).finally(() => {
      this.waiting -= 1;
      this.told(this.describe());
    });
  }

  private async catchUp(): Promise<void> {
    const state = this.session.get();
    const { view } = state;
    if (view === null || this.canvas.size.width < 1 || this.canvas.size.height < 1) {
      this.drop();
      return;
    }
    const next = this.shown !== null && this.shown.run === runOf(view) && state.turns.length === this.shown.turns + 1;
    const same = this.shown !== null && this.shown.run === runOf(view) && state.turns.length === this.shown.turns;
    if (this.picture && same) {
      this.picture.know(view);
      return this.picture.bear();
    }
    if (this.picture && next) return this.turn(view, state);
    await this.drawAnew(view, state);
  }

  private async turn(view: PlayerView, state: SessionState): Promise<void> {
    if (!this.picture) return;
    this.shown = { run: runOf(view), turns: state.turns.length };
    await this.show.play(this.picture, view, stepsOf(state.turns.at(-1)?.events ?? []));
    this.picture.stir();
  }

  private async drawAnew(view: PlayerView, state: SessionState): Promise<void> {
    const fresh = this.shown?.run !== runOf(view) && state.turns.length <= 1;
    this.drop();
    const picture = await this.drawn(view, state);
    this.picture = picture;
    this.shown = { run: runOf(view), turns: state.turns.length };
    this.told(picture.describe());
    if (fresh) {
      await this.show.play(picture, view, stepsOf(state.turns.at(-1)?.events ?? []), true);
    } else await this.resume(picture, view, state);
    picture.stir();
  }

  private async drawn(view: PlayerView, state: SessionState): Promise<Picture> {
    const { size, sharp, scene, motion, pictures } = this.canvas;
    const shape: Shape = shapeFor(size);
    const setting = await Picture.drawing(view, shape);
    const fit = cover(size, SIZE[shape], FOCUS[shape]);
    const base = world({ scene, motion, pictures, fit, host: size, sharp });
    return Picture.draw(base, setting, view, (thing) => this.session.actions.decide({ kind: 'look', thing }), larger(state.settings));
  }

  /** Stands where a play is already under way: what lasts, who is there, the last words. */
  private async resume(picture: Picture, view: PlayerView, state: SessionState): Promise<void> {
    const { motion } = this.canvas;
    const moving = motion.still;
    motion.still = true;
    try {
      for (const beat of lastingBeats(state.turns)) await picture.beats.show(beat);
      for (const id of companions(view, state.turns)) await picture.company.enter(id);
      await picture.bear();
      const last = stepsOf(state.turns.at(-1)?.events ?? []).filter((s) => s.kind === 'say' || s.kind === 'caption').at(-1);
      if (last && view.ended === null) await this.show.play(picture, view, [last]);
      if (view.ended) await picture.ended();
    } finally {
      motion.still = moving;
    }
  }

  private drop(): void {
    this.picture?.remove();
    this.picture = null;
    this.shown = null;
    void this.canvas.pictures.clear();
    this.canvas.motion.finish(true);
  }
}

/** Two starts of the same situation and seed are told apart by their turns going back. */
function runOf(view: PlayerView): string {
  return `${view.scenario.id} ${view.seed}`;
}

/** Whether two host sizes want two drawings. */
export function differs(a: Size, b: Size): boolean {
  return Math.abs(a.width - b.width) > 1 || Math.abs(a.height - b.height) > 1;
}
