/** The service language in force, and whether situations speak in its terms. */
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Principles, Scenario } from '../scenario/index.ts';
import { printed, problem, readPrinciples, suggest, type Path, type Problem, type Spot } from '../scenario/parse.ts';

/** The one file of principles that game and commands go by. */
const IN_FORCE = fileURLToPath(new URL('../../scenarios/principles.yaml', import.meta.url));

/**
 * Reads a service language.
 * @throws with every problem of the file, or what reading throws
 */
export function languageAt(path: string): Principles {
  const { value, problems } = readPrinciples(readFileSync(path, 'utf8'), relative(process.cwd(), path) || path);
  if (value === null) throw new Error(problems.map(printed).join('\n'));
  return value;
}

let known: Principles | null | undefined;

/** The language in force; null where there is none, or none that can be read: it is told of by itself. */
export function languageInForce(): Principles | null {
  if (known === undefined) known = existsSync(IN_FORCE) ? readPrinciples(readFileSync(IN_FORCE, 'utf8'), IN_FORCE).value : null;
  return known;
}

/** A situation, and where its parts stand in its file. */
export interface Placed {
  readonly scenario: Scenario;
  readonly file: string;
  place(path: Path): Spot;
}

/** Principles that a situation names and the language does not have. */
export function unknownPrinciples({ scenario, file, place }: Placed, pack: Principles): Problem[] {
  const names = Object.keys(pack.principles);
  return (scenario.practises ?? []).flatMap((id, i) => (names.includes(id) ? [] : [problem(
    'UNKNOWN_PRINCIPLE', file, place(['practises', i]), `the service language “${pack.name}” has no principle "${id}"`,
    suggest(id, names, 'name one of its principles'),
  )]));
}
