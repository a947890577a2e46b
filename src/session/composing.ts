/** Situations that nobody wrote, by id, code or day. Fetched when somebody asks for one. */
import { err, ok, type Result } from '../base/index.ts';
import type { World } from '../scenario/index.ts';
import { codeFor, codeIn, codeOf, idOf, levelsOf, MINUTES, readCode, type NoSituation, type Progress } from '../worlds/index.ts';
import type { Wanted } from './address.ts';
import { Composer } from './composer.ts';
import type { Asked, Counter, Day, Trouble, Worlds } from './counter-types.ts';
import { dateOf, isDate, troubleNotice } from './counter-words.ts';
import type { Arrived, Board, Means } from './means.ts';
import { NOTICES } from './notices.ts';

/** How much of what is left to be done a draw is thought to be: most draws are good enough. */
const ONE_DRAW = 0.75;

const doneOf = ({ attempt, done }: Progress): number => 1 - (1 - ONE_DRAW) ** (attempt + done);

export class Composing {
  readonly #means: Means;
  readonly #board: Board;
  readonly #composer: Composer;

  constructor(means: Means, board: Board) {
    this.#means = means;
    this.#board = board;
    this.#composer = new Composer(() => {
      if (means.composing === undefined) throw new Error('nobody composes');
      return means.composing.worker();
    });
  }

  /** @throws where they do not arrive */
  async worlds(): Promise<Worlds> {
    return this.#means.composing?.worlds() ?? { offerings: [], load: {} };
  }

  /** Composes a situation, and shows how far it is. What stands in the way is said where it was asked for. */
  async take(id: string, hash?: string): Promise<Arrived | null> {
    const asked = this.#board.get().counter.finding?.asked ?? 'elsewhere';
    try {
      const world = await this.#worldOf(id);
      if (world !== null) return await this.#compose(asked, world, codeIn(id) ?? '', hash ?? null);
      this.#board.tell(NOTICES.unknownSituation(id));
      this.#means.moved(null);
    } catch {
      this.trouble(asked, 'not-arrived');
    }
    return null;
  }

  stop(): void {
    this.#composer.stop();
  }

  /** What a link by code or day asks for; null where it says nothing, which is told. */
  async named(wanted: Exclude<Wanted, { readonly scenario: string }>): Promise<{ scenario: string; seed: string | null } | null> {
    const { seed } = wanted;
    try {
      if ('code' in wanted) {
        const id = await this.idFor(wanted.code);
        if (id.ok) return { scenario: id.value, seed };
        this.show({ typed: wanted.code });
        this.trouble('elsewhere', id.error, wanted.code);
      } else {
        const date = wanted.day === 'today' ? dateOf(this.#means.now()) : wanted.day;
        const day = isDate(date) ? await this.dayOf(date) : null;
        if (day !== null) return { scenario: day.scenario, seed: seed ?? date };
        this.trouble('elsewhere', 'no-such-day', wanted.day);
      }
      this.#means.moved(null);
    } catch {
      this.trouble('elsewhere', 'not-arrived');
    }
    return null;
  }

  async #worldOf(id: string): Promise<World | null> {
    const { offerings, load } = await this.worlds();
    const offering = offerings.find((world) => idOf(world.id, codeIn(id) ?? '') === id);
    return offering === undefined ? null : (await load[offering.mark]?.())?.default ?? null;
  }

  async #compose(asked: Asked, world: World, code: string, hash: string | null): Promise<Arrived | null> {
    const told = (progress: Progress): void => this.show({ finding: { asked, drawnAgain: progress.attempt, done: doneOf(progress) } });
    told({ attempt: 0, done: 0 });
    const found = await this.#composer.find({ world, code, principles: this.#means.principles, hash }, told);
    this.show({ finding: null });
    if (found.ok) return found.value;
    if (found.error !== 'stopped') this.trouble(asked, found.error);
    else if (asked === 'elsewhere') this.#means.moved(null);
    return null;
  }

  /**
   * The id of the situation that a code stands for, or what is wrong with the code.
   * @throws where the worlds do not arrive
   */
  async idFor(text: string): Promise<Result<string, NoSituation>> {
    const { offerings } = await this.worlds();
    const read = readCode(text);
    if (!read.ok) return read;
    const world = offerings.find(({ mark }) => mark === read.value.mark);
    if (world === undefined) return err('unknown-world');
    return levelsOf(world).includes(read.value.level) ? ok(idOf(world.id, codeOf(read.value))) : err('no-such-level');
  }

  /**
   * The situation of a day; null where there are no worlds.
   * @param date YYYY-MM-DD
   * @throws where the worlds do not arrive
   */
  async dayOf(date: string): Promise<Day | null> {
    const { offerings } = await this.worlds();
    const code = codeFor(offerings, date);
    const read = code === null ? null : readCode(code);
    const world = read?.ok === true ? offerings.find(({ mark }) => mark === read.value.mark) : undefined;
    if (code === null || read?.ok !== true || world === undefined) return null;
    return { scenario: idOf(world.id, code), industry: world.industry, level: read.value.level, minutes: MINUTES };
  }

  /** Says what stands in the way: at the counter beside what was pressed, else as a message. */
  trouble(asked: Asked, why: Trouble, name = ''): void {
    if (asked === 'elsewhere') this.#board.tell(troubleNotice(why, name));
    else this.show({ trouble: { asked, why } });
  }

  show(patch: Partial<Counter>): void {
    const { counter } = this.#board.get();
    this.#board.set({ counter: { ...counter, ...patch } });
  }
}
