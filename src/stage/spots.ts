/** Which thing lies where. Pure, so that the same situation always looks the same. */
import type { ThingView } from '../engine/index.ts';
import type { Place, SettingDrawing, Spot } from './art/types.ts';

export interface Laid {
  readonly thing: ThingView;
  readonly place: Place;
  readonly spot: Spot;
}

/** Where a thing goes when its own kind of place is full. */
const ELSEWHERE: Readonly<Record<Spot, readonly Spot[]>> = {
  counter: ['counter', 'floor', 'person', 'wall', 'far'],
  floor: ['floor', 'counter', 'far', 'person', 'wall'],
  person: ['person', 'floor', 'counter', 'far', 'wall'],
  wall: ['wall', 'far', 'counter', 'floor', 'person'],
  far: ['far', 'wall', 'floor', 'counter', 'person'],
};

/**
 * Gives each thing a place of its kind, in the order given; things that find none
 * anywhere share the first place of their kind.
 */
export function lay(things: readonly ThingView[], setting: Pick<SettingDrawing, 'spots'>): Laid[] {
  const free = new Map(Object.entries(setting.spots).map(([spot, places]) => [spot as Spot, [...places]]));
  const waiting: ThingView[] = [];
  const laid: Laid[] = [];
  for (const thing of things) {
    const place = free.get(thing.at)?.shift();
    if (place) laid.push({ thing, place, spot: thing.at });
    else waiting.push(thing);
  }
  for (const thing of waiting) {
    const found = elsewhere(thing.at, free) ?? crowded(thing.at, setting);
    if (found) laid.push({ thing, ...found });
  }
  return laid;
}

function elsewhere(at: Spot, free: Map<Spot, Place[]>): { place: Place; spot: Spot } | null {
  for (const spot of ELSEWHERE[at] ?? []) {
    const place = free.get(spot)?.shift();
    if (place) return { place, spot };
  }
  return null;
}

function crowded(at: Spot, setting: Pick<SettingDrawing, 'spots'>): { place: Place; spot: Spot } | null {
  const place = setting.spots[at]?.[0];
  return place ? { place, spot: at } : null;
}
