import { userEvent, type UserEvent } from '@testing-library/user-event';
import { within, type BoundFunctions, type queries } from '@testing-library/dom';
import { afterEach, beforeAll } from 'vitest';
import { en, mountPage, type Page } from '../../src/page/index.ts';
import type { SessionState } from '../../src/session/index.ts';
import { fetchSheets } from '../../src/page/play/later.ts';
import { fetchScreen } from '../../src/page/screens.ts';
import { fakeSession, type Call, type FakeSession } from './fake-session.ts';

export interface SetUp {
  readonly session: FakeSession;
  readonly page: Page;
  readonly root: HTMLElement;
  readonly user: UserEvent;
  readonly screen: BoundFunctions<typeof queries>;
}

// What a page fetches when it is wanted is here before a test begins.
beforeAll(() => Promise.all([fetchSheets(), fetchScreen('library'), fetchScreen('settings')]));

let open: Page | null = null;
afterEach(() => {
  open?.destroy();
  open = null;
  document.body.replaceChildren();
});

/** The page over a session of plain data, with hands to press and type. */
export function set(state: SessionState, respond?: (call: Call, state: SessionState) => Partial<SessionState>): SetUp {
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  const session = fakeSession(state, respond);
  const page = mountPage(root, session, en);
  open = page;
  return { session, page, root, user: userEvent.setup(), screen: within(root) };
}

/** What the live region says. */
export function heard(root: HTMLElement): string[] {
  return [...root.querySelectorAll('[role=log] p')].map((line) => line.textContent ?? '');
}
