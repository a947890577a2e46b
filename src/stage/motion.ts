/**
 * Everything that moves, in one list, so that the stage knows when nothing does and can
 * sleep. Without movement the same changes come as stills.
 */
export type Ease = (share: number) => number;

export const ease = {
  line: (t: number): number => t,
  out: (t: number): number => 1 - (1 - t) ** 3,
  inOut: (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2),
  /** Past the goal and back a little. */
  back: (t: number): number => 1 + 2.4 * (t - 1) ** 3 + 1.4 * (t - 1) ** 2,
} as const;

/** Frames that take longer than this slow the movement instead of jumping. Milliseconds. */
const SLOWEST = 160;

interface Running {
  readonly ms: number;
  readonly apply: (share: number) => void;
  readonly ease: Ease;
  readonly done: () => void;
  /** Life is not waited for: a breath, rain. */
  readonly life: boolean;
  past: number;
}

export class Motion {
  private running: Running[] = [];
  /** No frame has been drawn since everything was still. */
  private rested = true;
  /** Nothing moves: changes are applied at once. */
  still = false;

  /** @param changed called whenever something is to be drawn */
  constructor(private readonly changed: () => void) {}

  /**
   * Applies shares from 0 to 1 over `ms` milliseconds.
   * @returns when it is over, at once where nothing moves
   */
  run(ms: number, apply: (share: number) => void, how: Ease = ease.out): Promise<void> {
    if (this.still || ms <= 0) {
      apply(1);
      this.changed();
      return Promise.resolve();
    }
    return new Promise((done) => this.add({ ms, apply, ease: how, done, life: false, past: 0 }));
  }

  /** Small life for a while: gets the seconds passed, and -1 once at the end to come to rest. Nothing where nothing moves. */
  live(ms: number, apply: (seconds: number) => void): void {
    if (this.still) return;
    const share = (s: number): void => apply(s >= 1 ? -1 : (s * ms) / 1000);
    this.add({ ms, apply: share, ease: ease.line, done: () => undefined, life: true, past: 0 });
  }

  /** Moves everything on. @param ms since the last frame; the first frame after a rest counts as a short one */
  tick(ms: number): void {
    const step = this.rested ? 16 : Math.min(ms, SLOWEST);
    this.rested = false;
    for (const one of this.running.slice()) {
      one.past += step;
      one.apply(one.ease(Math.min(1, one.past / one.ms)));
      if (one.past >= one.ms) this.end(one);
    }
  }

  /** Brings all that is waited for to its end; small life goes on unless asked. */
  finish(lifeToo = false): void {
    for (const one of [...this.running].filter((r) => lifeToo || !r.life)) {
      one.apply(one.ease(1));
      this.end(one);
    }
    this.changed();
  }

  /** True when no frame is needed. */
  get idle(): boolean {
    return this.running.length === 0;
  }

  /** True when nothing is under way that somebody waits for. */
  get settled(): boolean {
    return this.running.every((one) => one.life);
  }

  private add(one: Running): void {
    if (this.idle) this.rested = true;
    this.running.push(one);
    one.apply(one.ease(0));
    this.changed();
  }

  private end(one: Running): void {
    this.running = this.running.filter((other) => other !== one);
    one.done();
  }
}
