/** `npm run schema`: writes the schemas of situations and of worlds for editors. */
import { writeFileSync } from 'node:fs';
import { schemaFile, worldSchemaFile } from '../scenario/parse.ts';
import { command, EXIT } from './common.ts';

const FILE = 'scenarios/schema.json';
const WORLDS = 'scenarios/worlds/schema.json';

await command({
  help: `npm run schema

Writes ${FILE} and ${WORLDS}, which editors read to complete
and flag situations and worlds, from the schemas in src/scenario/schema.ts and world-schema.ts.

  --json   print that of situations instead of writing both
  --help   this text`,
  options: {},
  run({ json }) {
    if (json) {
      process.stdout.write(schemaFile());
      return EXIT.fine;
    }
    for (const [file, text] of [[FILE, schemaFile()], [WORLDS, worldSchemaFile()]] as const) {
      writeFileSync(file, text);
      console.log(`${file} written`);
    }
    return EXIT.fine;
  },
});
