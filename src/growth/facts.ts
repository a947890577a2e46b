import type { PageCell, PageKind, Report } from '../debrief/index.ts';
import type { Journal, Went } from '../engine/index.ts';
import type { Industry, Level } from '../scenario/index.ts';
import { BAND_FLOORS, type Band } from '../scoring/index.ts';

/** What growth needs to know of a finished run, and no more: small, so that thousands can be kept at hand. */
export interface Facts {
  readonly scenario: string;
  readonly seed: string;
  /** When the run was brought to its end, in milliseconds since 1970. */
  readonly at: number;
  /** Null where a run of the first version is of a situation that is not here any more. */
  readonly industry: Industry | null;
  readonly level: Level | null;
  readonly kind: PageKind;
  /** 0 to 1 each. */
  readonly understand: number;
  readonly apply: number;
  readonly act: number;
  readonly whole: number;
  readonly cells: readonly PageCell[];
  /** Principles that were shown, and those that were called for. */
  readonly shown: readonly string[];
  readonly called: readonly string[];
  /** A rule was put into words, with its reason. */
  readonly rule: boolean;
  readonly went: Went;
  readonly delighted: readonly string[];
  /** The seed that drew who was met. */
  readonly cast: string;
}

/** A finished run as it is kept. */
export interface Finished {
  readonly journal: Journal;
  readonly report: Report;
  readonly answers: { readonly share: { readonly when: string; readonly because: string } };
  readonly saved: number;
}

/** Where a situation plays, for runs whose reports do not say so. */
export interface About {
  readonly industry: Industry;
  readonly level: Level;
}

/** The middle of a band, for reports from before there were figures. */
function middleOf(band: Band): number {
  const floors = Object.values(BAND_FLOORS);
  const at = Object.keys(BAND_FLOORS).indexOf(band);
  return ((floors[at] ?? 0) + (floors[at + 1] ?? 100)) / 200;
}

function kindByCells(cells: readonly PageCell[]): PageKind {
  const [fits, misleads] = ['fits', 'misleads'].map((kind) => cells.some((cell) => cell.startsWith(kind)));
  if (fits === true && misleads === true) return 'mixed';
  return fits === true ? 'fits' : 'misleads';
}

/** What a report without figures still tells. */
function fromBands({ bands, principles, pages }: Report, about: About | null):
Pick<Facts, 'industry' | 'level' | 'kind' | 'understand' | 'apply' | 'act' | 'whole' | 'called' | 'went' | 'delighted'> {
  const whole = middleOf(bands.whole);
  return {
    industry: about?.industry ?? null, level: about?.level ?? null, kind: kindByCells(pages.map(({ cell }) => cell)),
    understand: middleOf(bands.understand), apply: middleOf(bands.apply), act: middleOf(bands.act), whole,
    called: principles.map(({ id }) => id),
    went: bands.act === 'strong' || bands.act === 'steady' ? 'well' : 'badly', delighted: [],
  };
}

/**
 * The facts of a finished run.
 * @param about where its situation plays, if that is known
 */
export function factsOf({ journal, report, answers, saved }: Finished, about: About | null): Facts {
  const { scenario, seed, memory } = journal.head;
  const { industry, level, kind, understand, apply, act, whole, called, went, delighted } = report.figures ?? fromBands(report, about);
  return {
    scenario, seed, at: saved,
    industry, level, kind, understand, apply, act, whole, called, went, delighted,
    cells: report.pages.map(({ cell }) => cell),
    shown: report.principles.map(({ id }) => id),
    rule: answers.share.when.trim() !== '' && answers.share.because.trim() !== '',
    cast: memory?.seed ?? seed,
  };
}
