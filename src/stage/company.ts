/** Who is in the picture: the customer, a colleague who has a part, and those who wait behind. */
import type { Look, PersonView, PlayerView } from '../engine/index.ts';
import type { SettingDrawing } from './art/types.ts';
import { cardPlace, isAbsent } from './card.ts';
import { Person } from './person.ts';
import type { World } from './places.ts';

/** Feelings of people who wait. */
const WAITING = ['calm', 'tired', 'strained'] as const;

export class Company {
  private colleague: Person | null = null;
  private readonly queue: Person[] = [];

  private constructor(
    private readonly world: World, private readonly setting: SettingDrawing,
    private view: PlayerView, readonly customer: Person | null,
  ) {}

  /** Puts the customer in their place. */
  static async gather(world: World, setting: SettingDrawing, view: PlayerView): Promise<Company> {
    const person = view.people.find((p) => p.id === view.customer);
    const facing = setting.colleague.x < setting.customer.x ? -1 : 1;
    const place = person && isAbsent(person) ? { ...cardPlace(setting, setting.customer), x: setting.customer.x } : setting.customer;
    const customer = person ? await Person.enter(world, 'people', person, place, facing, view) : null;
    return new Company(world, setting, view, customer);
  }

  /** The customer comes in from the side away from the desk's people; who sits or calls is there already. */
  async arrive(): Promise<void> {
    const { customer } = this;
    if (!customer) return;
    const walks = customer.view.figure === 'standing' || customer.view.figure === 'wheelchair';
    await Promise.all([customer.fade(1, 260), walks ? customer.walkIn(this.outward * 330, 1250) : undefined]);
    await customer.lookUp();
  }

  /** Nobody stands there yet. */
  clear(): void {
    void this.customer?.fade(0, 0);
  }

  /** The way out, from the customer's place: 1 to the right, -1 to the left. */
  get outward(): 1 | -1 {
    return this.setting.colleague.x < this.setting.customer.x ? 1 : -1;
  }

  /** The person in the picture with this id, if they are there. */
  find(id: string): Person | null {
    if (id === this.view.customer) return this.customer;
    return this.colleague?.view.id === id ? this.colleague : null;
  }

  /** Takes what is known now: moods, patience and trust of later steps come from it. */
  know(view: PlayerView): void {
    this.view = view;
  }

  /** Somebody speaks or is asked: they come in if they are not there. Another colleague makes room. */
  async enter(id: string): Promise<Person | null> {
    const there = this.find(id);
    if (there) return there;
    const person = this.view.people.find((p) => p.id === id);
    if (!person) return null;
    await this.leave();
    const { colleague, customer } = this.setting;
    const place = isAbsent(person) ? cardPlace(this.setting, colleague) : colleague;
    const facing = colleague.x < customer.x ? 1 : -1;
    const come = await Person.enter(this.world, 'people', person, place, facing);
    this.colleague = come;
    come.root.setAlpha(0);
    void come.step(-160 * facing, 0, 0);
    await Promise.all([come.fade(1, 300), come.step(0, 0, 650)]);
    return come;
  }

  /** The first person who is not the customer, for a beat that names nobody. */
  async enterAny(): Promise<void> {
    const other = this.view.people.find((p) => p.id !== this.view.customer);
    if (other && !this.colleague) await this.enter(other.id);
  }

  /** The colleague goes. */
  async leave(): Promise<void> {
    const gone = this.colleague;
    this.colleague = null;
    if (!gone) return;
    await Promise.all([gone.fade(0, 450), gone.step(this.setting.colleague.x < this.setting.customer.x ? -180 : 180, 0, 500)]);
    gone.remove();
  }

  /** One more waits behind, as far as there is room. */
  async join(): Promise<void> {
    const at = this.queue.length;
    const place = this.setting.others[at];
    if (!place) return;
    const one = await Person.enter(this.world, 'others', stranger(this.view, at), place, -1);
    this.queue.push(one);
    one.root.setAlpha(0);
    void one.step(90, 0, 0);
    await Promise.all([one.fade(1, 400), one.step(0, 0, 700)]);
  }

  /** The last who waits goes. */
  async thin(): Promise<void> {
    const gone = this.queue.pop();
    if (!gone) return;
    await Promise.all([gone.fade(0, 500), gone.step(120, 0, 600)]);
    gone.remove();
  }

  get everybody(): readonly Person[] {
    return [this.customer, this.colleague].filter((p) => p !== null);
  }

  /** All whose faces must stay free, those who wait behind too. */
  get faces(): readonly Person[] {
    return [...this.everybody, ...this.queue];
  }

  get waiting(): number {
    return this.queue.length;
  }

  get colleagueId(): string | null {
    return this.colleague?.view.id ?? null;
  }
}

/** Somebody without a part; their look follows from the customer's, so that a run always looks the same. */
function stranger(view: PlayerView, at: number): PersonView {
  const base: Look = view.people[0]?.look ?? { skin: 0, hair: 0, hairColour: 0, clothes: 0, colour: 0, extra: 0 };
  const n = (value: number, by: number): number => value + (at + 1) * by;
  return {
    id: `waiting-${at}`, name: '', role: '', pronoun: (['she', 'he', 'they'] as const)[(base.skin + at) % 3] ?? 'they',
    age: (['grown', 'old', 'young'] as const)[(base.hair + at) % 3] ?? 'grown', figure: 'standing',
    look: { skin: n(base.skin, 3), hair: n(base.hair, 7), hairColour: n(base.hairColour, 2), clothes: n(base.clothes, 5), colour: n(base.colour, 3), extra: n(base.extra, 11) },
    mood: WAITING[at % WAITING.length] ?? 'calm', ask: null,
  };
}
