import { render } from 'lit-html';
import type { Session, SessionState } from '../session/index.ts';
import { announcer } from './announce.ts';
import type { Context } from './context.ts';
import { dress } from './dress.ts';
import { ARRIVAL, focusKeeper } from './focus.ts';
import { listenForKeys } from './keys.ts';
import { shell } from './shell.ts';
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
 * Sets `data-ready` on the document while a choice can be pressed.
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
    markReady(screen);
    voice.hear(state);
    keepFocus(state);
    giveBack.after(ui);
  };
  const stopWatching = session.watch((state) => state, (now, before) => {
    ui = settle(ui, now, before);
    draw();
  });
  const stopKeys = listenForKeys(screen, () => {
    if (ui.armed === null) return;
    set({ armed: null });
    voice.tell(words.play.takenBack);
  });
  draw();
  return {
    stageHost,
    destroy() {
      stopWatching();
      stopKeys();
      delete document.documentElement.dataset['ready'];
      root.replaceChildren();
    },
  };
}

/** What lies open belongs to a screen and a run, and what is armed to a turn: both go with them. */
function settle(ui: Ui, now: SessionState, before: SessionState): Ui {
  const run = (state: SessionState): string => `${state.screen.name} ${state.view?.scenario.id} ${state.view?.seed}`;
  if (run(now) !== run(before)) return { ...FRESH, filters: ui.filters };
  return now.turns.length === before.turns.length ? ui : { ...ui, armed: null };
}

function markReady(screen: HTMLElement): void {
  const { dataset } = document.documentElement;
  if (screen.querySelector('button[data-choice]') === null) delete dataset['ready'];
  else dataset['ready'] = '';
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
