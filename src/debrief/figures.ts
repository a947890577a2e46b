import { MOVE_BIT } from '../chart/index.ts';
import type { Need, Principles, Truth } from '../scenario/index.ts';
import { calledFor, costsOf, type Evidence, type Score } from '../scoring/index.ts';
import type { Figures, PageKind } from './types.ts';

/** A person does not gladly remember what came to less than this, from doing nothing to the best there was. */
const GLADLY = 0.6;
/** A resource that affords a need at this level or more, 1 to 3, delights. */
const DELIGHTS = 2;

const truthOf = ({ game, truth }: Evidence): Truth => Object.values(game.scenario.truths)[truth]!;

function kindOf(evidence: Evidence): PageKind {
  const { declares } = evidence.game.scenario;
  if (declares !== undefined) return declares;
  const { fits = [], misleads = [] } = truthOf(evidence);
  if (fits.length > 0 && misleads.length > 0) return 'mixed';
  return fits.length > 0 ? 'fits' : 'misleads';
}

/** Resources used that met what the person was after. */
function delighted(evidence: Evidence): string[] {
  const { model, scenario } = evidence.game;
  const needs = Object.keys(truthOf(evidence).needs) as Need[];
  return Object.entries(scenario.resources)
    .filter(([id]) => (evidence.last.used & (model.bits.resource[id] ?? 0)) !== 0)
    .filter(([, { affords }]) => needs.some((need) => (affords[need] ?? 0) >= DELIGHTS))
    .map(([id]) => id);
}

/** The numbers of a finished run, kept inside its report for growth over many runs. */
export function figures(evidence: Evidence, scored: Score, pack: Principles): Figures {
  const { game: { model, scenario }, solver, last, truth } = evidence;
  const outcome = scenario.endings[model.places[last.at] ?? '']?.outcome ?? 'open';
  const went = outcome === 'settled' && solver.worth(last, truth) >= GLADLY ? 'well' : 'badly';
  return {
    industry: scenario.industry, level: scenario.level, kind: kindOf(evidence), outcome,
    understand: scored.understand, apply: scored.apply, act: scored.act, whole: scored.whole / 100,
    called: calledFor(evidence, pack),
    costs: costsOf(model, last, truth),
    needless: (last.moved & MOVE_BIT.escalate) !== 0 && truthOf(evidence).authority === undefined,
    went, delighted: went === 'well' ? delighted(evidence) : [],
  };
}
