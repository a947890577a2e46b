/** What looking back needs, fetched when somebody does. */
import { inTerms, journeyOf, layoutOf, pairFor, profileOf, reviewOf, suggest, type Situation } from '../growth/index.ts';
import type { Facts } from '../growth/kept.ts';
import { archiveOf, finishedIn, readArchive } from './archive.ts';
import type { Desk } from './desk.ts';
import type { Keeper } from './keeper.ts';
import type { Brought, LookingBack } from './looking-back-types.ts';
import { mapOf } from './map-view.ts';
import type { Board, Means } from './means.ts';
import { linkOf } from './run-link.ts';
import { keyBeside, type RunRecord } from './record.ts';

// In one chunk with looking back: both need growth, and a chunk that two share would be one request more.
export { fetchOpenings, weighIdea } from './answered.ts';

/** What looking back works with. */
export interface Parts {
  readonly means: Means;
  readonly board: Board;
  readonly keeper: Keeper;
  readonly desk: Desk;
}

/** Everything that looking back does beyond opening a screen. */
export class Hindsight {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async growth(): Promise<void> {
    const facts = this.#facts();
    const profile = profileOf(facts);
    this.#show({ growth: { profile, suggestions: suggest(profile, facts, await this.#library()) } });
  }

  async map(scenario: string): Promise<void> {
    const { means, keeper, desk } = this.#parts;
    const runs = (await means.saves.of(scenario)).toSorted((a, b) => b.saved - a.saved);
    const game = await desk.game(scenario, runs[0]?.journal.head.hash);
    if (game === null) throw new Error('no map');
    const layout = Object.hasOwn(means.load, scenario) ? (await means.atlas()).maps[scenario] : layoutOf(game.scenario);
    if (layout === undefined) throw new Error('no map');
    const journey = journeyOf(game, runs.map(({ journal }) => journal));
    this.#show({ map: mapOf(game, layout, journey, runs, keeper.open?.slot.key ?? null) });
  }

  /** @param texts of exported files; the runs of this device if null */
  async review(texts: readonly string[] | null): Promise<void> {
    const read = (texts ?? [await this.exportAll()]).map(finishedIn);
    const review = reviewOf(read.flatMap(({ runs }) => runs));
    const unread = read.reduce((sum, { damaged }) => sum + damaged, 0);
    this.#show({ review: { review, unread, problems: read.flatMap(({ problem }) => problem ?? []) } });
  }

  /** The run that lies open may be ahead of what is kept, or not be kept at all. */
  async exportAll(): Promise<string> {
    const { means, keeper } = this.#parts;
    const kept = await means.saves.everything().catch(() => []);
    const open = keeper.current();
    if (open === null) return archiveOf(kept);
    return archiveOf([open, ...kept.filter((one) => (one as { key?: unknown } | null)?.key !== open.key)]);
  }

  async importAll(text: string): Promise<Brought> {
    const read = readArchive(text);
    if (!read.ok) return { taken: 0, known: 0, beside: 0, damaged: 0, problem: read.error };
    const brought = { taken: 0, known: 0, beside: 0, damaged: read.value.damaged, problem: null };
    for (const record of read.value.runs) brought[await this.#bring(record)] += 1;
    await this.#parts.keeper.recall();
    return brought;
  }

  async linkTo(key: string): Promise<string | null> {
    const { keeper } = this.#parts;
    const record = keeper.open?.slot.key === key ? keeper.current() : await keeper.find(key);
    return record === null ? null : linkOf(record.journal);
  }

  async startPair(): Promise<void> {
    const { means, board, keeper, desk } = this.#parts;
    const run = board.get().runs.find(({ key }) => key === keeper.open?.slot.key);
    if (run?.facts == null) return;
    const pair = pairFor(inTerms(run.facts, means.principles), this.#facts(), await this.#library());
    if (pair !== null) await desk.startBeside(pair.scenario, { key: run.key, title: run.title, principle: pair.principle });
  }

  async language(): Promise<void> {
    const { means } = this.#parts;
    this.#show({ language: (await means.language?.())?.default ?? means.principles });
  }

  /** Of all finished runs, in the terms that are in force now. */
  #facts(): Facts[] {
    const { means, keeper } = this.#parts;
    return keeper.facts().map((one) => inTerms(one, means.principles));
  }

  #show(patch: Partial<LookingBack>): void {
    const { board } = this.#parts;
    board.set({ lookingBack: { ...board.get().lookingBack, ...patch } });
  }

  async #library(): Promise<Situation[]> {
    const { means } = this.#parts;
    const { calls } = await means.atlas();
    return means.cards.map(({ id, industry, level }) => ({ id, industry, level, calls: calls[id] ?? [] }));
  }

  /** Puts a run from elsewhere beside what is here: nothing that is here gives way. */
  async #bring(record: RunRecord): Promise<'taken' | 'known' | 'beside'> {
    const { saves, now } = this.#parts.means;
    const fresh = { ...record, revision: 1 };
    if (await saves.get(record.key) === null) {
      await saves.put(fresh);
      return 'taken';
    }
    const { scenario, seed } = record.journal.head;
    const here = (await saves.of(scenario)).filter(({ journal }) => journal.head.seed === seed);
    const same = (one: RunRecord): string => JSON.stringify([one.journal, one.answers, one.state]);
    if (here.some((one) => same(one) === same(record))) return 'known';
    await saves.put({ ...fresh, key: keyBeside(record.key, now() + here.length) });
    return 'beside';
  }
}
