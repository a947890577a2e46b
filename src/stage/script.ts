/** What a turn's events mean for the picture: a list of steps, shown one after another. */
import type { Beat, Mood } from '../scenario/index.ts';
import type { GameEvent, PlayerView } from '../engine/index.ts';
import type { Turn } from '../session/index.ts';

export type Step =
  | { readonly kind: 'own'; readonly text: string; readonly aloud: boolean }
  | { readonly kind: 'say'; readonly who: string; readonly text: string }
  /** Something is seen; at a thing, where it was seen there. */
  | { readonly kind: 'caption'; readonly text: string; readonly at?: string }
  | { readonly kind: 'mood'; readonly who: string; readonly mood: Mood }
  | { readonly kind: 'beat'; readonly beat: Beat }
  /** A slip of paper goes from a thing or person to the notebook. */
  | { readonly kind: 'note'; readonly from: string }
  /** A look that found nothing special: the thing settles. */
  | { readonly kind: 'settle'; readonly thing: string }
  /** Somebody who was asked comes into the picture. */
  | { readonly kind: 'enter'; readonly who: string }
  | { readonly kind: 'end' };

/**
 * The steps of one turn, in order. Events that show nothing by themselves are left out, and
 * a face changes with the first word that comes back rather than after the last. Nobody goes,
 * and no light, before the last word has been said.
 */
export function stepsOf(events: readonly GameEvent[]): Step[] {
  const all = events.flatMap(stepsFor);
  const goes = (one: Step): boolean => one.kind === 'beat' && PARTING.has(one.beat);
  const steps = [...all.filter((one) => !goes(one) && one.kind !== 'end'), ...all.filter(goes), ...all.filter((one) => one.kind === 'end')];
  const moods = steps.filter((one) => one.kind === 'mood');
  return moods.reduce((all, mood) => {
    const first = all.findIndex((one) => one.kind === 'say' && one.who === mood.who);
    if (first < 0 || first > all.indexOf(mood)) return all;
    const rest = all.filter((one) => one !== mood);
    return [...rest.slice(0, first), mood, ...rest.slice(first)];
  }, steps);
}

/** What must not come before the words it follows. */
const PARTING: ReadonlySet<Beat> = new Set(['customer-leaves', 'colleague-leaves', 'lights-dim']);

function stepsFor(event: GameEvent): Step[] {
  switch (event.type) {
    case 'said': return [{ kind: 'own', text: event.text, aloud: true }];
    case 'did': return [{ kind: 'own', text: event.text, aloud: false }];
    case 'line': return [{ kind: 'say', who: event.who, text: event.text }];
    case 'seen': return [{ kind: 'caption', text: event.text }];
    case 'surfaced': return surfaced(event);
    case 'plain': return [{ kind: 'settle', thing: event.thing }, { kind: 'caption', text: event.text, at: event.thing }];
    case 'asked': return [{ kind: 'enter', who: event.person }];
    case 'mood': return [{ kind: 'mood', who: event.who, mood: event.to }];
    case 'beat': return [{ kind: 'beat', beat: event.beat }];
    case 'ended': return [{ kind: 'end' }];
    case 'opened': case 'waited': case 'read': case 'used': case 'page': case 'refused': return [];
  }
}

/** A heard cue has come as a line before it goes into the notebook; what was seen or found is told here. */
function surfaced(event: Extract<GameEvent, { type: 'surfaced' }>): Step[] {
  const note: Step = { kind: 'note', from: event.from };
  return event.way === 'phrase' || event.way === 'word' ? [note] : [{ kind: 'caption', text: event.text, at: event.from }, note];
}

/** Beats that leave something behind, and what takes it away again. */
const LASTING: Partial<Record<Beat, Beat>> = {
  'phone-stops': 'phone-rings', 'door-closes': 'door-opens', 'colleague-leaves': 'colleague-enters',
};
const PASSING: ReadonlySet<Beat> = new Set(['form-stamped', 'hands-over', 'clock-moves-on']);

/** Beats still to be seen after these turns, in order; for a picture that starts in mid-play. */
export function lastingBeats(turns: readonly Turn[]): Beat[] {
  const out: Beat[] = [];
  for (const event of turns.flatMap((turn) => turn.events)) {
    if (event.type !== 'beat' || PASSING.has(event.beat)) continue;
    const undone = event.beat === 'queue-shrinks' ? 'queue-grows' : LASTING[event.beat];
    const at = undone === undefined ? -1 : out.lastIndexOf(undone);
    if (at >= 0) out.splice(at, 1);
    else if (undone === undefined && (event.beat === 'queue-grows' || !out.includes(event.beat))) out.push(event.beat);
  }
  return out;
}

/** Who besides the customer has had a part in the last turn, and so is in the picture. */
export function companions(view: PlayerView, turns: readonly Turn[]): string[] {
  const last = turns.at(-1)?.events ?? [];
  const ids = last.flatMap((e) => (e.type === 'line' ? [e.who] : e.type === 'asked' ? [e.person] : []));
  return [...new Set(ids)].filter((id) => id !== view.customer && view.people.some((p) => p.id === id));
}
