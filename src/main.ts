/** Wires session, page and stage together; nothing else. */
import { cards, load, principles } from 'virtual:scenarios';
import { en, mountPage } from './page/index.ts';
import { addressOf, createSession, deviceSaves, wantedIn, workerReporter } from './session/index.ts';

function deviceStorage(): Storage | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}

const session = createSession({
  cards, principles, load,
  saves: deviceSaves(),
  reporter: workerReporter(() => new Worker(new URL('./session/report.worker.ts', import.meta.url), { type: 'module' })),
  storage: deviceStorage(),
  now: () => Date.now(),
  random: () => crypto.getRandomValues(new Uint8Array(8)),
  moved: (to) => {
    const address = addressOf(to);
    if (address !== location.search) history.pushState(null, '', to === null ? location.pathname : address);
  },
});

const goTo = (search: string): void => {
  const wanted = wantedIn(search);
  if (wanted === null) session.actions.openLibrary();
  else void session.follow(wanted);
};
globalThis.addEventListener('popstate', () => goTo(location.search));
if (wantedIn(location.search) !== null) goTo(location.search);

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no #app');
const page = mountPage(root, session, en);
void session.recall();

/** The stage arrives when the page can already be played. */
async function raiseStage(): Promise<void> {
  const { mountStage } = await import('./stage/index.ts');
  mountStage(page.stageHost, session);
}
const whenIdle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 200));
const stop = session.watch((state) => state.view !== null, (open) => {
  if (!open) return;
  stop();
  whenIdle(() => void raiseStage());
});

import.meta.hot?.on('unscripted:scenario', (changed) => session.textChanged(changed));
