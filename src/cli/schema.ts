/** `npm run schema`: writes scenarios/schema.json for editors. */
import { writeFileSync } from 'node:fs';
import { schemaFile } from '../scenario/parse.ts';
import { command, EXIT } from './common.ts';

const FILE = 'scenarios/schema.json';

await command({
  help: `npm run schema

Writes ${FILE}, which editors read to complete and flag situations, from the schema in
src/scenario/schema.ts.

  --json   print it instead of writing it
  --help   this text`,
  options: {},
  run({ json }) {
    const text = schemaFile();
    if (json) process.stdout.write(text);
    else {
      writeFileSync(FILE, text);
      console.log(`${FILE} written`);
    }
    return EXIT.fine;
  },
});
