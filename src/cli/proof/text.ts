/** A proof as lines for a terminal. */
import type { Mean, Result } from '../../players/index.ts';
import type { Proof, Row, Situation } from './proof.ts';

const number = (x: number, digits = 1): string => (Number.isFinite(x) ? x.toFixed(digits) : '–');
const span = ({ mean, half, n }: Mean): string => (n === 0 ? '–' : `${mean.toFixed(1)} ±${half.toFixed(1)}`);

const row = ({ player, all, fits, misleads, twins }: Row): string =>
  `  ${player.name.padEnd(26)}${[all, fits, misleads].map((m) => span(m).padStart(14)).join('')}${number(twins).padStart(10)}`;

/** One gate: its figure, its bound, and whether it holds. */
export const gateLine = ({ says, is, bound, figure, state }: Result): string =>
  `  ${(state === 'broken' ? 'BROKEN' : state).padEnd(8)}${says.padEnd(58)}${number(figure, bound <= 2 ? 2 : 1).padStart(8)}   ${is} ${bound}`;

function situation({ id, rows, gates }: Situation): string[] {
  return [
    '', id, `  ${'player'.padEnd(26)}${'all'.padStart(14)}${'page fits'.padStart(14)}${'misleads'.padStart(14)}${'twins'.padStart(10)}`,
    ...rows.map(row), '', ...gates.map(gateLine),
  ];
}

function library({ library: gates, standings, libraryBinds, situations }: Proof): string[] {
  const about = libraryBinds ? '' : ', too few to bind';
  return [
    '', `the library: ${situations.length} situations${about}`, ...gates.map(gateLine), '',
    `  ${'player'.padEnd(26)}${'twins'.padStart(8)}${'J'.padStart(8)}`,
    ...standings.map((s) => `  ${s.player.padEnd(26)}${number(s.twins).padStart(8)}${number(s.judgement, 2).padStart(8)}`),
  ];
}

const LAST = 'These show necessary properties of the design. They do not show that the score is valid for people.';

/** Everything, situation by situation, then the library. */
export function proofText(proof: Proof): string {
  const verdict = proof.broken === 0 ? 'Every binding gate holds.' : `${proof.broken} binding gates are broken.`;
  const lines = [
    `${proof.seeds} seeds under each truth; means out of 100 with 95 % intervals`,
    ...proof.situations.flatMap(situation), ...library(proof), '', verdict, LAST,
  ];
  return lines.join('\n');
}
