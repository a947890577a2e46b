/** `npm run new`: the file of a new situation, whole and commented, to be changed into one's own. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { INDUSTRIES, LEVELS, SETTINGS } from '../scenario/index.ts';
import { failed } from '../scenario/parse.ts';
import { checkText } from './check-text.ts';
import { command, EXIT, oneOf } from './common.ts';
import { readLibrary } from './library.ts';
import { newSituation } from './new/make.ts';

const HELP = `npm run new -- ID [--title TEXT] [--industry I] [--level L] [--setting S] [--out FILE]

Writes scenarios/ID.yaml: a small situation that is whole, with a comment on what each part
is for. It has no problems, plays to its ends, and passes what npm run simulate asks. Change
it piece by piece into yours, and check as you go; docs/authoring.md goes through it.

  ID             the name in links and saves, in small letters: late-booking
  --title TEXT   as it hangs on the board; as the id reads, if left out
  --industry I   ${INDUSTRIES.slice(0, 5).join(', ')},
                 ${INDUSTRIES.slice(5).join(', ')}
  --level L      ${LEVELS.join(', ')}
  --setting S    ${SETTINGS.slice(0, 6).join(', ')},
                 ${SETTINGS.slice(6).join(', ')}
  --out FILE     writes it there; never over a file that is there already
  --json         prints data
  --help         prints this

Ends with 0, or with 2 when nothing was written.`;

const OPTIONS = {
  title: { type: 'string' }, industry: { type: 'string' }, level: { type: 'string' }, setting: { type: 'string' }, out: { type: 'string' },
} as const;
const SCENARIOS = fileURLToPath(new URL('../../scenarios', import.meta.url));

/** Writes a file that is not there yet. */
function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (why) {
    if ((why as { code?: string }).code !== 'EEXIST') throw why;
    throw new Error(`${relative(process.cwd(), file)} is there already: take another id, or --out`, { cause: why });
  }
}

/** What to do with it next, as it can be typed. */
function nextSteps(name: string, id: string, inLibrary: boolean): string {
  return [
    `${name} is written. It is whole: check and play it as it is, then change it into yours.`, '',
    `  npm run check -- ${name}`,
    `  npm run transcript -- --scenario ${name} --truth all`,
    `  npm run simulate -- --scenario ${name} --seeds 40`,
    inLibrary ? `  npm run dev, and open ?scenario=${id} there` : '  To play it with npm run dev, put it into scenarios/.', '',
    'docs/authoring.md goes through it part by part.',
  ].join('\n');
}

await command({
  help: HELP,
  options: OPTIONS,
  run({ values, rest: [id, ...more], json }) {
    if (id === undefined || more.length > 0) throw new Error('give one id, such as late-booking; --help says more');
    const file = resolve(values.out ?? join(SCENARIOS, `${id}.yaml`));
    const taken = readLibrary(SCENARIOS).byId.get(id)?.file;
    if (taken !== undefined) throw new Error(`the id ${id} is that of ${relative(process.cwd(), taken)}: take another`);
    const text = newSituation({
      id, title: values.title, industry: oneOf(values.industry, INDUSTRIES, 'industry'),
      level: oneOf(values.level, LEVELS, 'level'), setting: oneOf(values.setting, SETTINGS, 'setting'),
    }, file);
    const name = relative(process.cwd(), file);
    const wrong = checkText(text, name).problems.filter((one) => failed([one]));
    if (wrong.length > 0) throw new Error(wrong.map(({ message, mend }) => `${message} — ${mend}`).join('\n'));
    write(file, text);
    console.log(json ? JSON.stringify({ id, file }) : nextSteps(name, id, dirname(file) === SCENARIOS));
    return EXIT.fine;
  },
});
