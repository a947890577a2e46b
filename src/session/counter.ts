/** The counter of the library, where situations that nobody wrote are asked for. Fetched with the library. */
import { codeFor, levelsOf } from '../worlds/index.ts';
import { freshSeed, type Wanted } from './address.ts';
import type { Composing } from './composing.ts';
import type { Asked, Preference } from './counter-types.ts';
import { dateOf } from './counter-words.ts';
import type { Desk } from './desk.ts';
import type { Board, Means } from './means.ts';
import { told } from './told.ts';

/** What is asked for at the counter goes by these. */
export interface CounterParts {
  readonly means: Means;
  readonly board: Board;
  readonly desk: Desk;
}

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
    // What was wrong before is put away, so that the same answer is heard once more.
    this.#composing.show({ trouble: null });
    if (text.trim() === '') return this.#composing.trouble('code', 'empty');
    const wanted = told(text);
    if (!('code' in wanted)) return this.#follow(wanted);
    const id = await this.#composing.idFor(wanted.code);
    if (!id.ok) return this.#composing.trouble('code', id.error);
    return wanted.seed === null ? this.#open('code', id.value) : this.#follow({ scenario: id.value, seed: wanted.seed });
  }

  /** Who was given a draw meets that one, and goes on with no other. */
  async #follow(wanted: Wanted): Promise<void> {
    const { board, desk } = this.#parts;
    if (board.get().screen.name === 'library') await desk.follow(wanted);
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
