import { createStore } from 'zustand/vanilla';
import type { Wanted } from './address.ts';
import { UNANSWERED } from './answers.ts';
import { debriefing } from './debriefing.ts';
import { desk } from './desk.ts';
import { keeping } from './keeper.ts';
import type { Arrived, Board, Means } from './means.ts';
import { navigation } from './navigation.ts';
import { readSettings } from './settings.ts';
import type { Actions, Session, SessionState } from './types.ts';

export interface FullSession extends Session {
  /** Opens what a link asks for, or says that it is not here. */
  follow(wanted: Wanted): Promise<void>;
  /** Fills in what is kept on the device. */
  recall(): Promise<void>;
  /** Takes a changed text of the open situation and keeps the player's place. */
  textChanged(changed: Arrived & { readonly id: string }): void;
}

/**
 * The only writer of what the app shows. Everything else reads it and acts
 * through `actions`.
 */
export function createSession(means: Means): FullSession {
  const store = createStore<SessionState>(() => ({
    screen: { name: 'library' }, library: means.cards, runs: [], settings: readSettings(means.storage),
    notices: [], view: null, turns: [], answers: UNANSWERED, report: null,
    deeds: Object.entries(means.principles.principles).map(([id, p]) => ({ id, deed: p.deed })),
  }));
  const board: Board = {
    get: store.getState,
    set: (patch) => store.setState(patch),
    tell: (notice) => store.setState(({ notices }) => ({ notices: [...notices.filter((n) => n.code !== notice.code), notice] })),
  };
  const keeper = keeping(means, board);
  const open = desk(means, board, keeper);
  const actions: Actions = { ...navigation(means, board, keeper), ...debriefing(board, keeper), ...open.actions };
  return {
    actions,
    get: board.get,
    watch: (select, changed) => store.subscribe((now, before) => {
      const [a, b] = [select(now), select(before)];
      if (!Object.is(a, b)) changed(a, b);
    }),
    follow: open.follow,
    recall: keeper.recall,
    textChanged: open.textChanged,
  };
}
