/** `npm run check`: every problem of situations and service languages, at its place. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { printed, problem, type Problem } from '../scenario/parse.ts';
import { checkAll } from './check-all.ts';
import type { Checked } from './check-text.ts';
import { command, EXIT } from './common.ts';
import { languageAt } from './language.ts';

const HELP = `npm run check -- [FILE or FOLDER…]

Reads situations and service languages (YAML) and lists every problem as
  file:line:col level CODE message — mend
A situation without errors is also solved and walked, to warn where its shape gives answers away.
A folder stands for every .yaml file in it, at any depth; without any, it is scenarios/.

  --principles FILE      the service language in place of scenarios/principles.yaml
  --json                 the problems as JSON, with a summary
  --warnings-as-errors   warnings count as errors
  --help                 this text

Ends with 0 if there is no error, 1 if there is one, 2 if it was called wrongly.
The codes are explained in docs/problems.md.`;

const yaml = (name: string): boolean => /\.ya?ml$/.test(name);

/** Files to check. Throws, with the path in the message, for one that is not there. */
function filesOf(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path, { recursive: true, encoding: 'utf8' }).filter(yaml).sort().map((name) => join(path, name));
  });
}

/** The game finds a situation by its id, so two files cannot share one. */
function twice(all: readonly Checked[]): Problem[] {
  const first = new Map<string, string>();
  return all.flatMap(({ file, id }) => {
    if (id === null) return [];
    const before = first.get(id);
    first.set(id, before ?? file);
    return before === undefined ? []
      : [problem('DUPLICATE_ID', file, { line: 1, col: 1 }, `the id "${id}" is also that of ${before}`)];
  });
}

const many = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

await command({
  help: HELP,
  options: { principles: { type: 'string' }, 'warnings-as-errors': { type: 'boolean' } },
  async run({ values, rest, json }) {
    const pack = values.principles === undefined ? undefined : languageAt(values.principles);
    const all = await checkAll(filesOf(rest.length > 0 ? rest : ['scenarios']), pack);
    const problems = [...all.flatMap((one) => one.problems), ...twice(all)];
    const errors = problems.filter((p) => p.level === 'error').length;
    const warnings = problems.length - errors;
    if (json) {
      console.log(JSON.stringify({ files: all.length, errors, warnings, problems }, null, 2));
    } else {
      for (const p of problems) console.log(printed(p));
      console.log(`${many(all.length, 'file')}: ${many(errors, 'error')}, ${many(warnings, 'warning')}`);
    }
    return errors > 0 || (values['warnings-as-errors'] === true && warnings > 0) ? EXIT.found : EXIT.fine;
  },
});
