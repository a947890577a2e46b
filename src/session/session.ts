import { createStore } from 'zustand/vanilla';
import type { Wanted } from './address.ts';
import { NOTHING_YET, UNANSWERED } from './answers.ts';
import { atCounter, NOBODY_ASKED } from './at-counter.ts';
import type { Composing } from './composing.ts';
import { debriefing } from './debriefing.ts';
import { desk } from './desk.ts';
import { keeping } from './keeper.ts';
import { lookingBack } from './looking-back.ts';
import type { Arrived, Board, Means } from './means.ts';
import { navigation } from './navigation.ts';
import { NOTICES } from './notices.ts';
import { readSettings } from './settings.ts';
import type { Actions, DebriefStep, OnDevice, Session, SessionState } from './types.ts';

export interface FullSession extends Session {
  /** Opens what a link asks for, or says that it is not here. */
  follow(wanted: Wanted): Promise<void>;
  /** Shows the run that a link carries (`#run=…`), or says that it cannot be read. */
  followRun(link: string): Promise<void>;
  /** Fills in what is kept on the device. */
  recall(): Promise<void>;
  /** Takes a changed text of the open situation and keeps the player's place. */
  textChanged(changed: Arrived & { readonly id: string }): void;
  /** Says that the picture did not arrive, and that nothing is lost by it. */
  withoutPicture(): void;
  /** Told how far the game lies on the device. */
  onDevice(how: OnDevice): void;
}

/**
 * The only writer of what the app shows. Everything else reads it and acts
 * through `actions`.
 */
export function createSession(means: Means): FullSession {
  const store = createStore<SessionState>(() => ({
    screen: { name: 'library' }, library: means.cards, runs: [], settings: readSettings(means.storage),
    notices: [], onDevice: 'unknown', view: null, turns: [], draft: null, answers: UNANSWERED, report: null,
    deeds: Object.entries(means.principles.principles).map(([id, { deed, name }]) => ({ id, deed, name })),
    aside: null, weighed: null, openings: [], pair: null, due: [], counter: NOBODY_ASKED, lookingBack: NOTHING_YET,
  }));
  const board: Board = {
    get: store.getState,
    set: (patch) => store.setState(patch),
    tell: (notice) => store.setState(({ notices }) => ({ notices: [...notices.filter((n) => n.code !== notice.code), notice] })),
  };
  const keeper = keeping(means, board);
  let composer: Promise<Composing> | null = null;
  /** One for all; where it does not arrive, the next who asks tries again. */
  const composing = (): Promise<Composing> => (composer ??= import('./composing.ts')
    .then((room) => new room.Composing(means, board), (why: unknown) => {
      composer = null;
      throw why;
    }));
  const open = desk(means, board, keeper, composing);
  /** What some pages of the debrief meet an answer with is fetched when somebody comes to them. */
  const meet = (step: DebriefStep): void => {
    const scenario = open.table?.game.scenario;
    if (scenario === undefined || (step !== 'roads' && step !== 'share')) return;
    const parts = { means, board, keeper, scenario, readerFor: open.readerFor };
    import('./hindsight.ts').then(({ weighIdea, fetchOpenings }) => (step === 'roads' ? weighIdea(parts) : fetchOpenings(parts)))
      .catch(() => board.tell(NOTICES.notLoaded('This page of the notebook')));
  };
  const actions: Actions = {
    ...navigation(means, board, keeper), ...debriefing(board, keeper), ...open.actions,
    ...lookingBack({ means, board, keeper, desk: open }), ...atCounter({ means, board, desk: open }, composing),
  };
  store.subscribe(({ answers, screen }, before) => {
    if (answers !== before.answers) meet(answers.step);
    // The day may be another since one was last at the counter.
    if (screen !== before.screen && screen.name === 'library') void actions.lookAtCounter();
  });
  return {
    actions,
    get: board.get,
    watch: (select, changed) => store.subscribe((now, before) => {
      const [a, b] = [select(now), select(before)];
      if (!Object.is(a, b)) changed(a, b);
    }),
    follow: open.follow,
    async followRun(link) {
      const { journalIn } = await import('./run-link.ts');
      const read = await journalIn(link);
      if (read.ok) await open.show(read.value);
      else board.tell(NOTICES.badLink());
    },
    recall: () => keeper.recall(),
    textChanged: open.textChanged,
    withoutPicture: () => board.tell(NOTICES.noPicture()),
    onDevice: (how) => board.set({ onDevice: how }),
  };
}
