/** The generated section of docs/scoring.md. */
import type { Game } from '../../engine/index.ts';
import { BINDS_FROM, markOf, type Result } from '../../players/index.ts';
import type { Proof } from './proof.ts';

export const BEGIN = '<!-- figures: made by `npm run simulate -- --docs`; change nothing by hand -->';
export const END = '<!-- end of figures -->';

const number = (x: number, digits: number): string => (Number.isFinite(x) ? x.toFixed(digits) : '–');
const shown = ({ figure, bound }: Result): string => number(figure, bound <= 2 ? 2 : 0).replace(/^-(0\.?0*)$/, '$1');
const state = (result: Result): string => (result.state === 'broken' ? `**${shown(result)}**` : shown(result));

function gateTable({ situations }: Proof): string[] {
  const ids = situations.map(({ id }) => id);
  const first = situations[0]?.gates ?? [];
  return [
    `| gate | bound | ${ids.join(' | ')} |`,
    `| --- | --- |${' --- |'.repeat(ids.length)}`,
    ...first.map(({ says, is, bound }, i) => `| ${says} | ${is} ${bound} | ${situations.map((s) => state(s.gates[i]!)).join(' | ')} |`),
  ];
}

function playerTable({ situations }: Proof): string[] {
  const rows = situations[0]?.rows ?? [];
  return [
    `| player | ${situations.map(({ id }) => `${id}: fits / misleads`).join(' | ')} |`,
    `| --- |${' --- |'.repeat(situations.length)}`,
    ...rows.map(({ player }, i) => `| ${player.name}: ${player.describe} | ${situations
      .map(({ rows: own }) => `${number(own[i]!.fits.mean, 0)} / ${number(own[i]!.misleads.mean, 0)}`).join(' | ')} |`),
  ];
}

/**
 * The section's text. Each situation's mark names the numbers its figures were made
 * from, so that a test can tell when they are out of date.
 */
export function figuresSection(proof: Proof, games: readonly Game[]): string {
  const marks = games.map((game) => `${game.scenario.id} ${markOf(game)}`).join(', ');
  const binds = proof.libraryBinds ? '' : ` These bind from ${BINDS_FROM} situations on; there are ${proof.situations.length}.`;
  return [
    BEGIN, '',
    `From ${proof.seeds} seeds under each truth. Broken gates are **bold**; – does not apply. Made from: ${marks}.`, '',
    ...gateTable(proof), '',
    `Over the library:${binds}`, '',
    '| gate | bound | figure |', '| --- | --- | --- |',
    ...proof.library.map((r) => `| ${r.says} | ${r.is} ${r.bound} | ${state(r)} |`), '',
    'Mean scores where a page fits, and where it misleads:', '',
    ...playerTable(proof), '', END,
  ].join('\n');
}

/** Puts a section in the place of the one before it. */
export function withFigures(page: string, section: string): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < 0) throw new Error('the page has no place for figures');
  return page.slice(0, from) + section + page.slice(to + END.length);
}
