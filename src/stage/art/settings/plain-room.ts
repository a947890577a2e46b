/** A room that could be anywhere: for a setting that nobody has drawn. */
import type { Light } from '../../../scenario/index.ts';
import { C, type Hand } from '../ink/index.ts';
import * as furniture from '../pieces/furniture.ts';
import * as lamps from '../pieces/lamps.ts';
import * as room from '../pieces/room.ts';
import * as windows from '../pieces/windows.ts';
import { painted, type Studio } from '../studio.ts';
import type { SettingDrawing, Shape } from '../types.ts';

/** The room at an hour, in a shape. */
export function draw(light: Light, shape: Shape, hand?: Hand): SettingDrawing {
  return painted('plain-room', light, shape, plain, hand);
}

function plain({ back, front, light, shape }: Studio): void {
  const tall = shape === 'tall';
  const floorY = tall ? 612 : 556;
  room.wall(back, floorY, C.cream, C.wood);
  room.floor(back, floorY, { x: back.width * 0.53, y: tall ? 420 : 330 }, C.tan, { width: 90, rows: 1 });
  windows.window(back, tall ? { x: 70, y: 140, w: 190, h: 230 } : { x: 62, y: 110, w: 196, h: 280 }, light);
  furniture.door(back, tall ? 550 : 1170, floorY - 6, tall ? 150 : 180, 330, C.green);
  lamps.pendant(back, tall ? 420 : 1020, tall ? 92 : 128, light, C.brick);
  room.counter(front, { from: -10, to: tall ? 910 : 1075, top: tall ? 766 : 600, colour: C.oak });
}
