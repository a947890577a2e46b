/** One situation in one host size: the place, the people, the things, and how steps are shown in it. */
import type { PlayerView } from '../engine/index.ts';
import { loadSetting } from './art/setting.ts';
import type { SettingDrawing, Shape } from './art/types.ts';
import { Beats } from './beats/index.ts';
import { Company } from './company.ts';
import { easeIn, noteFlies, open } from './curtain.ts';
import { isTheirs } from './belongings.ts';
import { Lamp } from './light.ts';
import { lives, stir, type Living } from './lives.ts';
import { clear, type World } from './places.ts';
import { Speech } from './speech.ts';
import { lay } from './spots.ts';
import { mark, place, settle, type Thing } from './things.ts';
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

/** Things that light up when they are read. */
const isScreen = ({ picture }: Thing): boolean => ['computer', 'laptop', 'tablet', 'mobile'].includes(picture);

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
    for (const { id, looked } of view.things) if (looked) this.mark(id);
  }

  /** The place first, empty; then whoever comes, with what they bring. */
  async begin(): Promise<void> {
    this.company.clear();
    const theirs = this.things.filter(isTheirs);
    for (const { root } of theirs) root.setAlpha(0);
    await open(this.world);
    await Promise.all([this.company.arrive(), ...theirs.map(({ root }) => this.world.motion.run(1300, (t) => {
      if (root.scene) root.setAlpha(Math.max(0, 2 * t - 1));
    }))]);
  }

  /** Shows which thing is meant, or none. */
  point(id: string | null): void {
    for (const thing of this.things) thing.raise(thing.id === id);
  }

  private mark(id: string): void {
    const thing = this.things.find((t) => t.id === id);
    if (thing) mark(this.world, thing);
  }

  /** The customer's body follows patience and trust even where no mood changed. */
  async bear(): Promise<void> {
    const { customer } = this.company;
    const mood = this.view.people.find((p) => p.id === this.view.customer)?.mood;
    if (customer && mood) await customer.feel(mood, this.view);
  }

  /** Something is seen: beside the thing where it was seen, or along the lower edge. */
  async tell(text: string, at?: string): Promise<void> {
    const thing = this.things.find((t) => t.id === at);
    if (thing) thing.raise(false);
    if (thing && isScreen(thing)) void this.beats.light(thing);
    await this.speech.tell(text, thing && { place: thing.place, screen: isScreen(thing) }, this.company.faces);
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

  /** The room after: warmer where the matter is settled, dimmer where it is open, dark where somebody was lost. */
  async ended(): Promise<void> {
    const { customer } = this.company;
    const stays = customer && !customer.gone;
    const outcome = this.view.ended?.outcome;
    await Promise.all([
      stays ? easeIn(this.world, customer.crown()) : undefined,
      outcome === 'settled' ? this.lamp.brighten() : this.lamp.dim(outcome === 'lost' ? 1 : 0.45),
    ]);
  }

  /** A little life after something happened. */
  stir(): void {
    stir(this.world, this.living, LIFE_MS);
    for (const person of this.company.everybody) person.live(LIFE_MS);
  }

  blink(): void {
    const all = this.company.everybody;
    all[Math.floor(Math.random() * all.length)]?.blink();
    const { customer } = this.company;
    if (Math.random() < 0.35) customer?.glance(Math.random() < 0.5 ? -1 : 1);
    else if (Math.random() < 0.6) customer?.fidget(this.view.patience);
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
