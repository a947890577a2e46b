/** The counter of the library, where situations that nobody wrote are asked for. Fetched with the library. */
import { codeFor, levelsOf } from '../worlds/index.ts';
import { freshSeed } from './address.ts';
import type { Composing } from './composing.ts';
import type { Asked, Preference } from './counter-types.ts';
import { dateOf } from './counter-words.ts';
import type { Desk } from './desk.ts';
import type { Board, Means } from './means.ts';

/** What is asked for at the counter goes by these. */
export interface CounterParts {
  readonly means: Means;
  readonly board: Board;
  readonly desk: Desk;
}

/** A code in a link that somebody was sent, or as it was told. */
const codeText = (text: string): string => /[?&]code=([^&#\s]+)/.exec(text)?.[1] ?? text;

export class OpenCounter {
  readonly #parts: CounterParts;
  readonly #composing: Composing;

  constructor(parts: CounterParts, composing: Composing) {
    this.#parts = parts;
    this.#composing = composing;
  }

  async look(): Promise<void> {
    const { means } = this.#parts;
    const { offerings } = await this.#composing.worlds();
    const date = dateOf(means.now());
    this.#composing.show({
      date, day: await this.#composing.dayOf(date),
      offers: offerings.map((world) => ({ industry: world.industry, levels: levelsOf(world) })),
    });
  }

  /** The one that is shown, even where its day has gone by meanwhile. */
  async day(): Promise<void> {
    const { board } = this.#parts;
    if (board.get().counter.day === null) await this.look();
    const { counter: { day, date }, runs } = board.get();
    if (day === null) return this.#composing.trouble('day', 'not-offered');
    const met = runs.some(({ scenario, seed }) => scenario === day.scenario && seed === date);
    return this.#open('day', day.scenario, met ? undefined : date);
  }

  async surprise(wish: Preference): Promise<void> {
    const { offerings } = await this.#composing.worlds();
    const code = codeFor(offerings, freshSeed(this.#parts.means.random()), wish);
    const id = code === null ? null : await this.#composing.idFor(code);
    return id?.ok === true ? this.#open('surprise', id.value) : this.#composing.trouble('surprise', 'not-offered');
  }

  async code(text: string): Promise<void> {
    const id = await this.#composing.idFor(codeText(text));
    return id.ok ? this.#open('code', id.value) : this.#composing.trouble('code', id.error);
  }

  /** Goes on with what was left in the middle, or begins. */
  async #open(asked: Asked, id: string, seed?: string): Promise<void> {
    const { board, desk } = this.#parts;
    // Who has left the counter meanwhile is not called back to it.
    if (board.get().screen.name !== 'library') return;
    this.#composing.show({ finding: { asked, drawnAgain: 0, done: 0 }, trouble: null });
    const left = board.get().runs.filter(({ scenario, state }) => scenario === id && state !== 'done').toSorted((a, b) => b.saved - a.saved)[0];
    await (left === undefined ? desk.actions.start(id, seed) : desk.actions.resume(left.key));
    this.#composing.show({ finding: null });
  }
}
