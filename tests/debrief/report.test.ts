import { describe, expect, it } from 'vitest';
import { report } from '../../src/debrief/index.ts';
import { playerView, replay } from '../../src/engine/index.ts';
import { evidence, solve } from '../../src/scoring/index.ts';
import { families, principles } from '../fixtures/families.ts';
import { randomRun } from '../fixtures/random-play.ts';

const pack = principles();

describe.each(families().map((g) => [g.scenario.id, g] as const))('debriefs of %s', (_id, game) => {
  const solved = solve(game);
  const reports = Array.from({ length: 12 }, (_, i) => {
    const run = randomRun(game, `debrief ${i}`, 60);
    const { turns } = replay(game, run.journal);
    return { run, turns, report: report(evidence(game, solved, run.journal), pack) };
  });

  it('cite only moments that happened and cues that had surfaced', () => {
    for (const { run, turns, report: r } of reports) {
      const notes = playerView(game, run).notebook.map((n) => n.note);
      const said = turns.flatMap((t) => t.events).flatMap((e) => ('text' in e ? [e.text] : []));
      for (const { moment, cue } of r.comments) {
        expect(said).toContain(moment.text);
        expect(run.journal.decisions[moment.turn]).toBeDefined();
        if (cue !== null) expect(notes).toContain(cue);
      }
    }
  });

  it('tell of every cue what became of it', () => {
    for (const { run, report: r } of reports) {
      const found = playerView(game, run).notebook.map((n) => n.cue).sort();
      expect(r.cues.filter((c) => c.status === 'noticed').map((c) => c.cue).sort()).toEqual(found);
      expect(r.cues.length).toBe(game.model.cues.length);
    }
  });

  it('show two other good roads to whoever played to the end, each with what would make it wrong', () => {
    for (const { run, report: r } of reports) {
      const chose = run.journal.decisions.filter((d) => d.kind === 'choose' && d.choice !== 'no-such-choice').length;
      if (chose < 2) continue;
      expect(r.roads.length).toBe(2);
      for (const road of r.roads) {
        expect(road.steps.length).toBeGreaterThan(0);
        expect(road.wrongIf).toMatch(/wrong/);
      }
    }
  });

  it('leave no name unfilled and no number shown', () => {
    for (const { report: r } of reports) {
      const text = JSON.stringify(r);
      expect(text).not.toMatch(/\{[a-z-]+\}/);
      expect(Object.values(r.bands).every((b) => typeof b === 'string')).toBe(true);
    }
  });
});
