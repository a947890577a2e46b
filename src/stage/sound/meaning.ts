/** Which sound belongs to what happens. Pure: what is heard can be told from what is known. */
import type { Decision, PlayerView } from '../../engine/index.ts';
import type { Beat } from '../../scenario/index.ts';
import type { SessionState, Turn } from '../../session/index.ts';
import type { Step } from '../script.ts';
import { BEDS, ROOM } from './beds.ts';
import type { SoundName } from './sounds.ts';
import type { Bed } from './types.ts';

const BEAT_SOUNDS: Readonly<Record<Beat, SoundName>> = {
  'queue-grows': 'shuffle', 'queue-shrinks': 'away', 'colleague-enters': 'steps', 'colleague-leaves': 'away',
  'phone-rings': 'phone', 'phone-stops': 'hangUp', 'door-opens': 'door', 'door-closes': 'shut', 'screen-lights': 'keys',
  'form-stamped': 'stamp', 'hands-over': 'hand', 'customer-sits': 'chair', 'customer-steps-closer': 'steps',
  'customer-turns-away': 'turn', 'customer-leaves': 'away', 'child-sleeps': 'lull', 'rain-starts': 'rain',
  'lights-dim': 'switch', 'clock-moves-on': 'clock',
};

/** What a step of the picture sounds like; null where it is silent. */
export function soundOfStep(step: Step): SoundName | null {
  switch (step.kind) {
    case 'beat': return BEAT_SOUNDS[step.beat];
    case 'note': return 'note';
    case 'settle': return 'cup';
    case 'enter': return 'steps';
    case 'end': return 'ending';
    case 'own': case 'say': case 'caption': case 'mood': return null;
  }
}

const DECISION_SOUNDS: Readonly<Record<Decision['kind'], SoundName | null>> = {
  choose: 'slip', say: 'pencil', improvise: 'slip', open: 'page', read: 'pencil', wait: 'clock', leave: 'away', look: null, ask: null,
};

/** What a hand on the desk sounds like: heard at once, before the picture answers. */
export function soundOfTurn({ decision, events }: Turn): SoundName | null {
  if (decision === null) return 'opening';
  return events.some(({ type }) => type === 'refused') ? null : DECISION_SOUNDS[decision.kind];
}

/** Whether patience has come to a point where one would feel it go. */
export function losesPatience(before: PlayerView | null, now: PlayerView | null): boolean {
  if (before === null || now === null || before.seed !== now.seed || now.turn <= before.turn) return false;
  return before.patience !== now.patience && (now.patience === 'little' || now.patience === 'none');
}

/** What the debrief sounds like when it moves from one state to the next. */
export function soundOfPages(before: SessionState, now: SessionState): SoundName | null {
  if (now.screen.name !== 'debrief') return null;
  if (before.screen.name !== 'debrief') return before.screen.name === 'play' ? 'page' : null;
  if (before.answers.step !== now.answers.step) return now.answers.step === 'done' ? 'stamp' : 'page';
  return before.answers === now.answers ? null : 'pencil';
}

/** The bed of the place that is open, or null where nobody stands in one. */
export function bedOf({ screen, view }: Pick<SessionState, 'screen' | 'view'>): Bed<SoundName> | null {
  const there = screen.name === 'play' || (screen.name === 'settings' && screen.back === 'play');
  if (!there || view === null) return null;
  const beds: Readonly<Partial<Record<string, Bed<SoundName>>>> = BEDS;
  return beds[view.scenario.setting] ?? ROOM;
}
