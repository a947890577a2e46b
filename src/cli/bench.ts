/** `npm run bench`: measures, each beside its bound. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { command, EXIT } from './common.ts';
import { readLibrary, type Library } from './library.ts';
import { judge, line, type Figure } from './measures/measure.ts';
import { measureStage } from './measures/stage.ts';
import { measureVisit } from './measures/visit.ts';
import { heldOutPart, laterPart, paraphrases, secondLabels, trainingPart } from './corpus.ts';
import { buildModule, importBuilt } from './served.ts';

const HELP = `npm run bench -- [PART] [--json]

Measures the game and compares each figure with the bound that the project has set.
Exits with 1 when a bound is broken. A ratio of 1 or more holds.

  PART          engine, proof, growth, stage, visit, words or folds (or --only PART); all if left out;
                folds cross-validates the reader of typed words on its training sentences
  --json        prints an array of { name, figure, unit, bound, is, ratio, held }
  --help        prints this`;

/** The situation that a browser opens first. */
const FIRST = 'midnight-cot';

/** By the name of the part. */
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
  stage: ({ cards }) => measureStage(cards.map(({ id }) => id).toSorted((a, b) => Number(b === FIRST) - Number(a === FIRST))),
  words: async ({ scenarios }) => {
    const { measureWords } = await importBuilt<typeof import('./measures/words.ts')>('src/cli/measures/words.ts');
    const { url, remove } = await buildModule('src/words/index.ts');
    const bytes = gzipSync(readFileSync(url)).length;
    remove();
    return measureWords({ heldOut: heldOutPart(), later: laterPart(), second: secondLabels(), sets: paraphrases() }, scenarios, bytes);
  },
  folds: async () => {
    const { measureFolds } = await importBuilt<typeof import('./measures/words.ts')>('src/cli/measures/words.ts');
    return measureFolds(trainingPart());
  },
  growth: async ({ scenarios, principles }) => {
    if (principles === null) throw new Error('there is no file of principles');
    const { measureGrowth } = await importBuilt<typeof import('./measures/growth.ts')>('src/cli/measures/growth.ts');
    return measureGrowth(scenarios, principles);
  },
  visit: ({ cards }) => measureVisit(cards.find(({ id }) => id === FIRST)?.id ?? cards[0]?.id ?? ''),
};

await command({
  help: HELP,
  options: { only: { type: 'string' } },
  async run({ values: { only }, rest, json }) {
    const names = only === undefined ? rest : [only];
    const parts = names.length === 0 ? Object.values(MEASURES) : names.map((name) => MEASURES[name] ?? unknown(name));
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
