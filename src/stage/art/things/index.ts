/** Every thing that can be looked at, drawn when first asked for. */
import { PICTURES, type Picture } from '../../../scenario/index.ts';
import { Sheet } from '../ink/index.ts';
import type { Drawing } from '../types.ts';
import * as baggage from './baggage.ts';
import * as devices from './devices.ts';
import * as household from './household.ts';
import type { ThingArt } from './kit.ts';
import * as people from './people.ts';
import * as walls from './walls.ts';

const { walkingStick, ...plainHousehold } = household;
const { unknown, ...folk } = people;
const ART: Readonly<Record<Picture, ThingArt>> = {
  ...baggage, ...devices, ...plainHousehold, ...folk, ...walls, 'walking-stick': walkingStick,
};
const NAMES: readonly string[] = PICTURES;
const drawn = new Map<string, Drawing>();

/** The drawing of a thing; a name that is not in `PICTURES` gives a tied box. */
export function draw(picture: string): Drawing {
  const name = NAMES.includes(picture) ? picture : 'unknown';
  const kept = drawn.get(name);
  if (kept) return kept;
  const [width, height, art] = name === 'unknown' ? unknown : ART[name as Picture];
  const sheet = new Sheet(width, height, `thing ${name}`);
  art(sheet);
  const drawing = sheet.drawing();
  drawn.set(name, drawing);
  return drawing;
}
