/** What `npm run bench` measures, and the bounds that the project has set itself. */

/** One figure beside its bound. */
export interface Figure {
  readonly name: string;
  readonly figure: number;
  readonly unit: string;
  readonly bound: number;
  /** Whether the bound is a floor or a ceiling; or what the reference machine gave, which binds nobody. */
  readonly is: 'at least' | 'at most' | 'noted';
}

/** A figure judged: `ratio` says how many times as good as its bound it is, so 1 or more holds. */
export interface Judged extends Figure {
  readonly ratio: number;
  readonly held: boolean;
}

/** Compares a figure with its bound. A ceiling that was not touched at all has an endless ratio. */
export function judge(it: Figure): Judged {
  const ratio = it.is === 'at most' ? it.bound / it.figure : it.figure / it.bound;
  return { ...it, ratio, held: it.is === 'noted' || ratio >= 1 };
}

/** A figure as one line for people. */
export function line(it: Judged): string {
  const times = Number.isFinite(it.ratio) ? `× ${it.ratio.toFixed(2)}` : '';
  const bound = `${it.is === 'noted' ? 'reference' : it.is} ${short(it.bound)} ${it.unit}`;
  const verdict = it.held ? 'held  ' : 'BROKEN';
  return `${it.is === 'noted' ? 'noted ' : verdict}  ${it.name.padEnd(46)} ${short(it.figure).padStart(9)} ${it.unit.padEnd(18)} ${bound}  ${times}`;
}

/** Three digits that matter, and thousands apart. */
function short(n: number): string {
  return n >= 1000 ? Math.round(n).toLocaleString('en') : String(Number(n.toPrecision(3)));
}
