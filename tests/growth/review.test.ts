import { describe, expect, it } from 'vitest';
import { reviewOf, type Review } from '../../src/growth/index.ts';
import type { Figures, Report } from '../../src/debrief/index.ts';
import kept from '../fixtures/saves/format-2.json';

const report = kept.report as unknown as Report;
const { journal, title } = kept as unknown as { journal: never; title: string };
const cue = report.cues[0]!;
const page = report.pages[0]!;

function review(...changes: readonly Partial<Omit<Report, 'figures'> & { figures: Partial<Figures> }>[]): Review {
  return reviewOf(changes.map((change) => ({
    title, journal, report: { ...report, ...change, figures: { ...report.figures!, ...change.figures } },
  })));
}
const sign = (status: 'noticed' | 'missed' | 'absent'): { cues: Report['cues'] } => ({ cues: [{ ...cue, spoke: 'for', status }] });

describe('what keeps going wrong', () => {
  it('is a sign that most miss where it was there', () => {
    const { missed } = review(sign('missed'), sign('missed'), sign('noticed'), sign('absent'));
    expect(missed).toEqual([expect.objectContaining({ text: cue.note, detail: cue.from, times: 2, of: 3 })]);
    expect(review(sign('missed'), sign('missed'), sign('absent')).missed).toEqual([]);
    expect(review(...Array.from({ length: 9 }, () => sign('noticed')), sign('missed')).missed).toEqual([]);
  });

  it('is a page that is misapplied, with what was said then', () => {
    const recited = { pages: [{ ...page, cell: 'misleads-recited' as const, moment: { turn: 0, text: 'Come tomorrow.' } }] };
    const { pages } = review(recited, recited, recited, recited);
    expect(pages).toEqual([expect.objectContaining({ text: page.title, times: 4, of: 4, quotes: ['Come tomorrow.'] })]);
  });

  it('is a matter handed on that was one’s own, and somebody who is left badly off', () => {
    const change = { figures: { needless: true, costs: { customer: 0, colleague: 2, organisation: 1, public: 0 } } };
    const found = review(change, change, change);
    expect(found.escalated).toEqual([expect.objectContaining({ times: 3, text: report.truth.need })]);
    expect(found.harmed.map(({ party }) => party)).toEqual(['colleague']);
  });

  it('names nobody: no key, no seed, no answers', () => {
    expect(JSON.stringify(review(sign('missed'), sign('missed'), sign('missed')))).not.toMatch(/w2|"key"|"seed"/);
  });

  it('is nothing of no runs', () => {
    expect(reviewOf([])).toEqual({ runs: 0, situations: 0, missed: [], pages: [], escalated: [], harmed: [] });
  });
});
