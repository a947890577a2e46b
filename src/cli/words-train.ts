/** `npm run words`: trains the small model that gives the second opinion on typed words. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { trained } from '../words/training.ts';
import { command, EXIT } from './common.ts';
import { trainingPart } from './corpus.ts';

const FILE = 'src/words/model.json';
const PAGE = 'docs/words.md';

/** The model as a file of data: one feature a line, so that a change shows where it is. */
const fileOf = (weights: readonly string[]): string => `[\n${weights.map((line) => JSON.stringify(line)).join(',\n')}\n]\n`;

const written = (file: string, text: string, check: boolean): boolean => {
  const same = readFileSync(file, 'utf8') === text;
  if (!same && !check) writeFileSync(file, text);
  return same;
};

/** The page with figures measured anew. What reads is loaded here, so that its model is the one just written. */
async function pageWithFigures(): Promise<string> {
  const [{ figuresSection, withFigures }, { readLibrary }] = await Promise.all([import('./words-docs.ts'), import('./library.ts')]);
  const { scenarios } = readLibrary(fileURLToPath(new URL('../../scenarios', import.meta.url)));
  return withFigures(readFileSync(PAGE, 'utf8'), figuresSection(scenarios));
}

await command({
  help: `npm run words -- [--check]

Trains the model of ${FILE} on the hand-labelled sentences in src/words/corpus, writes it, and
puts its figures on the held-out ones into ${PAGE}. The same sentences give the same files, byte for byte.

  --check   write nothing; end with 1 if one of the files is not what would be written
  --json    print { features, bytes, same }
  --help    this text`,
  options: { check: { type: 'boolean' } },
  async run({ values: { check = false }, json }) {
    const weights = trained(trainingPart());
    const text = fileOf(weights);
    const model = written(FILE, text, check);
    const page = written(PAGE, await pageWithFigures(), check);
    const [features, same] = [weights.length, model && page];
    if (json) console.log(JSON.stringify({ features, bytes: text.length, same }));
    else console.log(`${features} features; ${same ? `${FILE} and ${PAGE} are as before` : `${FILE} and ${PAGE} ${check ? 'are not what training gives' : 'written'}`}`);
    return check && !same ? EXIT.found : EXIT.fine;
  },
});
