/** The worlds of the project, read and checked. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { World } from '../../scenario/index.ts';
import { printed, readWorld } from '../../scenario/parse.ts';

/** Where the worlds are. */
export const WORLDS = fileURLToPath(new URL('../../../scenarios/worlds/', import.meta.url));

/**
 * Reads every world of a folder, in the order of their names.
 * @throws with every problem, if one of them has an error
 */
export function readWorlds(folder: string = WORLDS): World[] {
  return readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort().map((name) => {
    const { value, problems } = readWorld(readFileSync(join(folder, name), 'utf8'), name);
    if (value === null) throw new Error(problems.map(printed).join('\n'));
    return value;
  });
}
