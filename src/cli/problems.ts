/** `tsx src/cli/problems.ts`: writes docs/problems.md from the catalogue of problems. */
import { writeFileSync } from 'node:fs';
import { CHAPTERS, type Entry } from '../scenario/parse.ts';
import { command, EXIT } from './common.ts';
import { problemsPage } from './problems-page.ts';

const FILE = 'docs/problems.md';

await command({
  help: `npx tsx src/cli/problems.ts

Writes ${FILE}, the list of everything that \`npm run check\` can find, from the catalogue in
src/scenario/catalogue/.

  --json   print the catalogue as JSON instead
  --help   this text`,
  options: {},
  run({ json }) {
    if (json) {
      const all: Record<string, Entry> = Object.assign({}, ...CHAPTERS.map(({ entries }) => entries));
      console.log(JSON.stringify(all, null, 2));
    } else {
      writeFileSync(FILE, problemsPage());
      console.log(`${FILE} written`);
    }
    return EXIT.fine;
  },
});
