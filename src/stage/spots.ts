/** Which thing lies where. Pure, so that the same situation always looks the same. */
import type { ThingView } from '../engine/index.ts';
import { FOOTPRINT } from './art/layout.ts';
import { natureOf, type Nature } from './nature.ts';
import type { Fixture, Place, SettingDrawing, Spot } from './art/types.ts';

export interface Laid {
  readonly thing: ThingView;
  readonly place: Place;
  readonly spot: Spot;
  /** The part of the room that it is; null for what is drawn. */
  readonly fixture: Fixture | null;
}

type Room = Pick<SettingDrawing, 'spots' | 'fixtures'>;

/** Where a thing goes when its own kind of place is full: nothing that stands hangs, and nothing that hangs stands. */
const ELSEWHERE: Readonly<Record<Nature, readonly Spot[]>> = {
  hangs: ['wall', 'counter', 'far', 'floor', 'person'],
  lies: ['counter', 'floor', 'far', 'person', 'wall'],
  worn: ['person', 'wall', 'counter', 'floor', 'far'],
  stands: ['floor', 'far', 'counter', 'person', 'wall'],
};

/** The scale at which what is written beside a part of the room keeps off its middle. */
const BESIDE = 0.6;

/**
 * Gives each thing a place: what the room has already is that part of the room, the others have a place
 * of their kind, in the order given. Things that find none anywhere share the first place of their kind.
 */
export function lay(things: readonly ThingView[], setting: Room): Laid[] {
  const fixed = fixtures(things, setting);
  const loose = wornFirst(things.filter((thing) => !fixed.some((one) => one.thing === thing)), setting);
  const free = new Map(Object.entries(setting.spots).map(([spot, places]) => [spot as Spot, [...places]]));
  const waiting: ThingView[] = [];
  const laid: Laid[] = [...fixed];
  for (const thing of loose) {
    const place = free.get(thing.at)?.shift();
    if (place) laid.push({ thing, place, spot: thing.at, fixture: null });
    else waiting.push(thing);
  }
  for (const thing of waiting) {
    const found = elsewhere(thing, free) ?? crowded(thing.at, setting);
    if (found) laid.push({ thing, ...found, fixture: null });
  }
  return laid;
}

/** Things that are parts of the room. One part is one thing, so a second window is drawn. */
function fixtures(things: readonly ThingView[], setting: Room): Laid[] {
  const own = new Map(Object.entries(setting.fixtures));
  return things.flatMap((thing): Laid[] => {
    const fixture = thing.at === 'wall' || thing.at === 'far' ? own.get(thing.picture) : undefined;
    if (fixture === undefined) return [];
    for (const [picture, part] of own) if (part === fixture) own.delete(picture);
    return [{ thing, fixture, spot: thing.at, place: placeIn(fixture) }];
  });
}

/** Where a name or a note at a part of the room begins: low in it, since its head may be out of view. */
function placeIn({ x, y, w, h }: Fixture): Place {
  return { x: x + w / 2, y: y + h - Math.min(h, FOOTPRINT * BESIDE) / 2, scale: BESIDE };
}

/** Where more things are at a person than have room there, what they wear stays with them. */
function wornFirst(things: readonly ThingView[], { spots }: Room): readonly ThingView[] {
  const theirs = things.filter(({ at }) => at === 'person');
  if (theirs.length <= spots.person.length) return things;
  return things.toSorted((a, b) => Number(natureOf(b.picture) === 'worn') - Number(natureOf(a.picture) === 'worn'));
}

/** What was far off stays as far back as there is room. */
function elsewhere({ at, picture }: ThingView, free: Map<Spot, Place[]>): { place: Place; spot: Spot } | null {
  for (const spot of ELSEWHERE[natureOf(picture)]) {
    const places = free.get(spot);
    const place = at === 'far' ? places?.pop() : places?.shift();
    if (place) return { place, spot };
  }
  return null;
}

function crowded(at: Spot, setting: Room): { place: Place; spot: Spot } | null {
  const place = setting.spots[at]?.[0];
  return place ? { place, spot: at } : null;
}
