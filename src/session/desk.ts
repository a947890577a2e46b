import { load, type Decision, type Game } from '../engine/index.ts';
import { match } from '../words/index.ts';
import { freshSeed, type Wanted } from './address.ts';
import { UNANSWERED } from './answers.ts';
import { games, type Games } from './games.ts';
import type { Keeper } from './keeper.ts';
import type { Arrived, Board, Means } from './means.ts';
import { NOTICES } from './notices.ts';
import { keyOfRun, type RunRecord } from './record.ts';
import type { Job } from './reporter.ts';
import { decide, lay, layAgain, viewOf, type Table } from './table.ts';
import type { Actions, SessionState } from './types.ts';

/** Where one situation lies open at a time. */
export interface Desk {
  readonly actions: Pick<Actions, 'start' | 'resume' | 'restart' | 'decide' | 'type' | 'openDebrief'>;
  follow(wanted: Wanted): Promise<void>;
  textChanged(changed: Arrived & { readonly id: string }): void;
}

/** Opens situations, takes decisions, and has the run read back at its end. */
export function desk(means: Means, board: Board, keeper: Keeper): Desk {
  const open = new OpenDesk(means, board, keeper);
  return {
    actions: {
      decide: (decision) => open.take(decision),
      start: (id, seed) => open.start(id, seed ?? freshSeed(means.random())),
      resume: (key) => open.resume(key),
      restart: () => open.restart(),
      type: (text) => open.type(text),
      openDebrief: () => open.debrief(),
    },
    follow: (wanted) => open.follow(wanted),
    textChanged: (changed) => open.textChanged(changed),
  };
}

class OpenDesk {
  readonly #means: Means;
  readonly #board: Board;
  readonly #keeper: Keeper;
  readonly #games: Games;
  #table: Table | null = null;

  constructor(means: Means, board: Board, keeper: Keeper) {
    this.#means = means;
    this.#board = board;
    this.#keeper = keeper;
    this.#games = games(means, board);
  }

  async start(id: string, seed: string): Promise<void> {
    const game = await this.#games.take(id);
    if (game === null) return;
    this.#place(lay(game, seed), { name: 'play' }, { answers: UNANSWERED, report: null });
    this.#keeper.keep();
  }

  async restart(): Promise<void> {
    if (this.#table !== null) await this.start(this.#table.game.scenario.id, this.#table.run.journal.head.seed);
  }

  async resume(key: string): Promise<void> {
    const record = await this.#keeper.find(key);
    if (record === null) return;
    const game = await this.#games.take(record.journal.head.scenario);
    if (game !== null) this.#layAgain(game, record);
  }

  /** A link to a run that is under way on this device leads back into it. */
  async follow({ scenario, seed }: Wanted): Promise<void> {
    if (!this.#games.has(scenario)) {
      this.#board.tell(NOTICES.unknownSituation(scenario));
      this.#means.moved(null);
      return;
    }
    // The play screen is laid at once, so that the library never flashes by.
    this.#board.set({ screen: { name: 'play' } });
    const kept = seed === null ? null : this.#keeper.find(keyOfRun(scenario, seed));
    const [game, record] = await Promise.all([this.#games.take(scenario), kept]);
    if (game === null) {
      this.#board.set({ screen: { name: 'library' } });
      return;
    }
    if (record !== null && record.state !== 'done') this.#layAgain(game, record);
    else await this.start(scenario, seed ?? freshSeed(this.#means.random()));
  }

  take(decision: Decision): void {
    if (this.#table === null) return;
    const next = decide(this.#table, decision);
    if (next === this.#table) return;
    this.#show(next);
    this.#keeper.keep();
    if (this.#board.get().view?.ended) void this.#readBack(next);
  }

  type(text: string): void {
    const { view } = this.#board.get();
    const words = text.trim();
    if (view === null || words === '') return;
    const meant = match(words, view.choices);
    this.take({ kind: 'say', text: words, choice: meant?.id ?? null });
    if (meant === null) this.#board.tell(NOTICES.notUnderstood());
  }

  debrief(): void {
    const { answers, view } = this.#board.get();
    const reading = answers.understand.reading ?? view?.reading.committed ?? null;
    this.#board.set({ screen: { name: 'debrief' }, answers: { ...answers, understand: { ...answers.understand, reading } } });
    this.#keeper.keep();
  }

  textChanged({ id, scenario, hash }: Arrived & { readonly id: string }): void {
    const game = load(scenario, hash);
    this.#games.put(id, game);
    if (this.#table?.game.scenario.id === id) this.#show(layAgain(game, this.#table.run.journal).table);
  }

  #show(next: Table): void {
    this.#table = next;
    this.#keeper.open = { journal: next.run.journal, title: next.game.scenario.title };
    this.#board.set({ view: viewOf(next), turns: next.turns });
  }

  #place(next: Table, screen: SessionState['screen'], kept: Pick<SessionState, 'answers' | 'report'>): void {
    this.#board.set({ ...kept, screen });
    this.#show(next);
    const { head } = next.run.journal;
    this.#means.moved({ scenario: head.scenario, seed: head.seed });
    this.#means.reporter.prepare(this.#job(next));
  }

  #layAgain(game: Game, record: RunRecord): void {
    const { table, dropped } = layAgain(game, record.journal);
    this.#place(table, { name: record.state === 'playing' ? 'play' : 'debrief' }, { answers: record.answers, report: record.report });
    if (record.journal.head.hash !== game.hash) this.#board.tell(NOTICES.textChanged(dropped));
    if (this.#board.get().view?.ended && record.report === null) void this.#readBack(table);
  }

  #job({ game, run }: Table): Job {
    return { scenario: game.scenario, hash: game.hash, principles: this.#means.principles, journal: run.journal };
  }

  /** Has the run read back. One that was left meanwhile is not shown. */
  async #readBack(table: Table): Promise<void> {
    try {
      const report = await this.#means.reporter.report(this.#job(table));
      if (this.#table?.run !== table.run) return;
      this.#board.set({ report });
      this.#keeper.keep();
    } catch {
      this.#board.tell(NOTICES.noReport());
    }
  }
}
