/** The checks of a world's sense: what would come to a broken situation, told before any is composed. */
import { spotOf, under, type Path, type PlaceNode } from './places.ts';
import { problem, type Problem } from './problems.ts';
import { deedsAndPages, enough, facts, routes } from './world-check/parts.ts';
import { lengths, markings, repeats, slots } from './world-check/texts.ts';
import { references, twice } from './world-check/names.ts';
import type { World } from './world-schema.ts';

const RULES = [facts, references, twice, enough, routes, deedsAndPages, slots, markings, lengths, repeats] as const;

/**
 * Checks the sense of a world.
 * @param places where its parts stand in the file
 * @param aside paths whose flaws are already told; nothing more is said of them
 */
export function checkWorld(world: World, places: PlaceNode, file: string, aside: readonly Path[] = []): Problem[] {
  return RULES.flatMap((rule) => rule(world))
    .filter((f) => !aside.some((path) => under(f.path, path)))
    .map((f) => problem(f.code, file, spotOf(places, f.path, f.atKey), f.message, f.mend));
}
