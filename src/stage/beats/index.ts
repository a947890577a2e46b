/** What each beat shows. A beat finds its thing in the picture; where there is none, it brings its own. */
import type * as Phaser from 'phaser';
import type { Beat } from '../../scenario/index.ts';
import { FOOTPRINT } from '../art/setting.ts';
import { asleep } from '../art/thing.ts';
import type { SettingDrawing } from '../art/types.ts';
import { isTheirs } from '../belongings.ts';
import type { Company } from '../company.ts';
import { ease } from '../motion.ts';
import type { World } from '../places.ts';
import { redraw, shake, type Thing } from '../things.ts';
import * as props from './props.ts';

export interface Scenery {
  readonly world: World;
  readonly setting: SettingDrawing;
  readonly company: Company;
  readonly things: readonly Thing[];
  /** How dark it is: 0 is as the hour has it. */
  dim(share: number): Promise<void>;
}

/** What stills keep of beats that pass. */
const PASSING = ['slip', 'face', 'hands'] as const;

/** Things that beats leave in the picture, by what would take them away. */
export class Beats {
  private readonly left = new Map<string, Phaser.GameObjects.Graphics>();

  constructor(private readonly scene: Scenery) {}

  /** Shows a beat; the promise ends when it has been shown. A beat that is unknown shows nothing. */
  async show(beat: Beat): Promise<void> {
    for (const name of PASSING) await this.takeAway(name);
    await this.deeds[beat]?.();
  }

  /** Beats that stand in the picture now. */
  get standing(): readonly string[] {
    return [...this.left.keys()];
  }

  private readonly deeds: Readonly<Record<Beat, () => Promise<void>>> = {
    'queue-grows': () => this.scene.company.join(),
    'queue-shrinks': () => this.scene.company.thin(),
    'colleague-enters': () => this.scene.company.enterAny(),
    'colleague-leaves': () => this.scene.company.leave(),
    'phone-rings': () => this.phoneRings(),
    'phone-stops': () => this.takeAway('phone'),
    'door-opens': () => this.doorOpens(),
    'door-closes': () => this.takeAway('door'),
    'screen-lights': () => this.screenLights(),
    'form-stamped': () => this.formStamped(),
    'hands-over': () => this.handsOver(),
    'customer-sits': async () => { await this.scene.company.customer?.step(0, 84, 800); },
    'customer-steps-closer': async () => { await this.scene.company.customer?.step(0, 34, 700); },
    'customer-turns-away': async () => { await this.scene.company.customer?.turnAway(true); },
    'customer-leaves': () => this.customerLeaves(),
    'child-sleeps': () => this.childSleeps(),
    'rain-starts': () => this.rainStarts(),
    'lights-dim': () => this.scene.dim(1),
    'clock-moves-on': () => this.clockMovesOn(),
  };

  /** The first of these pictures that is here. */
  private find(...pictures: readonly string[]): Thing | undefined {
    for (const picture of pictures) {
      const thing = this.scene.things.find((t) => t.picture === picture);
      if (thing) return thing;
    }
    return undefined;
  }

  /** The middle of a thing, or a free part of the desk. */
  private middle(thing: Thing | undefined): props.Spot {
    const place = thing?.place ?? this.scene.setting.spots.counter.at(-1) ?? this.scene.setting.customer;
    return { x: place.x, y: place.y - FOOTPRINT * 0.45 * place.scale };
  }

  private async leave(name: string, drawn: Phaser.GameObjects.Graphics): Promise<void> {
    this.left.get(name)?.destroy();
    this.left.set(name, drawn);
    await this.appear(drawn);
  }

  private async takeAway(name: string): Promise<void> {
    const drawn = this.left.get(name);
    this.left.delete(name);
    if (drawn) await this.vanish(drawn);
  }

  private async appear(drawn: Phaser.GameObjects.Graphics, ms = 260): Promise<void> {
    const full = drawn.alpha;
    await this.scene.world.motion.run(ms, (t) => { if (drawn.scene) drawn.setAlpha(full * t); });
  }

  /** Lets something go that only passes; where nothing moves, it stays as a still until the next beat. */
  private async pass(name: string, drawn: Phaser.GameObjects.Graphics, ms?: number): Promise<void> {
    if (!this.scene.world.motion.still) return this.vanish(drawn, ms);
    this.left.set(name, drawn);
  }

  private async vanish(drawn: Phaser.GameObjects.Graphics, ms = 320): Promise<void> {
    await this.scene.world.motion.run(ms, (t) => { if (drawn.scene) drawn.setAlpha(1 - t); });
    drawn.destroy();
  }

  private async phoneRings(): Promise<void> {
    const phone = this.find('phone', 'mobile');
    const at = this.middle(phone);
    void this.leave('phone', props.rings(this.scene.world, at, FOOTPRINT * 0.5 * (phone?.place.scale ?? 0.8)));
    if (phone) await shake(this.scene.world, phone, 1100);
  }

  private async doorOpens(): Promise<void> {
    const { world, setting } = this.scene;
    const door = this.find('door');
    const right = (door?.place.x ?? setting.width) > setting.width / 2;
    await this.leave('door', props.doorLight(world, setting.width, setting.height, right));
  }

  /** A screen lights up while it is read. */
  async light(screen: Thing): Promise<void> {
    const glow = props.screenGlow(this.scene.world, this.middle(screen), FOOTPRINT * 0.6 * screen.place.scale);
    await this.appear(glow);
    await this.later(3600, () => this.vanish(glow, 600));
  }

  private async screenLights(): Promise<void> {
    const screen = this.find('computer', 'laptop', 'tablet', 'chart');
    await this.leave('screen', props.screenGlow(this.scene.world, this.middle(screen), FOOTPRINT * 0.6 * (screen?.place.scale ?? 0.8)));
  }

  private async formStamped(): Promise<void> {
    const { world, setting } = this.scene;
    const at = { x: setting.customer.x - 150 * setting.customer.scale, y: setting.height * (setting.width > setting.height ? 0.695 : 0.74) };
    const form = props.form(world, { x: at.x, y: at.y + 90 });
    this.left.get('form')?.destroy();
    this.left.set('form', form);
    await world.motion.run(420, (t) => { if (form.scene) form.setY(at.y + 90 * (1 - t)).setAlpha(t); });
    const tool = props.stampTool(world, at);
    await world.motion.run(520, (t) => { if (tool.scene) tool.setPosition(at.x + 34 + 70 * (1 - t), at.y - 8 - 190 * (1 - t)); }, ease.inOut);
    if (form.scene) props.stamped(form);
    await world.motion.run(260, (t) => { if (tool.scene) world.layers.desk.setY(t >= 1 ? 0 : Math.sin(t * 14) * 5 * (1 - t)); }, ease.line);
    await world.motion.run(480, (t) => { if (tool.scene) tool.setPosition(at.x + 34 + 90 * t, at.y - 8 - 170 * t).setAlpha(1 - t); });
    tool.destroy();
  }

  private async handsOver(): Promise<void> {
    const { world, setting, company } = this.scene;
    const from = { x: setting.customer.x - 60, y: setting.customer.y - 400 * setting.customer.scale };
    const note = props.slip(world, from);
    void company.customer?.nod(0.05);
    await world.motion.run(900, (t) => {
      if (note.scene) note.setPosition(from.x - 40 * t, from.y + 130 * t - Math.sin(Math.PI * t) * 60).setRotation(-0.25 * t).setScale(1.2 + 0.9 * t);
    }, ease.inOut);
    await world.motion.run(600, () => undefined);
    await this.pass('slip', note, 600);
  }

  private async customerLeaves(): Promise<void> {
    const { customer, outward: way } = this.scene.company;
    if (way === 1) await customer?.turnAway(true);
    await Promise.all([customer?.walkOff(way * 460, 1700), this.later(900, () => customer?.fade(0, 700)), ...this.theirs(way)]);
    void this.takeAway('sleep');
  }

  /** What belongs to the customer goes with them. */
  private theirs(way: 1 | -1): Promise<void>[] {
    const { things, world } = this.scene;
    return things.filter(isTheirs).map(({ root }) => {
      const from = root.x;
      return world.motion.run(1500, (t) => {
        if (root.scene) root.setX(from + way * 240 * t).setAlpha(Math.min(1, 2 - 2 * t));
      }, ease.inOut);
    });
  }

  private async later(ms: number, deed: () => Promise<void> | undefined): Promise<void> {
    await this.scene.world.motion.run(ms, () => undefined);
    await deed();
  }

  private async childSleeps(): Promise<void> {
    const { setting, world } = this.scene;
    const child = this.find('child', 'pram');
    const place = child?.place ?? { x: setting.customer.x + 150, y: setting.customer.y - 200, scale: 0.8 };
    const marks = props.sleepMarks(world, { x: place.x + 30, y: place.y - FOOTPRINT * place.scale });
    const sleeper = child && asleep(child.picture);
    if (child && sleeper) await redraw(world, child, sleeper);
    await this.leave('sleep', marks);
  }

  private async rainStarts(): Promise<void> {
    const { setting, world } = this.scene;
    const pane = setting.lives.find((life) => life.motion === 'fall');
    if (pane) {
      const { width, height } = pane.drawing;
      await this.leave('rain', props.rain(world, { x: pane.at.x - width / 2, y: pane.at.y - height }, width, height));
    } else {
      const round = props.wetRound(world, this.aside());
      await this.appear(round);
      await world.motion.run(1600, () => undefined);
      await this.vanish(round);
    }
    await this.scene.dim(0.3);
  }

  /** Beside the customer's head, on the side where nobody speaks. */
  private aside(): props.Spot {
    const { setting: { customer, width, height } } = this.scene;
    return { x: customer.x - (width > height ? 330 : 270), y: height * (width > height ? 0.37 : 0.36) };
  }

  private async clockMovesOn(): Promise<void> {
    const { world } = this.scene;
    const clock = this.find('clock');
    const at = clock ? this.middle(clock) : this.aside();
    const face = props.clockFace(world, at);
    const turning = props.pen(world, 'air', at);
    await world.motion.run(220, (t) => { if (face.scene) face.setAlpha(t).setScale(0.8 + 0.2 * t); }, ease.back);
    await world.motion.run(1500, (t) => { if (turning.scene) props.hands(turning, 10 + 2.25 * t); }, ease.inOut);
    await world.motion.run(300, () => undefined);
    await Promise.all([this.pass('face', face), this.pass('hands', turning)]);
  }
}
