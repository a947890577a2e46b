import { describe, expect, it } from 'vitest';
import { report } from '../../src/debrief/index.ts';
import { playerView, replay } from '../../src/engine/index.ts';
import { band, evidence, solve } from '../../src/scoring/index.ts';
import { families, principles } from '../fixtures/families.ts';
import { randomRun } from '../fixtures/random-play.ts';

const pack = principles();

/** Random runs in each family: five hundred in all. */
const EACH = Math.ceil(500 / families().length);

describe.each(families().map((g) => [g.scenario.id, g] as const))('debriefs of %s', (_id, game) => {
  const solved = solve(game);
  const reports = Array.from({ length: EACH }, (_, i) => {
    const run = randomRun(game, `debrief ${i}`, 60);
    const { turns } = replay(game, run.journal);
    return { run, turns, report: report(evidence(game, solved, run.journal), pack) };
  });

  it('cite only moments that happened, and cues that had surfaced by then', () => {
    for (const { run, turns, report: r } of reports) {
      for (const { moment, cue } of r.comments) {
        expect(run.journal.decisions[moment.turn]).toBeDefined();
        // The first turn is the opening, so a decision's own turn stands one further on.
        expect(turns[moment.turn + 1]?.events.flatMap((e) => ('text' in e ? [e.text] : []))).toContain(moment.text);
        const before = turns.slice(0, moment.turn + 1).flatMap((t) => t.events);
        const notes = before.flatMap((e) => (e.type === 'surfaced' ? [e.note] : []));
        if (cue !== null) expect(notes).toContain(cue);
      }
    }
  });

  it('keep the order of the questions', () => {
    for (const { report: r } of reports) {
      const order = r.comments.map(({ question }) => ['understand', 'apply', 'act', 'share'].indexOf(question));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
  });

  it('keep figures inside that agree with the bands', () => {
    for (const { report: r } of reports) {
      for (const part of ['understand', 'apply', 'act', 'whole'] as const) {
        expect(r.bands[part]).toBe(band(100 * (r.figures?.[part] ?? NaN)));
      }
      expect(r.figures?.went === 'well' ? r.figures.outcome : 'settled').toBe('settled');
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

  it('weigh every resource and page, so that an idea can be met with it', () => {
    const { resources, handbook } = game.scenario;
    for (const { report: r } of reports) {
      expect(r.means.map(({ topic }) => topic)).toEqual([
        ...Object.keys(resources).map((id) => `resource:${id}`), ...Object.keys(handbook).map((id) => `page:${id}`),
      ]);
      const fits = game.scenario.truths[r.truth.id]?.fits ?? [];
      for (const { topic, weight, says } of r.means) {
        expect(says.length).toBeGreaterThan(0);
        if (topic.startsWith('page:')) expect(weight).toBe(fits.includes(topic.slice('page:'.length)) ? 'sound' : 'beside');
      }
      const texts = new Set(r.means.map(({ text }) => text));
      expect(r.ideas.every((idea) => texts.has(idea))).toBe(true);
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
