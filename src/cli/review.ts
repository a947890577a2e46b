/** `npm run review`: what keeps going wrong, from files that players exported. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { reviewOf, type Finding, type Review } from '../growth/index.ts';
import { finishedIn } from '../session/archive.ts';
import { command, EXIT } from './common.ts';

const HELP = `npm run review -- FILE… [--json]

Reads files that players took out of their journals ("everything as one file"), or folders of
them, and tells what keeps going wrong: signs that are missed, pages that are misapplied, matters
handed on without need, and situations that go badly for somebody. Nobody is named.
Exits with 1 when a file or a run in it could not be read; all others are counted.

  --json   prints the review as data
  --help   prints this`;

const percent = ({ times, of }: Finding): string => `${Math.round(100 * times / of)} % (${times} of ${of})`;

function told(name: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  const lines = findings.flatMap((one) => [
    `  ${percent(one).padEnd(18)} ${one.title}: ${one.text}`,
    `  ${''.padEnd(18)} ${one.detail}`,
    ...one.quotes.map((quote) => `  ${''.padEnd(18)} “${quote}”`),
  ]);
  return ['', name, ...lines];
}

function page({ runs, situations, missed, pages, escalated, harmed }: Review): string {
  return [
    `${runs} finished ${runs === 1 ? 'run' : 'runs'} of ${situations} ${situations === 1 ? 'situation' : 'situations'}`,
    ...([missed, pages, escalated, harmed].every((some) => some.length === 0) ? ['Nothing keeps going wrong.'] : []),
    ...told('Signs that were there and went by', missed),
    ...told('Pages followed where they mislead, or set aside where they fit', pages),
    ...told('Handed on, though it was theirs to settle', escalated),
    ...told('Left badly off', harmed.map((one) => ({ ...one, title: `${one.title}, ${one.party}` }))),
  ].join('\n');
}

const filesIn = (path: string): string[] =>
  (statSync(path).isDirectory() ? readdirSync(path).filter((name) => name.endsWith('.json')).map((name) => join(path, name)) : [path]);

await command({
  help: HELP,
  options: {},
  run({ rest, json }) {
    if (rest.length === 0) throw new Error('give at least one file or folder; --help says more');
    const read = rest.flatMap(filesIn).map((file) => ({ file, ...finishedIn(readFileSync(file, 'utf8')) }));
    for (const { file, problem, damaged } of read) {
      if (problem !== null) console.error(`${file}: ${problem}`);
      else if (damaged > 0) console.error(`${file}: ${damaged} runs could not be read`);
    }
    const review = reviewOf(read.flatMap(({ runs }) => runs));
    console.log(json ? JSON.stringify(review, null, 2) : page(review));
    return read.every(({ problem, damaged }) => problem === null && damaged === 0) ? EXIT.fine : EXIT.found;
  },
});
