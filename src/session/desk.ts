import { load, type Decision, type Game, type Journal, type Memory } from '../engine/index.ts';
import { memoryFor } from '../growth/kept.ts';
import type { Scenario } from '../scenario/index.ts';
import { codeWithin, freshSeed, type Wanted } from './address.ts';
import { UNANSWERED } from './answers.ts';
import type { Composing } from './composing.ts';
import { games, type Games } from './games.ts';
import type { Keeper, Slot } from './keeper.ts';
import type { Arrived, Board, Means } from './means.ts';
import { NOTICES } from './notices.ts';
import { keyBeside, type RunRecord } from './record.ts';
import { readers, type Reader } from './readers.ts';
import type { Job } from './reporter.ts';
import { speaking } from './speaking.ts';
import { decide, lay, layAgain, layUntil, viewOf, type Table } from './table.ts';
import type { Actions, PairedWith, SessionState } from './types.ts';

/** Where one situation lies open at a time. */
export interface Desk {
  readonly actions: Pick<Actions, 'start' | 'resume' | 'restart' | 'decide' | 'type' | 'correct' | 'sayDraft' | 'dropDraft' | 'openDebrief' | 'watch' | 'whatIf' | 'backToRun'>;
  follow(wanted: Wanted): Promise<void>;
  /** Opens a situation to be set beside another. */
  startBeside(id: string, pair: PairedWith): Promise<void>;
  /** Shows a run that is not of this device, from its first line. */
  show(journal: Journal): Promise<void>;
  /** The table of the run as it was really played, or null. */
  readonly table: Table | null;
  /** What typed words are read with. */
  readerFor(scenario: Scenario): Promise<Reader>;
  /** A situation, ready to be played: see `Games`. */
  readonly game: Games['take'];
  textChanged(changed: Arrived & { readonly id: string }): void;
}

/** Opens situations, takes decisions, and has the run read back at its end. */
export function desk(means: Means, board: Board, keeper: Keeper, composing: () => Promise<Composing>): Desk {
  const open = new OpenDesk({ means, board, keeper, composing });
  const readerFor = readers(means);
  return {
    actions: {
      decide: (decision) => open.take(decision),
      start: (id, seed) => (seed === undefined ? open.meet(id) : open.start(id, seed)),
      resume: (key) => open.resume(key),
      restart: () => open.restart(),
      ...speaking(readerFor, board, { scenario: () => open.scenario, take: (decision) => open.take(decision) }),
      openDebrief: () => open.debrief(),
      watch: (turn) => open.watch(turn),
      whatIf: (turn) => open.whatIf(turn),
      backToRun: () => open.backToRun(),
    },
    startBeside: (id, pair) => open.start(id, freshSeed(means.random()), { pair }),
    show: (journal) => open.show(journal),
    get table() { return open.real; },
    readerFor,
    game: (id, hash) => open.games.take(id, hash),
    follow: (wanted) => open.follow(wanted),
    textChanged: (changed) => open.textChanged(changed),
  };
}

/** What a run begins with, beside its seed. */
interface Beginning {
  readonly slot?: Slot;
  /** The text that it was begun on before. */
  readonly hash?: string;
  readonly memory?: Memory | undefined;
  readonly pair?: PairedWith | null;
}

/** A finished run of the same draw keeps its place. */
function beside(record: RunRecord | null, now: number): Beginning {
  return record === null ? {} : { slot: { key: keyBeside(record.key, now), revision: 0, done: null } };
}

/** What a desk works with. */
interface Fittings {
  readonly means: Means;
  readonly board: Board;
  readonly keeper: Keeper;
  readonly composing: () => Promise<Composing>;
}

class OpenDesk {
  readonly games: Games;
  readonly #means: Means;
  readonly #board: Board;
  readonly #keeper: Keeper;
  readonly #composing: Fittings['composing'];
  #table: Table | null = null;
  /** The run as it was really played, and where one looked from, while it is seen again or tried otherwise. */
  #real: { readonly table: Table; readonly screen: SessionState['screen']; readonly shared: boolean } | null = null;

  constructor({ means, board, keeper, composing }: Fittings) {
    this.#means = means;
    this.#board = board;
    this.#keeper = keeper;
    this.#composing = composing;
    this.games = games(means, board, composing);
  }

  /** A situation that is to be laid open; none for a player who has gone elsewhere while it was on its way. */
  async #arriving(id: string, hash?: Parameters<Games['take']>[1]): Promise<Game | null> {
    const { screen } = this.#board.get();
    const game = await this.games.take(id, hash);
    return this.#board.get().screen === screen ? game : null;
  }

  async start(id: string, seed: string, given: Beginning = {}): Promise<void> {
    const game = await this.#arriving(id, given.hash);
    if (game === null) return;
    const { slot = this.#keeper.slotFor(id, seed), memory, pair = null } = given;
    this.#place(lay(game, seed, memory), slot, { name: 'play' }, { answers: UNANSWERED, report: null, pair });
    this.#keeper.keep();
  }

  /** Somebody new, or somebody who was met before and comes back: the fresh seed decides. */
  async meet(id: string): Promise<void> {
    const game = await this.#arriving(id);
    if (game === null) return;
    const seed = freshSeed(this.#means.random());
    const { people, customer } = game.scenario;
    const memory = people[customer]?.returns === undefined ? undefined : memoryFor(id, seed, this.#keeper.facts());
    await this.start(id, seed, { memory });
  }

  async restart(): Promise<void> {
    const { open } = this.#keeper;
    if (open === null) return;
    const { scenario, seed, hash, memory } = open.journal.head;
    const slot = open.slot.done === null ? open.slot : undefined;
    await this.start(scenario, seed, { ...(slot && { slot }), hash, memory, pair: this.#board.get().pair });
  }

  async resume(key: string): Promise<void> {
    const record = await this.#keeper.find(key);
    if (record === null) return;
    const game = await this.#arriving(record.journal.head.scenario, record.journal.head.hash);
    if (game !== null) this.#layAgain(game, record);
  }

  /** A link to a run that is under way on this device leads back into it. */
  async follow(wanted: Wanted): Promise<void> {
    // The play screen is laid at once, so that the library never flashes by.
    const screen = { name: 'play' } as const;
    this.#board.set({ screen });
    const named = await this.#named(wanted);
    if (named !== null && await this.#open(named)) return;
    if (this.#board.get().screen === screen) this.#board.set({ screen: { name: 'library' } });
  }

  async #named(wanted: Wanted): Promise<{ readonly scenario: string; readonly seed: string | null } | null> {
    if ('scenario' in wanted) return wanted;
    try {
      return await (await this.#composing()).named(wanted);
    } catch {
      this.#board.tell(NOTICES.notLoaded('What this link asks for'));
      return null;
    }
  }

  /** Whether it has come to lie open. */
  async #open({ scenario, seed }: { readonly scenario: string; readonly seed: string | null }): Promise<boolean> {
    const kept = seed === null ? null : this.#keeper.find(this.#keeper.keyFor(scenario, seed));
    const [game, record] = await Promise.all([this.#arriving(scenario, kept?.then((run) => run?.journal.head.hash)), kept]);
    if (game === null) return false;
    if (record !== null && record.state !== 'done') this.#layAgain(game, record);
    else await this.start(scenario, seed ?? freshSeed(this.#means.random()), beside(record, this.#means.now()));
    return true;
  }

  take(decision: Decision): void {
    if (this.#table === null || this.#board.get().aside?.kind === 'watching') return;
    const next = decide(this.#table, decision);
    if (next === this.#table) return;
    this.#show(next);
    if (this.#real !== null) return;
    this.#keep();
    if (this.#board.get().view?.ended) void this.#readBack(next);
  }

  get scenario(): Scenario | null {
    return this.#table?.game.scenario ?? null;
  }

  /** The run as it was really played. */
  get real(): Table | null {
    return this.#real?.table ?? this.#table;
  }

  /** The state before the last decision is laid first, so that the stage shows that decision happening. */
  watch(turn: number): void {
    const table = this.#lookBack();
    if (table === null) return;
    const of = table.run.journal.decisions.length;
    const at = Math.max(0, Math.min(turn, of));
    if (at > 0) this.#show(layUntil(table, at - 1));
    this.#board.set({ screen: { name: 'play' }, aside: { kind: 'watching', turn: at, of, shared: this.#real?.shared ?? false } });
    this.#show(layUntil(table, at));
  }

  whatIf(turn: number): void {
    const table = this.#lookBack();
    if (table === null) return;
    this.#board.set({ screen: { name: 'play' }, aside: { kind: 'exploring', turn } });
    this.#show(layUntil(table, turn));
  }

  backToRun(): void {
    const real = this.#real;
    if (real === null) return;
    this.#real = null;
    this.#show(real.table);
    this.#board.set({ screen: real.screen, aside: null });
    if (real.shared) this.#means.moved(null);
  }

  async show(journal: Journal): Promise<void> {
    const game = await this.games.take(journal.head.scenario, journal.head.hash);
    if (game === null) return;
    const { table, dropped } = layAgain(game, journal);
    this.#keeper.open = null;
    this.#real = { table, screen: { name: 'library' }, shared: true };
    this.#board.set({ answers: UNANSWERED, report: null, pair: null });
    if (journal.head.hash !== game.hash) this.#board.tell(NOTICES.textChanged(dropped));
    this.watch(0);
  }

  /** Lays the real run aside, once, and gives it. */
  #lookBack(): Table | null {
    if (this.#real === null && this.#table !== null) {
      this.#real = { table: this.#table, screen: this.#board.get().screen, shared: false };
    }
    return this.#real?.table ?? null;
  }

  debrief(): void {
    if (this.#real !== null) {
      this.backToRun();
      return;
    }
    const { answers, view } = this.#board.get();
    const reading = answers.understand.reading ?? view?.reading.committed ?? null;
    this.#board.set({ screen: { name: 'debrief' }, answers: { ...answers, understand: { ...answers.understand, reading } } });
    this.#keeper.keep();
  }

  textChanged({ id, scenario, hash }: Arrived & { readonly id: string }): void {
    const game = load(scenario, hash);
    this.games.put(id, game);
    if (this.#table?.game.scenario.id === id) this.#show(layAgain(game, this.#table.run.journal).table);
  }

  #show(next: Table): void {
    this.#table = next;
    this.#board.set({ view: viewOf(next), turns: next.turns, draft: null });
  }

  /** Keeps the real run. */
  #keep(): void {
    const { open } = this.#keeper;
    if (open !== null && this.#table !== null) this.#keeper.open = { ...open, journal: this.#table.run.journal };
    this.#keeper.keep();
  }

  #place(next: Table, slot: Slot, screen: SessionState['screen'], kept: Pick<SessionState, 'answers' | 'report' | 'pair'>): void {
    this.#real = null;
    this.#board.set({ ...kept, screen, aside: null, weighed: null });
    this.#keeper.open = { journal: next.run.journal, title: next.game.scenario.title, slot };
    this.#show(next);
    const { head } = next.run.journal;
    const isWritten = Object.hasOwn(this.#means.load, head.scenario);
    this.#means.moved({ scenario: head.scenario, seed: head.seed, code: isWritten ? null : codeWithin(head.scenario) });
    this.#means.reporter.prepare(this.#job(next));
  }

  #layAgain(game: Game, record: RunRecord): void {
    const { table, dropped } = layAgain(game, record.journal);
    const { key, revision, done, answers, report, pair } = record;
    this.#place(table, { key, revision, done }, { name: record.state === 'playing' ? 'play' : 'debrief' }, { answers, report, pair });
    if (record.journal.head.hash !== game.hash) this.#board.tell(NOTICES.textChanged(dropped));
    if (this.#board.get().view?.ended && record.report === null) void this.#readBack(table);
  }

  #job({ game, run }: Table): Job {
    return { scenario: game.scenario, hash: game.hash, principles: this.#means.principles, journal: run.journal, memory: run.journal.head.memory };
  }

  /** Has the run read back. One that was left meanwhile is not shown. */
  async #readBack(table: Table): Promise<void> {
    try {
      const report = await this.#means.reporter.report(this.#job(table));
      if (this.real?.run !== table.run) return;
      this.#board.set({ report });
      this.#keeper.keep();
    } catch {
      this.#board.tell(NOTICES.noReport());
    }
  }
}
