/** Every thing that can be looked at, drawn when first asked for. */
import { PICTURES, type Picture } from '../../../scenario/index.ts';
import { Sheet } from '../ink/index.ts';
import type { Drawing } from '../types.ts';
import * as baggage from './baggage.ts';
import * as devices from './devices.ts';
import * as household from './household.ts';
import type { ThingArt } from './kit.ts';
import * as people from './people.ts';
import * as stationery from './stationery.ts';
import * as walls from './walls.ts';

const { walkingStick, ...plainHousehold } = household;
const { teaTrolley, sackTruck, ...plainStationery } = stationery;
const { hungPhoto, hungSign, ...plainWalls } = walls;
const { unknown, childAsleep, ...folk } = people;
const ART: Readonly<Record<Picture, ThingArt>> = {
  ...baggage, ...devices, ...plainHousehold, ...folk, ...plainWalls, ...plainStationery,
  'walking-stick': walkingStick, 'tea-trolley': teaTrolley, 'sack-truck': sackTruck,
};
/** How those hang that have a foot to stand on. */
const HUNG: Readonly<Partial<Record<Picture, ThingArt>>> = { sign: hungSign, photo: hungPhoto };
/** How some of them look asleep. */
const ASLEEP: Readonly<Partial<Record<Picture, ThingArt>>> = { child: childAsleep };
const NAMES: readonly string[] = PICTURES;
const drawn = new Map<string, Drawing>();

/** The drawing of a thing, standing or hung; a name that is not in `PICTURES` gives a tied box. */
export function draw(picture: string, hung: boolean): Drawing {
  const name = NAMES.includes(picture) ? picture : 'unknown';
  const otherwise = hung && Object.hasOwn(HUNG, name) ? HUNG[name as Picture] : undefined;
  if (otherwise) return kept(`${name} hung`, otherwise);
  return kept(name, name === 'unknown' ? unknown : ART[name as Picture]);
}

/** The drawing of somebody asleep; null for what does not sleep. */
export function drawAsleep(picture: string): Drawing | null {
  const art = Object.hasOwn(ASLEEP, picture) ? ASLEEP[picture as Picture] : undefined;
  return art ? kept(`${picture} asleep`, art) : null;
}

function kept(name: string, [width, height, art]: ThingArt): Drawing {
  const known = drawn.get(name);
  if (known) return known;
  const sheet = new Sheet(width, height, `thing ${name}`);
  art(sheet);
  const drawing = sheet.drawing();
  drawn.set(name, drawing);
  return drawing;
}
