import { FRESH } from '../ui.ts';
import type { ChoiceView } from '../../engine/index.ts';
import type { PlayContext } from '../context.ts';

/** What a press on a choice does: arm it, ask for the reading before it, or take it. */
export function press(context: PlayContext, choice: ChoiceView): void {
  const { state, ui, set, tell, words } = context;
  if (state.settings.askBeforeSpeaking && ui.armed !== choice.id) {
    set({ armed: choice.id });
    tell(words.play.taken(choice.text));
    return;
  }
  if (choice.commits && context.view.reading.committed === null) {
    set({ armed: null, pending: choice.id, panel: 'reading' });
    return;
  }
  take(context, choice.id);
}

/** Takes a choice and clears the desk of what belonged to the last one. */
export function take({ actions, set }: PlayContext, choice: string): void {
  set({ panel: null, armed: null, pending: null, draft: FRESH.draft });
  actions.decide({ kind: 'choose', choice });
}

/** Keeps the reading as far as it was tapped, then goes on to what waited for it. */
export function commit(context: PlayContext): void {
  const { ui, actions, set } = context;
  const { draft, pending } = ui;
  const empty = draft.want === null && draft.need === null && draft.value === null;
  set({ panel: null });
  if (!empty) actions.decide({ kind: 'read', reading: draft });
  if (pending !== null) take(context, pending);
}

/** Goes on without a reading. */
export function skip(context: PlayContext): void {
  const { ui, set } = context;
  set({ panel: null });
  if (ui.pending !== null) take(context, ui.pending);
}
