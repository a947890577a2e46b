/** Shows steps one after another, at the pace of whoever reads. */
import type { PlayerView } from '../engine/index.ts';
import { holdBetween, holdFor, holdForOwn, type Pace } from './pace.ts';
import type { Picture } from './picture.ts';
import type { Step } from './script.ts';

export class Show {
  private letGo: (() => void) | null = null;
  private hurried = false;

  /**
   * @param stepped called when a step has begun to show
   * @param heard called when a step begins, with what sounds of it
   */
  constructor(private readonly pace: () => Pace, private readonly stepped: () => void, private readonly heard: (step: Step) => void) {}

  /** Goes on to the next words at once. */
  skip(): void {
    this.letGo?.();
  }

  /** Brings the running turn to its end without further waiting. */
  hurry(): void {
    this.hurried = true;
    this.skip();
  }

  /**
   * Shows the steps of a turn.
   * @param view what is known after the turn
   * @param opening the place is shown first, and then who comes into it
   */
  async play(picture: Picture, view: PlayerView, steps: readonly Step[], opening = false): Promise<void> {
    this.hurried = false;
    picture.know(view);
    if (opening) await picture.begin();
    for (const [at, step] of steps.entries()) {
      this.heard(step);
      await this.one(picture, view, step, at === steps.length - 1);
      this.stepped();
      if (this.hurried) picture.world.motion.finish();
    }
    await picture.bear();
  }

  private async one(picture: Picture, view: PlayerView, step: Step, last: boolean): Promise<void> {
    switch (step.kind) {
      case 'own':
        if (step.aloud) await picture.speech.own(step.text);
        else await picture.tell(step.text);
        return this.hold(holdForOwn(step.text, this.pace()));
      case 'say': return this.say(picture, view, step, last);
      case 'caption':
        await picture.tell(step.text, step.at);
        return last ? undefined : this.hold(holdFor(step.text, this.pace()));
      case 'mood': return void this.mood(picture, view, step);
      case 'beat': return picture.beats.show(step.beat);
      case 'note': return picture.noted(step.from);
      case 'settle': return picture.settled(step.thing);
      case 'enter': return void (await picture.company.enter(step.who));
      case 'end': return picture.ended();
    }
  }

  private async say(picture: Picture, view: PlayerView, step: Extract<Step, { kind: 'say' }>, last: boolean): Promise<void> {
    const person = await picture.company.enter(step.who);
    await person?.attend();
    void person?.nod();
    const name = view.people.find((p) => p.id === step.who)?.name ?? null;
    const parts = picture.speech.parts(person, step.text, picture.company.faces);
    for (const [at, part] of parts.entries()) {
      const spoken = picture.speech.say(person, name, part, picture.company.faces);
      this.stepped();
      await spoken;
      if (at < parts.length - 1) await this.hold(holdBetween(part, this.pace()));
      else if (!last) await this.hold(holdFor(part, this.pace()));
    }
  }

  private async mood(picture: Picture, view: PlayerView, step: Extract<Step, { kind: 'mood' }>): Promise<void> {
    const person = picture.company.find(step.who);
    await person?.feel(step.mood, step.who === view.customer ? view : undefined);
  }

  private hold(ms: number): Promise<void> {
    if (this.hurried || ms <= 0) return Promise.resolve();
    return new Promise((done) => {
      const timer = setTimeout(() => this.letGo?.(), ms);
      this.letGo = () => {
        clearTimeout(timer);
        this.letGo = null;
        done();
      };
    });
  }
}
