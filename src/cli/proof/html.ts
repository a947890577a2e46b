/** A proof as one page that needs nothing else: tables, and a plot of every player's scores. */
import type { Entry, Result, Where } from '../../players/index.ts';
import { strongest, type Proof, type Situation } from './proof.ts';

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text that may stand anywhere in a page. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => ESCAPED[c] ?? c);

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color:#222;background:#fdfbf6}
table{border-collapse:collapse;margin:1rem 0}td,th{padding:.2rem .6rem;text-align:left;border-bottom:1px solid #ddd}
td.n{text-align:right;font-variant-numeric:tabular-nums}.broken{color:#a01414;font-weight:700}svg{max-width:100%;height:auto}
text{font:12px system-ui,sans-serif;fill:#222}.fits{fill:#2a6f6b}.misleads{fill:#b4572a}`;

const PLOT = { left: 170, right: 20, row: 26, width: 860 } as const;
const across = (score: number): number => PLOT.left + (PLOT.width - PLOT.left - PLOT.right) * score / 100;

function quantile(sorted: readonly number[], q: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;
}

/** A box from the lower to the upper quarter, whiskers from 5 to 95 of 100, a stroke at the median. */
function box(scores: readonly number[], y: number, kind: string): string {
  if (scores.length === 0) return '';
  const sorted = scores.toSorted((a, b) => a - b);
  const [low, q1, mid, q3, high] = [0.05, 0.25, 0.5, 0.75, 0.95].map((q) => across(quantile(sorted, q)).toFixed(1));
  return `<g class="${kind}"><line x1="${low}" x2="${high}" y1="${y}" y2="${y}" stroke="currentColor" opacity=".5"/>`
    + `<rect x="${q1}" y="${y - 4}" width="${Math.max(1.5, Number(q3) - Number(q1)).toFixed(1)}" height="8" opacity=".75"/>`
    + `<rect x="${(Number(mid) - 1).toFixed(1)}" y="${y - 6}" width="2" height="12"/></g>`;
}

function plot({ table }: Entry): string {
  const height = PLOT.row * table.measured.length + 30;
  const marks = [0, 25, 50, 75, 100].map((x) =>
    `<line x1="${across(x)}" x2="${across(x)}" y1="0" y2="${height - 22}" stroke="#ccc"/><text x="${across(x)}" y="${height - 6}" text-anchor="middle">${x}</text>`);
  const rows = table.measured.map(({ player }, i) => {
    const y = PLOT.row * i + 14;
    const of = (where: Where, dy: number): string => box(strongest(table, player.id, where), y + dy, where);
    return `<text x="0" y="${y + 4}">${escaped(player.name)}</text>${of('fits', -5)}${of('misleads', 5)}`;
  });
  const title = `Scores in ${escaped(table.about.id)}: where a page fits above, where it misleads below`;
  return `<svg viewBox="0 0 ${PLOT.width} ${height}" role="img" aria-label="${title}"><title>${title}</title>${marks.join('')}${rows.join('')}</svg>`;
}

const number = (x: number, digits = 1): string => (Number.isFinite(x) ? x.toFixed(digits) : '–');

function gateTable(gates: readonly Result[]): string {
  const rows = gates.map(({ says, is, bound, figure, state }) =>
    `<tr><td>${escaped(says)}</td><td class="n">${number(figure, bound <= 2 ? 2 : 1)}</td><td>${is} ${bound}</td><td class="${state}">${state}</td></tr>`);
  return `<table><thead><tr><th>gate</th><th>figure</th><th>bound</th><th>state</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

const section = ({ id, gates }: Situation, entry: Entry): string =>
  `<section><h2>${escaped(id)}</h2>${plot(entry)}${gateTable(gates)}</section>`;

/** The page's text. It asks no other host for anything. */
export function proofHtml(proof: Proof, entries: readonly Entry[]): string {
  const standings = proof.standings.map((s) =>
    `<tr><td>${escaped(s.player)}</td><td class="n">${number(s.twins)}</td><td class="n">${number(s.judgement, 2)}</td></tr>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Unscripted: the proof</title><style>${STYLE}</style>
<h1>Simulated players against the gates</h1>
<p>${proof.seeds} seeds under each truth, scores out of 100. <span style="color:#2a6f6b">Where a page fits</span>, and
<span style="color:#b4572a">where it misleads</span>: boxes hold the middle half, whiskers 90 of 100.
These show necessary properties of the design. They do not show that the score is valid for people.</p>
${proof.situations.map((s, i) => section(s, entries[i]!)).join('\n')}
<section><h2>The library</h2><p>${proof.libraryBinds ? 'These bind.' : 'There are too few situations for these to bind.'}</p>${gateTable(proof.library)}
<table><thead><tr><th>player</th><th>twins</th><th>J</th></tr></thead><tbody>${standings.join('')}</tbody></table></section></html>
`;
}
