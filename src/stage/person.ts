/** One person in the picture: a body, a head on its neck, a mood, a little breath. */
import type * as Phaser from 'phaser';
import type { Mood } from '../scenario/index.ts';
import type { PersonView, PlayerView } from '../engine/index.ts';
import { figure, posture } from './art/figure.ts';
import type { Drawing, FigureDrawing, Place } from './art/types.ts';
import { bust } from './art/bust.ts';
import { bearing, between, type Bearing } from './bearing.ts';
import { gestureOf, gesturing, LEAVING, LOOKING_UP, smaller, type Gesture, type Offset } from './gestures.ts';
import { ease } from './motion.ts';
import { card, isAbsent } from './card.ts';
import { image, type Layer, type World } from './places.ts';

type Manner = Parameters<typeof bearing>[1];
const MOOD_MS = 650;
/** Figures are drawn about 2800 units tall; at scale 1 somebody who stands is 700 picture units tall. */
const FIGURE = 0.255;
/** Where the parts of a face lie, in a figure's own units from where the head turns. */
const FACE = { mouth: 130, before: 70, width: 340, margin: 20 } as const;

export class Person {
  /** At the feet; the frame within leans and comes nearer. */
  readonly root: Phaser.GameObjects.Container;
  mood: Mood;
  private readonly frame: Phaser.GameObjects.Container;
  private readonly neck: Phaser.GameObjects.Container;
  private now: Bearing = { x: 0, y: 0, scale: 1, lean: 0, headTilt: 0, sink: 0, forth: 0, turn: 0 };
  private gesture: Offset = {};
  private breath = 0;
  private glancing = 0;
  private away = false;
  private shift = { x: 0, y: 0 };
  private lids: Phaser.GameObjects.Image | null = null;
  private face: Phaser.GameObjects.Image | null = null;
  private drawn: FigureDrawing;

  private constructor(
    private readonly world: World, readonly view: PersonView, private readonly place: Place, private readonly facing: 1 | -1,
  ) {
    const { scene } = world;
    this.mood = view.mood;
    this.root = scene.make.container({ x: place.x, y: place.y }, false).setScale(place.scale);
    this.frame = scene.make.container({ x: 0, y: 0 }, false);
    this.neck = scene.make.container({ x: 0, y: 0 }, false);
    this.root.add(this.frame);
    this.drawn = this.draw(view.mood);
  }

  /**
   * Puts somebody in the picture.
   * @param facing 1 looks to the right as drawn, -1 to the left
   * @param manner patience and trust, for the customer
   */
  static async enter(
    world: World, layer: Layer, view: PersonView, place: Place, facing: 1 | -1, manner?: Manner,
  ): Promise<Person> {
    const person = new Person(world, view, place, facing);
    await person.dress(manner);
    world.layers[layer].add(person.root);
    return person;
  }

  /** The mouth, in picture units. */
  mouth(): { x: number; y: number } {
    return this.point(FACE.mouth, FACE.before);
  }

  /** The crown of the head, in picture units. */
  crown(): { x: number; y: number } {
    return this.point(this.drawn.head.height - this.drawn.turn - FACE.margin, 0);
  }

  /** The width of the face, in picture units. */
  faceWidth(): number {
    return FACE.width * FIGURE * this.place.scale;
  }

  /** Changes face and posture together; the new face fades in over the old one. */
  async feel(mood: Mood, manner?: Manner): Promise<void> {
    const turned = this.turn(mood, manner);
    if (mood !== this.mood) {
      this.mood = mood;
      this.drawn = this.draw(mood);
      void this.does(gestureOf(mood));
      await this.changeFace();
    }
    await turned;
  }

  /** Does what people in this mood do while they wait; who is about to leave looks to the way out. */
  fidget(patience?: PlayerView['patience']): void {
    void (patience === 'little' || patience === 'none' ? this.does(LEAVING) : this.does(smaller(gestureOf(this.mood), 0.6)));
  }

  /** Looks up to whoever stands before them. */
  async lookUp(): Promise<void> {
    await this.does(LOOKING_UP);
  }

  /** A blink: lids down for a moment. */
  blink(): void {
    const { lids, face } = this;
    if (!lids || !face) return;
    void this.world.motion.run(170, (t) => {
      if (!face.scene) return;
      lids.setVisible(t > 0.1 && t < 0.9);
      face.setVisible(!lids.visible);
    }, ease.line);
  }

  /** A glance aside and back. @param way -1 or 1 */
  glance(way: 1 | -1): void {
    void this.world.motion.run(1100, (t) => {
      this.glancing = Math.sin(Math.PI * t) * way;
      this.pose();
    }, ease.inOut);
  }

  /** Breathes for a while and comes to rest. */
  live(ms: number): void {
    this.world.motion.live(ms, (s) => {
      this.breath = s < 0 ? 0 : Math.sin(s * 1.9) * Math.min(1, s, Math.max(0, ms / 1000 - s));
      this.pose();
    });
  }

  /** Steps aside from the place by picture units. */
  async step(x: number, y: number, ms = 700): Promise<void> {
    const from = this.shift;
    await this.world.motion.run(ms, (t) => {
      this.shift = { x: from.x + (x - from.x) * t, y: from.y + (y - from.y) * t };
      if (this.root.scene) this.root.setPosition(this.place.x + this.shift.x, this.place.y + this.shift.y);
    }, ease.inOut);
  }

  /** Walks from so far aside to the place, with the little rise and fall of steps. */
  async walkIn(from: number, ms: number): Promise<void> {
    await this.walk({ x: from, y: 0 }, { x: 0, y: 0 }, ms);
  }

  /** Walks off, so far aside. */
  async walkOff(to: number, ms: number): Promise<void> {
    await this.walk(this.shift, { x: to, y: this.shift.y }, ms);
  }

  private async walk(from: { x: number; y: number }, to: { x: number; y: number }, ms: number): Promise<void> {
    const steps = Math.max(2, Math.round(Math.abs(to.x - from.x) / 70));
    await this.world.motion.run(ms, (t) => {
      this.shift = { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
      const rise = t >= 1 ? 0 : Math.abs(Math.sin(Math.PI * steps * t)) * 9;
      if (this.root.scene) this.root.setPosition(this.place.x + this.shift.x, this.place.y + this.shift.y - rise);
    }, ease.inOut);
  }

  /** A nod or start, as a small bow of the whole body. */
  async nod(by = 0.02): Promise<void> {
    await this.world.motion.run(420, (t) => {
      if (this.root.scene) this.frame.rotation = (this.now.lean + Math.sin(Math.PI * t) * by) * this.facing;
    }, ease.line);
  }

  /** Turns the body away, or back. */
  async turnAway(away: boolean): Promise<void> {
    this.away = away;
    const from = this.root.scaleX;
    const to = away ? -this.place.scale : this.place.scale;
    await this.world.motion.run(520, (t) => { if (this.root.scene) this.root.setScale(from + (to - from) * t, this.place.scale); }, ease.inOut);
  }

  /** Whoever speaks faces us and is there again. */
  async attend(): Promise<void> {
    const back = this.away ? this.turnAway(false) : null;
    if (this.root.alpha < 1) await Promise.all([this.fade(1, 300), this.step(0, 0, 400)]);
    await back;
  }

  /** Gone from the picture. */
  get gone(): boolean {
    return this.root.alpha === 0;
  }

  async fade(to: 0 | 1, ms = 500): Promise<void> {
    const from = this.root.alpha;
    await this.world.motion.run(ms, (t) => { if (this.root.scene) this.root.setAlpha(from + (to - from) * t); });
  }

  remove(): void {
    this.root.destroy(true);
  }

  private draw(mood: Mood): FigureDrawing {
    const whole = figure(this.view.look, mood, this.view);
    return isAbsent(this.view) ? bust(whole) : whole;
  }

  private async dress(manner: Manner): Promise<void> {
    const body = (await this.image(this.drawn.body)).setOrigin(0.5, 1);
    if (isAbsent(this.view)) this.root.addAt(card(this.world, body.displayWidth * FIGURE), 0);
    this.frame.add([body, this.neck]);
    await this.changeFace();
    this.now = bearing(posture(this.mood), manner, this.mood);
    this.pose();
  }

  private async changeFace(): Promise<void> {
    const { head, blink, turn } = this.drawn;
    const [face, lids] = await Promise.all([this.image(head), this.image(blink)]);
    if (!this.frame.scene) return;
    const old = [this.face, this.lids];
    for (const drawn of [face, lids.setVisible(false)]) this.neck.add(drawn.setOrigin(0.5, 1).setY(turn));
    [this.face, this.lids] = [face, lids];
    if (old[0]) await this.world.motion.run(MOOD_MS * 0.6, (t) => { if (face.scene) face.setAlpha(t); }, ease.inOut);
    for (const gone of old) gone?.destroy();
  }

  private async turn(mood: Mood, manner: Manner): Promise<void> {
    const [from, to] = [this.now, bearing(posture(mood), manner, mood)];
    await this.world.motion.run(MOOD_MS, (t) => {
      this.now = between(from, to, t);
      this.pose();
    }, ease.inOut);
  }

  private async does(gesture: Gesture): Promise<void> {
    await this.world.motion.run(gesture.ms, (t) => {
      this.gesture = t >= 1 ? {} : gesture.at(t);
      this.pose();
    }, ease.line);
  }

  /** A point of the head: so far up from where it turns and so far before the face, in figure units. */
  private point(up: number, before: number): { x: number; y: number } {
    const at = this.neckAt(this.now);
    const { x, y, scale } = this.now;
    const [k, own] = [this.place.scale, scale * FIGURE];
    return { x: this.root.x + (x + (at.x + before) * this.facing * own) * k, y: this.root.y + (y + (at.y - up) * own) * k };
  }

  private image(drawing: Drawing): Promise<Phaser.GameObjects.Image> {
    return image(this.world, drawing, this.place.scale * FIGURE);
  }

  private neckAt({ sink, forth }: Bearing): { x: number; y: number } {
    const { neck, body, turn } = this.drawn;
    return { x: neck.x - body.width / 2 + forth, y: neck.y - turn - body.height + sink };
  }

  private pose(): void {
    if (!this.frame.scene) return;
    const held = gesturing(this.now, this.gesture);
    const { x, y, scale, lean, headTilt, turn } = held;
    const at = this.neckAt(held);
    this.frame.setPosition(x, y).setRotation(lean * this.facing)
      .setScale(scale * FIGURE * this.facing * (1 - turn), scale * FIGURE * (1 + this.breath * 0.004));
    // A body that turns grows narrower; a face that still looks at us does not.
    this.neck.setPosition(at.x + this.glancing * 18, at.y - this.breath * 4).setScale(1 / (1 - turn * 0.85), 1)
      .setRotation(headTilt + this.breath * 0.006 + this.glancing * 0.05);
  }
}
