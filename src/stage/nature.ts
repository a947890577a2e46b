/** What kind of place a thing could have at all. */

/** `hangs` on a wall, `lies` on any flat top, is `worn`, or `stands` on the floor. */
export type Nature = 'hangs' | 'lies' | 'worn' | 'stands';

const HANGS: ReadonlySet<string> = new Set([
  'window', 'clock', 'calendar', 'notice', 'whiteboard', 'chart', 'map', 'sign', 'photo', 'portrait',
]);
const WORN: ReadonlySet<string> = new Set(['coat', 'hands', 'badge', 'glasses', 'watch']);
const LIES: ReadonlySet<string> = new Set([
  'folder', 'papers', 'envelope', 'book', 'phone', 'mobile', 'computer', 'laptop', 'tablet', 'keys', 'keycard', 'cup', 'plate',
  'bell', 'printer', 'receipt', 'medicine', 'bottle', 'stamp', 'jar', 'pen', 'drawer', 'cable',
]);

/** What a picture shows; of a name that is not known, something that stands. */
export function natureOf(picture: string): Nature {
  if (HANGS.has(picture)) return 'hangs';
  if (WORN.has(picture)) return 'worn';
  return LIES.has(picture) ? 'lies' : 'stands';
}
