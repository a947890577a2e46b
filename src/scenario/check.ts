/** The checks of sense: what the schema cannot see. All problems at once. */
import type { Context, Finding, Rule } from './check/finding.ts';
import { choices } from './check/choices.ts';
import { hearing, likelihoods, readings, things, truths, unheard } from './check/cues.ts';
import { answered, both, declared, pages, unused } from './check/handbook.ts';
import { names } from './check/names.ts';
import { principleFindings } from './check/principles.ts';
import { reach, startOf } from './check/reach.ts';
import { reading, texts } from './check/texts.ts';
import { bounds, unique } from './check/unique.ts';
import { commits, deadEnds, routeGaps, truthEndings, unreachable } from './check/ways.ts';
import { neverHold, ranges, secrets } from './check/whens.ts';
import { spotOf, under, type Path, type PlaceNode } from './places.ts';
import { problem, type Problem } from './problems.ts';
import type { Principles, Scenario } from './schema.ts';

/** What holds of any file, however many parts it has. */
const NAMES: readonly Rule[] = [names, unique, bounds];
/** What can be said without walking. */
const PARTS: readonly Rule[] = [
  secrets, ranges, truths, readings, hearing, likelihoods, things, pages, both, declared, unused, choices, texts, reading,
];
/** What plays come to; nothing can be said of it without a first scene. */
const PLAYS: readonly Rule[] = [unreachable, deadEnds, routeGaps, truthEndings, commits, neverHold, unheard, answered];

/** A condition that names what does not exist never holds; the name is what to mend. */
const echo = (f: Finding, all: readonly Finding[]): boolean =>
  f.code === 'CONDITION_NEVER' && all.some((other) => other !== f && under(other.path, f.path));

function place(findings: readonly Finding[], places: PlaceNode, file: string, aside: readonly Path[]): Problem[] {
  return findings.filter((f) => !echo(f, findings) && !aside.some((path) => under(f.path, path)))
    .map((f) => problem(f.code, file, spotOf(places, f.path, f.atKey), f.message, f.mend));
}

/**
 * Checks the sense of a scenario.
 * @param places where its parts stand in the file
 * @param aside paths whose flaws are already told; nothing more is said of them
 * @returns every problem, in the order of the rules
 */
export function checkScenario(scenario: Scenario, places: PlaceNode, file: string, aside: readonly Path[] = []): Problem[] {
  const found = (rules: readonly Rule[], context: Context): Problem[] =>
    place(rules.flatMap((rule) => rule(context)), places, file, aside);
  const still: Context = { scenario, reach: new Map() };
  // Far beyond its bounds a file is not walked: that would say little, and slowly.
  if (bounds(still).length > 0) return found(NAMES, still);
  if (!Object.hasOwn(scenario.scenes, startOf(scenario))) return found([...NAMES, ...PARTS], still);
  const walked = Object.keys(scenario.truths).map((truth) => [truth, reach(scenario, truth)] as const);
  return found([...NAMES, ...PARTS, ...PLAYS], { scenario, reach: new Map(walked) });
}

/** Checks the sense of a service language; as `checkScenario`. */
export function checkPrinciples(pack: Principles, places: PlaceNode, file: string, aside: readonly Path[] = []): Problem[] {
  return place(principleFindings(pack), places, file, aside);
}
