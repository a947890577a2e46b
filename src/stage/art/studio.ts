/** Sets up the two sheets of a setting and puts the finished parts together. */
import type { Light } from '../../scenario/index.ts';
import { grade, mix, Sheet, type Hand, type Point } from './ink/index.ts';
import { layout, SIZE, type Moved } from './layout.ts';
import type { Drawing, Life, Place, SettingDrawing, Shape } from './types.ts';

const NIGHT = '#181d42';

/** What a painter of a setting works with. */
export interface Studio {
  readonly back: Sheet;
  readonly front: Sheet;
  readonly light: Light;
  readonly shape: Shape;
  /** Keeps a round clear of evening shade: a lamp stands there. */
  glow(x: number, y: number, radius: number): void;
  /** Makes a loop on a sheet of its own; `x`, `y` is the middle of its lower edge in the picture. */
  live(motion: Life['motion'], x: number, y: number, width: number, height: number, draw: (s: Sheet) => void): void;
}

/**
 * Paints a setting.
 * @param hand how lines are put down; the brush unless said otherwise
 * @param paint draws both sheets and gives back what it moves from the common grid
 */
export function painted(
  name: string, light: Light, shape: Shape, paint: (studio: Studio) => Moved | void, hand?: Hand,
): SettingDrawing {
  const { width, height } = SIZE[shape];
  const sheet = (part: string, w: number, h: number, tint = grade(light)): Sheet => new Sheet(w, h, `${name} ${shape} ${part}`, tint, hand);
  const [back, front] = [sheet('back', width, height), sheet('front', width, height)];
  const lives: Life[] = [];
  const lamps: Point[][] = [];
  const glow: Studio['glow'] = (x, y, r) => {
    lamps.push([[x - r, y], [x - r * 0.7, y - r * 0.7], [x, y - r], [x + r * 0.7, y - r * 0.7], [x + r, y], [x + r * 0.7, y + r * 0.7], [x, y + r], [x - r * 0.7, y + r * 0.7]]);
  };
  const live: Studio['live'] = (motion, x, y, w, h, draw) => {
    const own = sheet(`life ${lives.length}`, w, h, shaded(light));
    draw(own);
    lives.push({ drawing: own.drawing(), at: { x, y, scale: 1 }, motion });
  };
  const moved = paint({ back, front, light, shape, glow, live }) ?? {};
  evening(back, light, moved.customer ?? layout(shape).customer, lamps);
  const drawn: { back: Drawing; front: Drawing } = { back: back.drawing(), front: front.drawing() };
  return { width, height, ...drawn, ...layout(shape, moved), lives };
}

/** Lives lie over the evening shade, so they bring their own. */
function shaded(light: Light): (hex: string) => string {
  const tint = grade(light);
  return light === 'day' ? tint : (hex) => mix(tint(hex), NIGHT, light === 'night' ? 0.3 : 0.1);
}

/** After dark the corners of a room sink; the place where people talk stays clear. */
function evening(s: Sheet, light: Light, middle: Place, lamps: readonly Point[][]): void {
  if (light === 'day') return;
  const { x } = middle;
  const [w, h] = [s.width, s.height];
  const clear = (wide: number): Point[] => [
    [x - wide * 0.42, -60], [x + wide * 0.42, -60], [x + wide * 0.8, h * 0.35], [x + wide * 1.05, h * 0.72],
    [x + wide * 0.9, h + 60], [x - wide * 0.9, h + 60], [x - wide * 1.05, h * 0.72], [x - wide * 0.8, h * 0.35],
  ];
  const depth = light === 'night' ? 0.27 : 0.1;
  s.shade([clear(w * 0.42), ...lamps], NIGHT, depth);
  s.shade([clear(w * 0.62), ...lamps], NIGHT, depth * 0.8);
}
