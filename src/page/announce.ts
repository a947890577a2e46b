import type { SessionState } from '../session/index.ts';
import { spoken, tellAll } from './events.ts';
import type { Words } from './words.en.ts';

/** The polite voice of the page. It says each turn once, and nothing of what was there before it came. */
export interface Announcer {
  readonly element: HTMLElement;
  /** Says one sentence. */
  tell(text: string): void;
  /** Says the turns that are new since the last call. */
  hear(state: SessionState): void;
}

/** Makes the live region; it stands apart from what is drawn again and again. */
export function announcer(words: Words): Announcer {
  const element = document.createElement('div');
  element.className = 'unseen';
  element.setAttribute('role', 'log');
  element.setAttribute('aria-live', 'polite');
  element.setAttribute('aria-relevant', 'additions');
  let heard = { run: '', turns: 0 };

  const say = (sentences: readonly string[]): void => {
    element.replaceChildren(...sentences.map((sentence) => {
      const line = document.createElement('p');
      line.textContent = sentence;
      return line;
    }));
  };
  return {
    element,
    tell: (text) => say([text]),
    hear(state) {
      const news = since(state, heard);
      heard = markOf(state);
      if (news.length > 0 && state.view !== null) {
        const { view } = state;
        say(news.flatMap((turn) => tellAll(turn.events, view, words).map(spoken)).concat(ending(state, words)));
      }
    },
  };
}

interface Mark { readonly run: string; readonly turns: number }

function markOf(state: SessionState): Mark {
  const { view } = state;
  return { run: view === null ? '' : `${view.scenario.id} ${view.seed}`, turns: state.turns.length };
}

/** New turns; after a resumed or restarted run only the last, to say where one stands. */
function since(state: SessionState, heard: Mark): SessionState['turns'] {
  const now = markOf(state);
  if (now.run === '' || (now.run === heard.run && now.turns === heard.turns)) return [];
  if (now.run !== heard.run || now.turns < heard.turns) return state.turns.slice(-1);
  return state.turns.slice(heard.turns);
}

function ending(state: SessionState, words: Words): string[] {
  const ended = state.view?.ended;
  return ended ? [`${words.ending.over}: ${ended.title}`] : [];
}
