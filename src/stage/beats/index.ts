/** What each beat shows. A beat finds its thing in the picture; where there is none, it brings its own. */
import type * as Phaser from 'phaser';
import type { Beat } from '../../scenario/index.ts';
import { FOOTPRINT } from '../art/setting.ts';
import type { SettingDrawing } from '../art/types.ts';
import type { Company } from '../company.ts';
import { ease } from '../motion.ts';
import type { World } from '../places.ts';
import { shake, type Thing } from '../things.ts';
import * as props from './props.ts';

export interface Scenery {
  readonly world: World;
  readonly setting: SettingDrawing;
  readonly company: Company;
  readonly things: readonly Thing[];
  /** How dark it is: 0 is as the hour has it. */
  dim(share: number): Promise<void>;
}

/** Things that beats leave in the picture, by what would take them away. */
export class Beats {
  private readonly left = new Map<string, Phaser.GameObjects.Graphics>();

  constructor(private readonly scene: Scenery) {}

  /** Shows a beat; the promise ends when it has been shown. A beat that is unknown shows nothing. */
  async show(beat: Beat): Promise<void> {
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

  private async screenLights(): Promise<void> {
    const screen = this.find('computer', 'laptop', 'tablet', 'chart');
    await this.leave('screen', props.screenGlow(this.scene.world, this.middle(screen), FOOTPRINT * 0.6 * (screen?.place.scale ?? 0.8)));
  }

  private async formStamped(): Promise<void> {
    const { world, setting } = this.scene;
    const at = { x: setting.customer.x - 120 * setting.customer.scale, y: setting.height * (setting.width > setting.height ? 0.75 : 0.74) };
    const form = props.form(world, { x: at.x, y: at.y + 60 });
    await world.motion.run(420, (t) => { if (form.scene) form.setY(at.y + 60 * (1 - t)); });
    const mark = props.stamp(world, { x: at.x + 34, y: at.y - 6 });
    await world.motion.run(240, (t) => { if (mark.scene) mark.setScale(2.4 - 1.4 * t).setAlpha(t); }, ease.inOut);
    await world.motion.run(500, () => undefined);
    this.left.get('form')?.destroy();
    this.left.set('form', form);
    await this.vanish(mark, 900);
  }

  private async handsOver(): Promise<void> {
    const { world, setting, company } = this.scene;
    const from = { x: setting.customer.x - 60, y: setting.customer.y - 330 * setting.customer.scale };
    const note = props.slip(world, from);
    void company.customer?.nod(0.05);
    await world.motion.run(900, (t) => {
      if (note.scene) note.setPosition(from.x - 30 * t, from.y + 190 * t - Math.sin(Math.PI * t) * 60).setRotation(-0.25 * t).setScale(1 + 0.5 * t);
    }, ease.inOut);
    await this.vanish(note, 600);
  }

  private async customerLeaves(): Promise<void> {
    const { company, setting } = this.scene;
    const way = setting.colleague.x < setting.customer.x ? 1 : -1;
    if (way === 1) await company.customer?.turnAway(true);
    await Promise.all([company.customer?.step(way * 300, 0, 1100), company.customer?.fade(0, 1000), ...this.theirs()]);
  }

  /** What belongs to the customer goes with them. */
  private theirs(): Promise<void>[] {
    const { things, world } = this.scene;
    return things.filter((thing) => thing.spot === 'person').map(({ root }) =>
      world.motion.run(700, (t) => { if (root.scene) root.setAlpha(1 - t); }));
  }

  private async childSleeps(): Promise<void> {
    const { setting, world } = this.scene;
    const child = this.find('child', 'pram');
    const place = child?.place ?? { x: setting.customer.x + 150, y: setting.customer.y - 200, scale: 0.8 };
    const marks = props.sleepMarks(world, { x: place.x + 30, y: place.y - FOOTPRINT * place.scale });
    if (child) void world.motion.run(900, (t) => { if (child.root.scene) child.root.setRotation(0.09 * t); }, ease.inOut);
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
    await Promise.all([this.vanish(face), this.vanish(turning)]);
  }
}
