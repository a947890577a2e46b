/** The situation that a command is asked about: by its id, its file, or its code. */
import { existsSync } from 'node:fs';
import type { Principles, Scenario, World } from '../scenario/index.ts';
import { codeOf, readCode, situationOf } from '../worlds/index.ts';
import { faultText } from './compose/one.ts';
import { readOne, type Library } from './library.ts';

/**
 * A situation of the library by its id, or any other by the path of its file.
 * @throws with the ids there are, or with every problem of the file
 */
export function findScenario(wanted: string, { byId, broken }: Library): Scenario {
  const known = byId.get(wanted);
  if (known !== undefined) return known.value;
  if (!existsSync(wanted)) {
    const why = broken.find(({ file }) => file.endsWith(`/${wanted}.yaml`))?.text;
    throw new Error(why ?? `there is no situation ${wanted}: take the path of a file, or one of ${[...byId.keys()].join(', ')}`);
  }
  const read = readOne(wanted);
  if (!read.ok) throw new Error(read.error.text);
  if (read.value.kind !== 'scenario') throw new Error(`${wanted} is no situation, but a file of kind ${read.value.kind}`);
  return read.value.value;
}

/**
 * The situation that a code stands for.
 * @throws with what is wrong with the code
 */
export function composedScenario(text: string, worlds: readonly World[], pack: Principles): Scenario {
  const code = readCode(text);
  if (!code.ok) throw new Error(faultText(code.error));
  const found = situationOf(worlds, codeOf(code.value), pack);
  if (!found.ok) throw new Error(faultText(found.error));
  return found.value.scenario;
}
