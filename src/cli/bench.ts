/** `npm run bench`: measures, each beside its bound. */
import { fileURLToPath } from 'node:url';
import { command, EXIT } from './common.ts';
import { readLibrary, type Library } from './library.ts';
import { judge, line, type Figure } from './measures/measure.ts';
import { measureVisit } from './measures/visit.ts';
import { importBuilt } from './served.ts';

const HELP = `npm run bench -- [--only PART] [--json]

Measures the game and compares each figure with the bound that the project has set.
Exits with 1 when a bound is broken. A ratio of 1 or more holds.

  --only PART   engine, proof or visit; all if left out
  --json        prints an array of { name, figure, unit, bound, is, ratio, held }
  --help        prints this`;

/** By the name that `--only` takes. */
const MEASURES: Readonly<Record<string, (library: Library) => Promise<Figure[]>>> = {
  engine: async ({ scenarios }) => {
    const { measureEngine } = await importBuilt<typeof import('./measures/engine.ts')>('src/cli/measures/engine.ts');
    return measureEngine(scenarios);
  },
  proof: async ({ scenarios, principles }) => {
    if (principles === null) throw new Error('there is no file of principles');
    const { measureProof } = await importBuilt<typeof import('./measures/proof.ts')>('src/cli/measures/proof.ts');
    return measureProof(scenarios, principles);
  },
  visit: ({ cards }) => measureVisit(cards.find(({ id }) => id === 'midnight-cot')?.id ?? cards[0]?.id ?? ''),
};

await command({
  help: HELP,
  options: { only: { type: 'string' } },
  async run({ values: { only }, json }) {
    const parts = only === undefined ? Object.values(MEASURES) : [MEASURES[only] ?? unknown(only)];
    const library = readLibrary(fileURLToPath(new URL('../../scenarios', import.meta.url)));
    if (library.broken.length > 0) throw new Error(library.broken.map(({ text }) => text).join('\n'));
    const figures: Figure[] = [];
    // One after the other: two at once would measure each other.
    for (const part of parts) figures.push(...await part(library));
    const judged = figures.map(judge);
    console.log(json ? JSON.stringify(judged, null, 2) : judged.map(line).join('\n'));
    return judged.every(({ held }) => held) ? EXIT.fine : EXIT.found;
  },
});

function unknown(part: string): never {
  throw new Error(`there is no part ${part}: take one of ${Object.keys(MEASURES).join(', ')}`);
}
