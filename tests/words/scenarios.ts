/** The situations of the library, for tests of what their words mean. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Scenario } from '../../src/scenario/index.ts';
import { readScenario } from '../../src/scenario/parse.ts';

/** A situation by its id. Throws for one that cannot be played. */
export function scenarioNamed(id: string): Scenario {
  const file = fileURLToPath(new URL(`../../scenarios/${id}.yaml`, import.meta.url));
  const { value, problems } = readScenario(readFileSync(file, 'utf8'), file);
  if (value === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return value;
}
