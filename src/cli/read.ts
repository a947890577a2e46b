/** `npm run read`: what is read in typed replies. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Scenario } from '../scenario/index.ts';
import { lexiconOf, readReply, type Lexicon, type Reading } from '../words/index.ts';
import { command, EXIT } from './common.ts';
import { readLibrary } from './library.ts';

const HELP = `npm run read -- [REPLY…] [--scenario ID] [--json]

Reads replies from its arguments, or from standard input, one a line, and prints what each does:
its moves, parted by spaces, or a dash where there is none.

  --scenario ID   also what they are about, from the topics of this situation
  --json          one object a line: { text, moves, topics, sense, abusive, sarcastic }
  --help          this text`;

const FOLDER = fileURLToPath(new URL('../../scenarios', import.meta.url));

/** One situation of the library. Throws, with the ids there are, for one that is not. */
function scenarioOf(id: string): Scenario {
  const { scenarios } = readLibrary(FOLDER);
  const found = scenarios.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no situation ${id}: take one of ${scenarios.map((one) => one.id).join(', ')}`);
  return found;
}

/** Lines of standard input. The last line's end makes no further line. */
const piped = (): string[] => readFileSync(0, 'utf8').replace(/\r?\n$/, '').split(/\r?\n/);

const lineOf = ({ moves, topics }: Reading): string => [moves.join(' ') || '-', ...(topics.length > 0 ? [topics.join(' ')] : [])].join('\t');

function printed(text: string, lexicon: Lexicon | undefined, json: boolean): string {
  const reading = readReply(text, { lexicon });
  const { moves, topics, sense, abusive, sarcastic } = reading;
  return json ? JSON.stringify({ text, moves, topics, sense, abusive, sarcastic }) : lineOf(reading);
}

await command({
  help: HELP,
  options: { scenario: { type: 'string' } },
  run({ values: { scenario }, rest, json }) {
    const lexicon = scenario === undefined ? undefined : lexiconOf(scenarioOf(scenario));
    for (const text of rest.length > 0 ? rest : piped()) console.log(printed(text, lexicon, json));
    return EXIT.fine;
  },
});
