/** `npm run mutate`: breaks each rule of the score in turn; something must notice. */
import { fileURLToPath } from 'node:url';
import { MUTATIONS } from '../players/index.ts';
import { command, EXIT } from './common.ts';
import { readLibrary, readOne } from './library.ts';
import type { Caught } from './proof/mutants.ts';
import { progress } from './proof/progress.ts';
import { importBuilt } from './served.ts';

const HELP = `npm run mutate -- [--only ID] [--seeds 8] [--json]

Breaks each rule of the score in turn and lets the simulated players play. At least one
gate, or one case of the smallest situation, must fail for each. Exits with 1 when a
broken rule goes unnoticed.

  --only ID   only this rule
  --seeds N   seeds under each truth, 8 if left out
  --json      prints an array of { id, breaks, by }
  --help      prints this`;

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const line = ({ id, breaks, by }: Caught): string =>
  `${by === null ? 'SURVIVED' : 'caught  '}  ${id.padEnd(20)}${breaks.padEnd(62)}${by ?? ''}`;

await command({
  help: HELP,
  options: { only: { type: 'string' }, seeds: { type: 'string' } },
  async run({ values: { only, seeds = '8' }, json }) {
    const { scenarios, principles, broken } = readLibrary(at('scenarios'));
    const smallest = readOne(at('tests/fixtures/late-parcel.yaml'));
    if (broken.length > 0 || principles === null || !smallest.ok || smallest.value.kind !== 'scenario') {
      throw new Error('the situations cannot be read: see npm run check');
    }
    const wanted = MUTATIONS.filter(({ id }) => only === undefined || id === only);
    if (wanted.length === 0) throw new Error(`there is no rule ${only ?? ''}: take one of ${MUTATIONS.map(({ id }) => id).join(', ')}`);
    const { mutants } = await importBuilt<typeof import('./proof/mutants.ts')>('src/cli/proof/mutants.ts');
    const breakIt = mutants(scenarios, smallest.value.value, principles, Number(seeds));
    const bar = progress(wanted.length);
    const caught = wanted.map((mutation) => {
      const found = breakIt(mutation);
      bar.step();
      return found;
    });
    bar.end();
    console.log(json ? JSON.stringify(caught, null, 2) : caught.map(line).join('\n'));
    return caught.every(({ by }) => by !== null) ? EXIT.fine : EXIT.found;
  },
});
