import { fill, sourceName, wayOf } from '../engine/index.ts';
import type { Evidence } from '../scoring/index.ts';
import { SPEAKS, strength } from './moments.ts';
import type { CueReport } from './types.ts';

function turnOf(evidence: Evidence, cue: string): number | null {
  const step = evidence.steps.find((s) => s.events.some((e) => e.type === 'surfaced' && e.cue === cue));
  return step?.turn ?? null;
}

function spoke(evidence: Evidence, cue: string): CueReport['spoke'] {
  const s = strength(evidence, cue);
  if (Math.abs(s) < SPEAKS) return 'neither';
  return s > 0 ? 'for' : 'against';
}

/** Every cue of the family: noticed, missed or not there, and where it was to be found. */
export function cueReports(evidence: Evidence): CueReport[] {
  const { model, scenario } = evidence.game;
  return Object.entries(scenario.cues).map(([id, cue]) => {
    const bit = model.bits.cue[id] ?? 0;
    const noticed = (evidence.last.known & bit) !== 0;
    const there = (evidence.last.shows & bit) !== 0;
    const missed = there ? 'missed' as const : 'absent' as const;
    return {
      cue: id, way: wayOf(cue), text: fill(cue.text, evidence.cast), note: fill(cue.note, evidence.cast),
      from: sourceName(scenario, evidence.cast, cue),
      status: noticed ? 'noticed' : missed,
      turn: turnOf(evidence, id),
      spoke: spoke(evidence, id),
    };
  });
}
