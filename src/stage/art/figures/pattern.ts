/** Stripes and flecks on a knitted top. */
import { pick } from './colours.ts';

type Weave = (colour: string) => string;

const tile = (width: number, height: number, inner: string): string =>
  `<defs><pattern id="weave" width="${width}" height="${height}" patternUnits="userSpaceOnUse">${inner}</pattern></defs>`;

const plain: Weave = () => '';
const stripes: Weave = (colour) => tile(200, 92, `<path fill="${colour}" d="M0 30Q50 24 100 30T200 30V58Q150 64 100 58T0 58Z"/>`);
const pinstripes: Weave = (colour) => tile(60, 200, `<path fill="${colour}" opacity=".75" d="M26 0H34V200H26Z"/>`);
const flecks: Weave = (colour) =>
  tile(150, 130, `<path stroke="${colour}" stroke-width="11" stroke-linecap="round" d="M30 30L52 24M104 94L122 104"/>`);
const bands: Weave = (colour) => tile(200, 260, `<path fill="${colour}" d="M0 90H200V160H0Z"/>`);

const WEAVES: readonly Weave[] = [plain, stripes, plain, flecks, plain, bands, plain, pinstripes];

/** The area filled with a pattern in the colour; every other pattern is plain and gives nothing. */
export function patterned(d: string, colour: string, weave: number): string {
  const defs = pick(WEAVES, weave)(colour);
  return defs && d ? `${defs}<path fill="url(#weave)" d="${d}"/>` : '';
}
