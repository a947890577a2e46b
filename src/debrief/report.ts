import { FACETS, fill, readingPool, type Facet } from '../engine/index.ts';
import type { Principles } from '../scenario/index.ts';
import { band, committedReading, score, settling, type Evidence, type Score } from '../scoring/index.ts';
import { comments } from './comments.ts';
import { cueReports } from './cues.ts';
import { figures } from './figures.ts';
import { meansReports } from './means.ts';
import { momentOf } from './moments.ts';
import { roads } from './roads.ts';
import type { FacetReport, PageReport, PrincipleReport, Report } from './types.ts';
import { en } from './words.en.ts';

/** From this belief on, what had surfaced was enough to tell. */
const COULD_TELL = 0.65;

function facetReport(evidence: Evidence, facet: Facet): FacetReport {
  const { scenario } = evidence.game;
  const truths = Object.values(scenario.truths);
  const there = truths[evidence.truth]?.[facet] ?? '';
  const at = committedReading(evidence);
  const key = at?.decision.kind === 'read' ? at.decision.reading[facet] : null;
  const picked = readingPool(scenario)[facet].find((o) => o.key === key)?.text ?? null;
  const belief = (at ?? settling(evidence))?.belief ?? evidence.belief;
  const warranted = belief.reduce((sum, b, t) => sum + (truths[t]?.[facet] === there ? b : 0), 0);
  return { facet, picked, there, couldTell: warranted >= COULD_TELL };
}

function pageReports(evidence: Evidence, { pages }: Score): PageReport[] {
  return pages.map(({ page, cell, how, step }) => {
    const { title, purpose } = evidence.game.scenario.handbook[page]!;
    return { page, title, cell, how, moment: step === null ? null : momentOf(evidence, step), because: en.page[cell](purpose) };
  });
}

function principleReports(evidence: Evidence, { principles }: Score, pack: Principles): PrincipleReport[] {
  return principles.map(({ principle, step }) => ({
    id: principle, deed: pack.principles[principle]?.deed ?? '', moment: momentOf(evidence, step),
  }));
}

/** Means that were there and were not used: somewhere to start for an idea of one's own. */
function ideas(evidence: Evidence): string[] {
  const { model, scenario } = evidence.game;
  return Object.entries(scenario.resources)
    .filter(([id]) => (evidence.last.used & (model.bits.resource[id] ?? 0)) === 0)
    .map(([, resource]) => fill(resource.text, evidence.cast))
    .slice(0, 4);
}

/** Commitments to tap, those first that this run gives a reason for. */
function commitments(evidence: Evidence, { pages }: Score): string[] {
  const { commitments: c } = en;
  const missed = cueReports(evidence).some((cue) => cue.status === 'missed' && (cue.way === 'sight' || cue.way === 'record'));
  const wanted = [
    missed ? c.look : null,
    committedReading(evidence) === null ? c.read : null,
    pages.some((p) => p.cell === 'misleads-recited' || p.cell === 'misleads-ignored') ? c.purpose : null,
    pages.some((p) => p.cell === 'fits-set-aside') ? c.follow : null,
  ].filter((text) => text !== null);
  return [...new Set([...wanted, c.ask, c.own])].slice(0, 3);
}

/**
 * The whole debrief of a run as plain data. Every comment cites a moment of the
 * run; what could not cite one is not said.
 */
export function report(evidence: Evidence, pack: Principles): Report {
  const scored = score(evidence, pack);
  const [id, truth] = Object.entries(evidence.game.scenario.truths)[evidence.truth]!;
  const facets = FACETS.map((f) => facetReport(evidence, f));
  const cues = cueReports(evidence);
  const { want, need, value, story } = truth;
  return {
    format: 1,
    truth: { id, want, need, value, story: fill(story, evidence.cast) },
    bands: {
      understand: band(100 * scored.understand), apply: band(100 * scored.apply),
      act: band(100 * scored.act), whole: band(scored.whole),
    },
    cap: scored.cap === null ? null : en.cap[scored.cap],
    figures: figures(evidence, scored, pack),
    facets, cues,
    pages: pageReports(evidence, scored),
    principles: principleReports(evidence, scored, pack),
    comments: comments(evidence, scored, facets, cues),
    roads: roads(evidence),
    ideas: ideas(evidence),
    commitments: commitments(evidence, scored),
    means: meansReports(evidence),
  };
}
