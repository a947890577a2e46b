/** One situation in one host size: the place, the people, the things, and how steps are shown in it. */
import type { PlayerView } from '../engine/index.ts';
import { loadSetting } from './art/setting.ts';
import type { SettingDrawing, Shape } from './art/types.ts';
import { Beats } from './beats/index.ts';
import { Company } from './company.ts';
import { easeIn, noteFlies } from './curtain.ts';
import { Lamp } from './light.ts';
import { lives, stir, type Living } from './lives.ts';
import { clear, type World } from './places.ts';
import { Speech } from './speech.ts';
import { lay } from './spots.ts';
import { place, settle, type Thing } from './things.ts';
import { boards, hang } from './wings.ts';

/** How long small life goes on after something happened, in milliseconds. */
const LIFE_MS = 7000;

/** What is drawn, as plain data, so that a test can hold picture and page together. */
export interface Description {
  readonly setting: string;
  readonly customer: { readonly id: string; readonly name: string; readonly mood: string } | null;
  readonly colleague: string | null;
  readonly waiting: number;
  readonly things: readonly string[];
  readonly bubble: string | null;
  readonly caption: string | null;
  readonly beats: readonly string[];
}

export class Picture {
  readonly speech: Speech;
  readonly beats: Beats;

  private constructor(
    readonly world: World, readonly setting: SettingDrawing, readonly company: Company,
    private readonly things: readonly Thing[], private readonly living: readonly Living[],
    private readonly lamp: Lamp, private view: PlayerView, larger: number,
  ) {
    this.speech = new Speech(world, setting, larger);
    this.beats = new Beats({ world, setting, company, things, dim: (share) => this.lamp.dim(share) });
  }

  /** The drawing of a view's place, which the host's size and shape decide. */
  static drawing(view: PlayerView, shape: Shape): Promise<SettingDrawing> {
    return loadSetting(view.scenario.setting, view.scenario.light, shape);
  }

  /**
   * Draws a situation as it stands.
   * @param look called when a thing is pressed
   * @param larger how much larger than usual words are set
   */
  static async draw(world: World, setting: SettingDrawing, view: PlayerView, look: (id: string) => void, larger: number): Promise<Picture> {
    await hang(world, 'back', setting.back);
    if (setting.front) await hang(world, 'front', setting.front);
    boards(world, setting.back);
    const [living, company, things] = await Promise.all([
      lives(world, setting.lives), Company.gather(world, setting, view), place(world, lay(view.things, setting), look),
    ]);
    return new Picture(world, setting, company, things, living, new Lamp(world, setting, view.scenario.light), view, larger);
  }

  /** Takes what is known now. */
  know(view: PlayerView): void {
    this.view = view;
    this.company.know(view);
  }

  /** The customer's body follows patience and trust even where no mood changed. */
  async bear(): Promise<void> {
    const { customer } = this.company;
    const mood = this.view.people.find((p) => p.id === this.view.customer)?.mood;
    if (customer && mood) await customer.feel(mood, this.view);
  }

  async noted(from: string): Promise<void> {
    const thing = this.things.find((t) => t.id === from);
    if (thing) void settle(this.world, thing);
    const at = thing ? { x: thing.place.x, y: thing.place.y - 70 } : (this.company.find(from) ?? this.company.customer)?.mouth();
    if (at) await noteFlies(this.world, at);
  }

  async settled(id: string): Promise<void> {
    const thing = this.things.find((t) => t.id === id);
    if (thing) await settle(this.world, thing);
  }

  async ended(): Promise<void> {
    const { customer } = this.company;
    const towards = customer && !customer.gone ? customer.crown() : { x: this.setting.width / 2, y: this.setting.height / 2 };
    await Promise.all([easeIn(this.world, towards), this.lamp.dim(0.35)]);
  }

  /** A little life after something happened. */
  stir(): void {
    stir(this.world, this.living, LIFE_MS);
    for (const person of this.company.everybody) person.live(LIFE_MS);
  }

  blink(): void {
    const all = this.company.everybody;
    all[Math.floor(Math.random() * all.length)]?.blink();
    if (Math.random() < 0.3) this.company.customer?.glance(Math.random() < 0.5 ? -1 : 1);
  }

  describe(): Description {
    const { customer } = this.company;
    return {
      setting: this.view.scenario.setting,
      customer: customer && { id: customer.view.id, name: customer.view.name, mood: customer.mood },
      colleague: this.company.colleagueId,
      waiting: this.company.waiting,
      things: this.things.map((t) => t.id),
      bubble: this.speech.text,
      caption: this.speech.told,
      beats: this.beats.standing,
    };
  }

  remove(): void {
    clear(this.world);
  }
}
