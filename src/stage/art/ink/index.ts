export { C, FAINT, INK, darker, grade, lighter, mix, sky } from './colours.ts';
export type { Point } from './line.ts';
export { Sheet, type Hand, type Look, type Style } from './sheet.ts';
