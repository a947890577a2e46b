/** The stage without the page: whatever situation it is handed, at any size. For pictures and tests, never shipped. */
import '@fontsource/atkinson-hyperlegible/latin-400.css';
import '@fontsource/fraunces/latin-600.css';
import type { Scenario } from '../../../src/scenario/index.ts';
import { createSession, type Means, type Session } from '../../../src/session/index.ts';
import { mountStage, type Description, type Mounted } from '../../../src/stage/index.ts';
import { keepsake, likeness, type Likeness } from './likeness.ts';
import { drawAll, type PartKind } from './parts.ts';

/** What a test or a command can ask of this page. */
export interface Gallery {
  /** Draws a situation's opening in a host of this size, in CSS pixels, and waits until it stands. */
  present(scenario: Scenario, seed: string, size: { readonly width: number; readonly height: number }): Promise<void>;
  /** Takes the first choice; `shown` resolves when the picture has shown what follows. */
  goOn(): void;
  shown(): Promise<void>;
  describe(): Description | null;
  /** The picture as it stands, small, as a data URL; and how like it is to one that was kept. */
  keepsake(): string;
  likeness(kept: string): Promise<Likeness>;
  /** Draws every part of a kind by itself. */
  drawAll(kind: PartKind): ReturnType<typeof drawAll>;
}

const host = document.querySelector<HTMLElement>('.stage-host');
if (host === null) throw new Error('index.html has no host for the stage');

let session: Session | null = null;
let mounted: Mounted | null = null;

const nothingKept: Means['saves'] = {
  list: async () => ({ runs: [], setAside: 0 }), get: async () => null, of: async () => [], everything: async () => [],
  put: async () => true, remove: async () => undefined, clear: async () => undefined,
};

/** A session that keeps nothing and reports nothing, since only its view is wanted. */
const means = (scenario: Scenario): Means => ({
  cards: [],
  principles: { kind: 'principles', format: 1, name: 'None', principles: {} },
  load: { [scenario.id]: async () => ({ default: { scenario, hash: 'gallery' } }) },
  saves: nothingKept,
  reporter: { prepare: () => undefined, report: () => new Promise(() => undefined) },
  atlas: async () => ({ calls: {}, maps: {} }),
  storage: null,
  now: () => 0,
  random: () => new Uint8Array(8),
  moved: () => undefined,
});

/** Two frames: the first may have begun before the change. */
const painted = (): Promise<void> => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(() => done())); });

const shown = async (): Promise<void> => {
  await mounted?.settled();
  await painted();
};

function canvas(): HTMLCanvasElement {
  const drawn = document.querySelector('canvas');
  if (drawn === null) throw new Error('nothing has been drawn yet');
  return drawn;
}

const gallery: Gallery = {
  present: async (scenario, seed, { width, height }) => {
    mounted?.destroy();
    host.style.width = `${width}px`;
    host.style.height = `${height}px`;
    const opened = createSession(means(scenario));
    await opened.actions.start(scenario.id, seed);
    session = opened;
    mounted = mountStage(host, opened);
    await shown();
  },
  goOn: () => {
    const choice = session?.get().view?.choices[0];
    if (choice) session?.actions.decide({ kind: 'choose', choice: choice.id });
  },
  shown,
  describe: () => mounted?.describe() ?? null,
  keepsake: () => keepsake(canvas()),
  likeness: (kept) => likeness(canvas(), kept),
  drawAll,
};
Object.assign(globalThis, { gallery });
document.documentElement.dataset['gallery'] = 'open';
