import { due, type Facts, type Kept } from '../growth/kept.ts';
import { UNANSWERED } from './answers.ts';
import type { Board, Means } from './means.ts';
import { NOTICES } from './notices.ts';
import { keyBeside, keyOfRun, summary, type RunRecord } from './record.ts';
import type { SavedRun, SessionState } from './types.ts';

/** The run that lies open, and the place it is kept in. */
export interface OpenRun {
  readonly journal: RunRecord['journal'];
  readonly title: string;
  readonly slot: Slot;
}

/** Where a run is kept. It changes where another window goes on with the same run. */
export interface Slot {
  key: string;
  revision: number;
  done: number | null;
}

/** Keeps runs on the device, one write after another. */
export interface Keeper {
  /** Keeps the open run as it stands. */
  keep(): void;
  recall(): Promise<void>;
  find(key: string): Promise<RunRecord | null>;
  /** The key of a run of this draw that was not brought to its end, or the one it would have. */
  keyFor(scenario: string, seed: string): string;
  /** A place for a run that begins: beside a finished one of the same draw. */
  slotFor(scenario: string, seed: string): Slot;
  /** Changes a kept run that does not lie open. */
  change(key: string, alter: (record: RunRecord) => RunRecord): Promise<void>;
  remove(key: string): Promise<void>;
  /** The open run as it stands, kept or not. */
  current(): RunRecord | null;
  facts(): readonly Facts[];
  forget(): Promise<void>;
  /** Set by whoever opens a run. */
  open: OpenRun | null;
}

function stateOf({ screen, answers }: SessionState): RunRecord['state'] {
  if (answers.step === 'done') return 'done';
  return screen.name === 'debrief' || answers !== UNANSWERED ? 'debriefing' : 'playing';
}

/** Rules and commitments of kept runs. */
function keptIn(runs: readonly SavedRun[]): Kept[] {
  return runs.filter(({ state }) => state === 'done').flatMap(({ key, saved, facts, answers: { share, commitment, recalled } }) => {
    const rule = [share.when, share.because].every((text) => text !== '') ? `${share.when} – ${share.because}` : '';
    const text = commitment === '' ? rule : commitment;
    return text === '' ? [] : [{ key, kind: commitment === '' ? 'rule' as const : 'commitment' as const, text, made: facts?.at ?? saved, answered: recalled.length }];
  });
}

/** Keeps runs by `saves`, and the list of them on the board. */
export function keeping(means: Means, board: Board): Keeper {
  const keeper = new RunKeeper(means, board);
  means.windows?.hear((key) => void keeper.heard(key));
  return keeper;
}

class RunKeeper implements Keeper {
  open: OpenRun | null = null;
  readonly #means: Means;
  readonly #board: Board;
  /** One write after another, so that a later state never gives way to an earlier one. */
  #last: Promise<void> = Promise.resolve();

  constructor(means: Means, board: Board) {
    this.#means = means;
    this.#board = board;
  }

  current(): RunRecord | null {
    if (this.open === null) return null;
    const { title, journal, slot } = this.open;
    const board = this.#board.get();
    const { answers, report, pair } = board;
    const [state, saved] = [stateOf(board), this.#means.now()];
    if (state === 'done') slot.done ??= saved;
    const { key, revision, done } = slot;
    return { format: 2, key, title, journal, answers, report, pair, state, saved, done, revision: revision + 1 };
  }

  keep(): void {
    const record = this.current();
    const slot = this.open?.slot;
    if (record === null || slot === undefined) return;
    this.#first(record);
    void this.#later(() => this.#write(record, slot));
  }

  async recall(): Promise<void> {
    try {
      const { runs, setAside } = await this.#means.saves.list();
      this.#list(runs);
      if (setAside > 0) this.#board.tell(NOTICES.setAside(setAside));
    } catch (why) {
      this.#failed(why);
    }
  }

  async find(key: string): Promise<RunRecord | null> {
    try {
      await this.#last;
      return await this.#means.saves.get(key);
    } catch (why) {
      this.#failed(why);
      return null;
    }
  }

  keyFor(scenario: string, seed: string): string {
    const found = this.#runs.find((run) => run.scenario === scenario && run.seed === seed && run.state !== 'done');
    return found?.key ?? keyOfRun(scenario, seed);
  }

  slotFor(scenario: string, seed: string): Slot {
    const key = keyOfRun(scenario, seed);
    const before = this.#runs.find((run) => run.key === key);
    if (before === undefined) return { key, revision: 0, done: null };
    return before.state === 'done'
      ? { key: keyBeside(key, this.#means.now()), revision: 0, done: null }
      : { key, revision: before.revision, done: null };
  }

  async change(key: string, alter: (record: RunRecord) => RunRecord): Promise<void> {
    const record = await this.find(key);
    if (record === null) return;
    const changed = { ...alter(record), revision: record.revision + 1 };
    if (this.open?.slot.key === key) this.#takeUp(changed, this.open.slot);
    await this.#later(async () => { await this.#means.saves.put(changed); });
    this.#list(this.#runs.map((run) => (run.key === key ? this.#told(changed) : run)));
  }

  async remove(key: string): Promise<void> {
    if (this.open?.slot.key === key) this.open = null;
    await this.#later(() => this.#means.saves.remove(key));
    this.#list(this.#runs.filter((run) => run.key !== key));
  }

  facts(): readonly Facts[] {
    return this.#runs.flatMap(({ facts }) => facts ?? []);
  }

  async forget(): Promise<void> {
    this.open = null;
    await this.#last;
    await this.#means.saves.clear().catch((why: unknown) => this.#failed(why));
  }

  /** Another window has kept a run: the list tells of it, unless it is the one that lies open here. */
  async heard(key: string): Promise<void> {
    const record = key === this.open?.slot.key ? null : await this.find(key);
    if (record !== null) this.#first(record);
  }

  get #runs(): readonly SavedRun[] {
    return this.#board.get().runs;
  }

  /** The open run was changed from elsewhere in this window: what lies open goes along. */
  #takeUp({ answers, revision }: RunRecord, slot: Slot): void {
    slot.revision = revision;
    this.#board.set({ answers });
  }

  #told(record: RunRecord): SavedRun {
    return summary(record, this.#means.cards.find(({ id }) => id === record.journal.head.scenario) ?? null);
  }

  #list(runs: readonly SavedRun[]): void {
    this.#board.set({ runs, due: due(keptIn(runs), this.#means.now()) });
  }

  #first(record: RunRecord, was = record.key): void {
    this.#list([this.#told(record), ...this.#runs.filter(({ key }) => key !== record.key && key !== was)]);
  }

  #later(work: () => Promise<void>): Promise<void> {
    return (this.#last = this.#last.then(work).catch((why: unknown) => this.#failed(why)));
  }

  /** Where another window went on with this run, it goes on beside it. */
  async #write(record: RunRecord, slot: Slot): Promise<void> {
    slot.revision += 1;
    if (!await this.#means.saves.put({ ...record, key: slot.key, revision: slot.revision })) {
      const was = slot.key;
      Object.assign(slot, { key: keyBeside(was, this.#means.now()), revision: 1 });
      const beside = { ...record, key: slot.key, revision: 1 };
      await this.#means.saves.put(beside);
      this.#first(beside, was);
      this.#board.tell(NOTICES.openElsewhere());
    }
    this.#means.windows?.tell(slot.key);
  }

  #failed(why: unknown): void {
    const isFull = why instanceof DOMException && why.name === 'QuotaExceededError';
    this.#board.tell(isFull ? NOTICES.full() : NOTICES.notKept());
  }
}
