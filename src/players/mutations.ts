import { MOVES } from '../scenario/index.ts';
import { WEIGHTS, type Weights } from '../scoring/index.ts';

/** A rule of the score, broken. */
export interface Mutation {
  readonly id: string;
  /** What is no longer so. */
  readonly breaks: string;
  readonly weights: Weights;
}

const W = WEIGHTS;
const broken = (id: string, breaks: string, change: Partial<Weights>): Mutation => ({ id, breaks, weights: { ...W, ...change } });
const cells = (change: Partial<Weights['cells']>): Partial<Weights> => ({ cells: { ...W.cells, ...change } });

/** Every rule in turn. At least one gate or case must fail for each. */
export const MUTATIONS: readonly Mutation[] = [
  broken('no-reading', 'a reading counts', { shares: { ...W.shares, understand: 0, act: W.shares.act + W.shares.understand }, readByPage: 0 }),
  broken('reading-uncapped', 'a reading is credited as far as what surfaced warrants', { readingFull: 0.001 }),
  broken('always-sure', 'how sure one says to be counts', { sure: { 1: 1, 2: 1, 3: 1 } }),
  broken('no-pages', 'what was done with the pages counts', { shares: { ...W.shares, pages: 0, act: W.shares.act + W.shares.pages } }),
  broken('page-reads-nothing', 'a page that fits has done part of the reading', { readByPage: 0 }),
  broken('free-principles', 'principles must be shown', { principlesForFull: 0.001 }),
  broken('followed-nothing', 'following a page that fits is credited', cells({ 'fits-followed': 0 })),
  broken('set-aside-fine', 'setting aside a page that fits is not', cells({ 'fits-set-aside': 1 })),
  broken('recited-fine', 'reciting a page that misleads is not', cells({ 'misleads-recited': 1 })),
  broken('adapted-nothing', 'adapting a page that misleads is credited', { ...cells({ 'misleads-adapted': 0 }), seenMisfit: 0 }),
  broken('adapted-blindly', 'more so once its misfit had surfaced', { ...cells({ 'misleads-adapted': 1 }), seenMisfit: 0 }),
  broken('ignored-fine', 'ignoring it leaves its purpose unserved', cells({ 'misleads-ignored': 1 })),
  broken('luck-only', 'what could be expected counts', { act: { expected: 0, realised: 1 } }),
  broken('no-luck', 'what came of it counts a little', { act: { expected: 1, realised: 0 } }),
  broken('no-warrant', 'a lucky hit is worth less than a read one', { warrant: { ...W.warrant, floor: 1 } }),
  broken('anything-near', 'a sound choice is about as good as the best', { warrant: { ...W.warrant, near: 1 } }),
  broken('customer-only', 'colleague, organisation and public count', { party: { ...W.party, colleague: 0, organisation: 0, public: 0 } }),
  broken('arithmetic', 'nobody is bought with another’s harm', { mean: 1 }),
  broken('free-costs', 'costs cost', { left: [1, 1, 1, 1], cap: { harm: 100, breach: W.cap.breach } }),
  broken('flat-outcome', 'how the matter stands at the end counts', { outcome: { settled: 1, open: 1, lost: 1 } }),
  broken('flat-trust', 'what goes beyond a page takes trust', { received: W.received.map(() => 1) }),
  broken('no-harm-cap', 'severe harm caps a run', { cap: { ...W.cap, harm: 100 } }),
  broken('no-breach-cap', 'a breach of safety or law caps a run', { cap: { ...W.cap, breach: 100 } }),
  broken('empty-promises', 'a promise needs a deed behind it', { emptyPromise: 1 }),
  broken('free-escalation', 'handing on one’s own matter costs others time', { escalation: {} }),
  broken('free-overreach', 'using what takes leave without it costs', { overreach: 0 }),
  broken('no-manner', 'manner serves needs, a little', { manner: {} }),
  broken('all-manner', 'only the fitting manner does', { manner: Object.fromEntries(MOVES.map((m) => [m, ['certainty', 'dignity', 'safety', 'fairness', 'control', 'recognition', 'time', 'expertise']])) as Weights['manner'] }),
];
