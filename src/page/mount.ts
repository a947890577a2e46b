import { render } from 'lit-html';
import type { Session, SessionState } from '../session/index.ts';
import { announcer } from './announce.ts';
import type { Context } from './context.ts';
import { dress } from './dress.ts';
import { ARRIVAL, focusKeeper } from './focus.ts';
import { listenForKeys } from './keys.ts';
import { fetchSheets } from './play/later.ts';
import { pointTo } from './pointing.ts';
import { toggleSound } from './sound.ts';
import { shell } from './shell.ts';
import { pageTurner } from './turning.ts';
import { FRESH, type Ui } from './ui.ts';
import type { Words } from './words.en.ts';

export interface Page {
  destroy(): void;
  /** Where the stage draws: one element, hidden from assistive technology, there for the page's whole life. */
  readonly stageHost: HTMLElement;
}

/**
 * Draws the session into `root`, takes what is pressed and typed back to it, speaks what is
 * new, and keeps the focus. Whatever stood in `root` before is replaced.
 * Sets `data-ready` on the document while a choice can be pressed, and `data-screen` to where one is.
 */
export function mountPage(root: HTMLElement, session: Session, words: Words): Page {
  const stageHost = document.createElement('div');
  stageHost.className = 'stage-host';
  stageHost.setAttribute('aria-hidden', 'true');
  const voice = announcer(words);
  const screen = document.createElement('div');
  screen.className = 'page';
  root.replaceChildren(screen, voice.element);

  const keepFocus = focusKeeper(screen);
  const giveBack = openerKeeper(screen);
  let ui = FRESH;
  const set = (patch: Partial<Ui>): void => {
    ui = { ...ui, ...patch };
    draw();
  };
  const draw = (): void => {
    const state = session.get();
    giveBack.before(ui);
    const context: Context = { state, ui, words, actions: session.actions, set, tell: voice.tell };
    dress(document.documentElement, state.settings);
    render(shell(context, stageHost), screen);
    document.documentElement.dataset['screen'] = state.screen.name;
    markReady(screen);
    voice.hear(state);
    keepFocus(state);
    giveBack.after(ui);
  };
  const turnPage = pageTurner(draw);
  const stopWatching = session.watch((state) => state, (now, before) => {
    ui = settle(ui, now, before);
    turnPage(now, before);
  });
  const back = (): void => {
    if (ui.armed === null) return;
    set({ armed: null });
    voice.tell(words.play.takenBack);
  };
  const stopKeys = listenForKeys(screen, {
    back,
    sound: () => toggleSound({ state: session.get(), actions: session.actions, words, tell: voice.tell }),
    single: () => session.get().settings.shortcuts,
  });
  const stopPointing = pointTo(screen, stageHost);
  draw();
  whenReady(session, () => void fetchSheets().catch(() => undefined));
  return {
    stageHost,
    destroy() {
      stopWatching();
      stopKeys();
      stopPointing();
      delete document.documentElement.dataset['ready'];
      delete document.documentElement.dataset['screen'];
      root.replaceChildren();
    },
  };
}

/** What lies open belongs to a screen and a run, and what is armed to a turn: both go with them. */
function settle(ui: Ui, now: SessionState, before: SessionState): Ui {
  const run = (state: SessionState): string => `${state.screen.name} ${state.view?.scenario.id} ${state.view?.seed}`;
  if (run(now) !== run(before)) return { ...FRESH, filters: ui.filters, wishes: ui.wishes };
  return now.turns.length === before.turns.length ? ui : { ...ui, armed: null };
}

function markReady(screen: HTMLElement): void {
  const { dataset } = document.documentElement;
  if (screen.querySelector('button[data-choice]') === null) delete dataset['ready'];
  else dataset['ready'] = '';
}

/** Sheets come once the first choices stand there, so that they open at once when somebody asks for one. */
function whenReady(session: Session, then: () => void): void {
  if (session.get().view !== null) {
    then();
    return;
  }
  const stop = session.watch(({ view }) => view !== null, (open) => {
    if (!open) return;
    stop();
    then();
  });
}

/** A panel that closes gives the focus back to what opened it, or to what is new. */
function openerKeeper(screen: HTMLElement): { before(ui: Ui): void; after(ui: Ui): void } {
  let opener: Element | null = null;
  let open = false;
  return {
    before(ui) {
      if (!open && ui.panel !== null) opener = document.activeElement;
    },
    after(ui) {
      const closed = open && ui.panel === null;
      open = ui.panel !== null;
      if (!closed || (document.activeElement !== null && document.activeElement !== document.body)) return;
      const target = opener instanceof HTMLElement && opener.isConnected && opener !== document.body
        ? opener : screen.querySelector<HTMLElement>(`[${ARRIVAL}]`);
      target?.focus({ preventScroll: true });
    },
  };
}
