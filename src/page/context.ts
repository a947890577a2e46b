import type { PlayerView } from '../engine/index.ts';
import type { Actions, SessionState } from '../session/index.ts';
import type { Ui } from './ui.ts';
import type { Words } from './words.en.ts';

/** What every part of the page is drawn from. */
export interface Context {
  readonly state: SessionState;
  readonly ui: Ui;
  readonly words: Words;
  readonly actions: Actions;
  /** Changes the page's own passing state and draws again. */
  set(patch: Partial<Ui>): void;
  /** Says something politely to those who listen. */
  tell(text: string): void;
}

/** The same while a situation is open. */
export interface PlayContext extends Context {
  readonly view: PlayerView;
}
