/** Seats that we draw ourselves, for bodies that sit without one. */
import { INK } from './colours.ts';
import type { BodyPack } from './packs.ts';

const PEN = `stroke="${INK}" stroke-linejoin="round" stroke-linecap="round"`;
const LINE = `${PEN} stroke-width="15"`;

/** A seat behind the body, or nothing. */
export function seatBehind(body: BodyPack): string {
  if (body.seat === 'chair') return chair(body.height);
  return body.seat === 'stool' ? pouf() : '';
}

/** A wooden chair seen from its side. */
function chair(foot: number): string {
  const leg = (top: string, low: number): string => `<path fill="#8a5a38" ${LINE} d="${top}L${low + 34} ${foot - 24}H${low}Z"/>`;
  return leg('M250 1130H300', 330) + leg('M820 1130H870', 800) + leg('M150 1130H205', 90) + leg('M730 1130H785', 750)
    + `<path fill="#a36b42" ${LINE} d="M152 1150L92 560Q88 520 60 500L96 486Q132 500 140 548L202 1120Z"/>`
    + `<path fill="#b57c4e" ${LINE} d="M128 1102Q480 1086 880 1104Q906 1108 904 1130Q902 1156 878 1158Q480 1166 150 1158Q120 1156 120 1130Q118 1106 128 1102Z"/>`;
}

/** A round upholstered seat near the floor. */
function pouf(): string {
  return `<path fill="#b9553d" ${LINE} d="M34 1352Q8 1500 40 1634Q380 1668 734 1634Q768 1500 742 1352Q390 1300 34 1352Z"/>`
    + `<path fill="none" ${PEN} stroke-width="9" d="M34 1400Q390 1450 742 1400M210 1432Q196 1540 206 1640M400 1436V1650M590 1430Q602 1540 590 1638"/>`;
}
