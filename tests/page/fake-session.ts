import type { Actions, Session, SessionState } from '../../src/session/index.ts';

export type Call = readonly [name: keyof Actions, ...args: readonly unknown[]];

export interface FakeSession extends Session {
  /** Every action the page took, in order. */
  readonly calls: readonly Call[];
  /** Moves the state on, as a session would. */
  put(patch: Partial<SessionState>): void;
}

/**
 * A session of plain data: it keeps a state, tells who watches, and writes down what the
 * page asks of it.
 * @param respond what the state becomes after an action; the same if left out
 */
export function fakeSession(
  start: SessionState, respond: (call: Call, state: SessionState) => Partial<SessionState> = () => ({}),
): FakeSession {
  let state = start;
  const watchers = new Set<(now: SessionState, before: SessionState) => void>();
  const calls: Call[] = [];
  const put = (patch: Partial<SessionState>): void => {
    const before = state;
    state = { ...state, ...patch };
    for (const watcher of watchers) watcher(state, before);
  };
  const act = (name: keyof Actions) => (...args: readonly unknown[]): void => {
    const call: Call = [name, ...args];
    calls.push(call);
    put(respond(call, state));
  };
  const soon = (name: keyof Actions) => (...args: readonly unknown[]): Promise<void> => Promise.resolve(act(name)(...args));
  return {
    calls,
    put,
    get: () => state,
    watch(select, changed) {
      const watcher = (now: SessionState, before: SessionState): void => {
        const [a, b] = [select(now), select(before)];
        if (a !== b) changed(a, b);
      };
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    actions: {
      openLibrary: act('openLibrary'), openSettings: act('openSettings'), closeSettings: act('closeSettings'),
      start: soon('start'), resume: soon('resume'), restart: soon('restart'), decide: act('decide'), type: soon('type'),
      correct: act('correct'), sayDraft: act('sayDraft'), dropDraft: act('dropDraft'),
      watch: act('watch'), whatIf: act('whatIf'), backToRun: act('backToRun'),
      keepMoment: act('keepMoment'), tryRule: act('tryRule'), tryFirst: act('tryFirst'), compare: act('compare'),
      openGrowth: soon('openGrowth'), openJournal: act('openJournal'), openReview: act('openReview'), openLanguage: soon('openLanguage'), openMap: soon('openMap'),
      watchKept: soon('watchKept'), recall: soon('recall'), edit: soon('edit'), removeRun: soon('removeRun'), startPair: soon('startPair'),
      reviewTexts: soon('reviewTexts'), reviewOwn: soon('reviewOwn'),
      exportAll: () => soon('exportAll')().then(() => '{}'),
      importAll: (text) => soon('importAll')(text).then(() => ({ taken: 1, known: 0, beside: 0, damaged: 0, problem: null })),
      linkTo: (key) => soon('linkTo')(key).then(() => '#run=abc'),
      lookAtCounter: soon('lookAtCounter'), startDay: soon('startDay'), surprise: soon('surprise'), startCode: soon('startCode'), stopFinding: soon('stopFinding'),
      openDebrief: act('openDebrief'), answer: act('answer'), commitTo: act('commitTo'), nextStep: act('nextStep'), backTo: act('backTo'),
      change: act('change'), dismiss: act('dismiss'), forgetEverything: soon('forgetEverything'),
    },
  };
}
