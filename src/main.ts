/** Wires session, page and stage together; nothing else. */
import { cards, load, paraphrases, principles } from 'virtual:scenarios';
import { en, mountPage } from './page/index.ts';
import { addressOf, createSession, isDatabaseThere, laterSaves, wantedIn, workerReporter } from './session/index.ts';

function deviceStorage(): Storage | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}

/** Some browsers know no idle time, and a page that nobody sees may be given none for long. Milliseconds. */
const LATEST = 2_000;
/** After what is on the screen has been drawn. */
const whenIdle = (run: () => void): unknown =>
  globalThis.requestIdleCallback?.(run, { timeout: LATEST }) ?? setTimeout(run, 200);

const session = createSession({
  cards, principles, load, paraphrases,
  saves: laterSaves({
    fetch: async () => (await import('./session/saves.ts')).deviceSaves(cards),
    isKept: isDatabaseThere,
    calm: () => new Promise((done) => { whenIdle(() => done()); }),
  }),
  composing: {
    worlds: () => import('virtual:worlds'),
    worker: () => new Worker(new URL('./session/compose.worker.ts', import.meta.url), { type: 'module' }),
  },
  ...(typeof BroadcastChannel === 'undefined' ? {} : { windows: otherWindows() }),
  atlas: () => import('virtual:atlas'),
  language: () => import('virtual:language'),
  reporter: workerReporter(() => new Worker(new URL('./session/report.worker.ts', import.meta.url), { type: 'module' })),
  storage: deviceStorage(),
  forgetGame: async () => (await import('./offline/index.ts')).forgetGame(),
  now: () => Date.now(),
  random: () => crypto.getRandomValues(new Uint8Array(8)),
  moved: (to) => {
    const address = to === null ? '' : addressOf(to);
    // A link that left the draw to chance gives way to the draw: back would lead to another one.
    const change = wantedIn(location.search)?.seed === null ? 'replaceState' : 'pushState';
    // Whoever came back to where they are already keeps the way forward.
    if (address !== location.search + location.hash) history[change](null, '', address || location.pathname);
  },
});

/** Other windows of the game, in this browser and for this address only. */
function otherWindows(): { tell(key: string): void; hear(heard: (key: string) => void): void } {
  const channel = new BroadcastChannel('unscripted runs');
  return {
    tell: (key) => channel.postMessage(key),
    hear: (heard) => channel.addEventListener('message', ({ data }) => { if (typeof data === 'string') heard(data); }),
  };
}

const goTo = (search: string): void => {
  const wanted = wantedIn(search);
  if (wanted === null) session.actions.openLibrary();
  else void session.follow(wanted);
};
globalThis.addEventListener('popstate', () => goTo(location.search));
if (location.hash.startsWith('#run=')) void session.followRun(location.hash);
else if (wantedIn(location.search) !== null) goTo(location.search);
else void session.actions.lookAtCounter();

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no #app');
const page = mountPage(root, session, en);
void session.recall();

/** The stage arrives when the page can already be played. Where it does not, the page carries all of it. */
async function raiseStage(): Promise<void> {
  try {
    const { mountStage } = await import('./stage/index.ts');
    mountStage(page.stageHost, session);
  } catch {
    session.withoutPicture();
  }
}
const stop = session.watch((state) => state.view !== null, (open) => {
  if (!open) return;
  stop();
  whenIdle(() => void raiseStage());
});

/** For whoever plays, the game is kept on the device: it opens without a network from then on. */
async function keepGame(): Promise<void> {
  const offline = await import('./offline/index.ts');
  await offline.keepGame(session.onDevice);
}
if (navigator.serviceWorker?.controller != null) session.onDevice('here');
else if (import.meta.env.PROD) {
  const enough = session.watch((state) => state.turns.length > 1, (plays) => {
    if (!plays) return;
    enough();
    whenIdle(() => void keepGame().catch(() => session.onDevice('failed')));
  });
}

import.meta.hot?.on('unscripted:scenario', (changed) => session.textChanged(changed));
