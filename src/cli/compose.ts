/** `npm run compose`: situations that nobody wrote, shown, printed, read, or certified by the hundred. */
import { fileURLToPath } from 'node:url';
import { INDUSTRIES, LEVELS, type Principles, type World } from '../scenario/index.ts';
import { codeFor, codeOf, levelsOf, NUMBERS, readable, readCode, situationOf, type Difficulty, type Preference } from '../worlds/index.ts';
import { command, EXIT, oneOf } from './common.ts';
import { aboutText, faultText } from './compose/one.ts';
import { playsOf } from './compose/plays.ts';
import { tryAll } from './compose/pool.ts';
import { reportOf, reportText } from './compose/report.ts';
import { readWorlds } from './compose/worlds.ts';
import { yamlOf } from './compose/yaml.ts';
import { readLibrary } from './library.ts';
import { progress } from './proof/progress.ts';

const HELP = `npm run compose -- --code CODE [--yaml | --plays PLAYER]
npm run compose -- --seed TEXT [--industry I] [--level L] [--hardness N]
npm run compose -- --certify N

Composes situations from the worlds in scenarios/worlds/. Without anything it names the
worlds, each with a code to begin with.

  --code CODE      the situation of a code: what it is made of
  --seed TEXT      the same for the code that a text stands for, such as a date
  --industry I, --level L, --hardness N
                   what that situation is to be like; hardness is 1, 2 or 3
  --yaml           prints it as a situation file
  --plays PLAYER   prints a play under each truth; expert, random, reciter …
  --certify N      composes and certifies N situations, and says what they are like
  --seeds N        seeds under each truth for the players whose gates bind, 20 if left out
  --from N         the first number of those that are certified, 0 if left out
  --json           prints data
  --help           prints this

Ends with 1 when a bound is broken, 2 when a code says nothing.`;

const OPTIONS = {
  code: { type: 'string' }, seed: { type: 'string' }, industry: { type: 'string' }, level: { type: 'string' }, hardness: { type: 'string' },
  yaml: { type: 'boolean' }, plays: { type: 'string' }, certify: { type: 'string' }, seeds: { type: 'string' }, from: { type: 'string' },
} as const;
type Values = Partial<Record<Exclude<keyof typeof OPTIONS, 'yaml'>, string>> & { readonly yaml?: boolean | undefined };

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

function whole(given: string | undefined, otherwise: number, name: string): number {
  const n = Number(given ?? otherwise);
  if (!Number.isInteger(n) || n < 0) throw new Error(`${name}: a whole number`);
  return n;
}

/** A prime far from powers of two: numbers next to each other lie far apart. */
const STRIDE = 611_953;
const HARDNESS: readonly Difficulty[] = [1, 2, 3];

/** Codes from every world, level and hardness in turn. */
function codesFrom(worlds: readonly World[], from: number, count: number): string[] {
  const kinds = worlds.flatMap((world) => levelsOf(world).flatMap((level) => HARDNESS.map((difficulty) => ({ mark: world.mark, level, difficulty }))));
  return Array.from({ length: count }, (_, i) => codeOf({ ...kinds[i % kinds.length]!, number: ((from + i) * STRIDE) % NUMBERS }));
}

function worldsText(worlds: readonly World[]): string {
  return worlds.flatMap((world) => levelsOf(world).map((level) =>
    `${readable(codeOf({ mark: world.mark, level, difficulty: 2, number: 0 }))}  ${world.title}, ${level}`)).join('\n');
}

async function certifyMany(worlds: readonly World[], principles: Principles, values: Values, json: boolean): Promise<number> {
  const { scenarios: authored } = readLibrary(at('scenarios'));
  const codes = codesFrom(worlds, whole(values.from, 0, 'from'), whole(values.certify, 50, 'certify'));
  const bar = progress(codes.length);
  const trials = await tryAll({ worlds, principles, authored, seeds: whole(values.seeds, 20, 'seeds') }, codes, bar.step);
  bar.end();
  const report = reportOf(worlds, trials);
  console.log(json ? JSON.stringify({ ...report, trials }, null, 2) : reportText(report));
  return report.broken === 0 ? EXIT.fine : EXIT.found;
}

function preferred({ industry, level, hardness }: Values): Preference {
  const difficulty = HARDNESS.find((one) => one === Number(hardness));
  if (hardness !== undefined && difficulty === undefined) throw new Error('hardness: 1, 2 or 3');
  return { industry: oneOf(industry, INDUSTRIES, 'industry'), level: oneOf(level, LEVELS, 'level'), difficulty };
}

/** The code that is asked for, by itself or by what it stands for; null where none is. */
function codeIn(worlds: readonly World[], values: Values): string | null {
  if (values.code !== undefined) {
    const read = readCode(values.code);
    if (!read.ok) throw new Error(faultText(read.error));
    return codeOf(read.value);
  }
  if (values.seed === undefined) return null;
  const code = codeFor(worlds, values.seed, preferred(values));
  if (code === null) throw new Error('no world has that');
  return code;
}

function tell(worlds: readonly World[], principles: Principles, code: string, { yaml, plays }: Values, json: boolean): void {
  const found = situationOf(worlds, code, principles);
  if (!found.ok) throw new Error(faultText(found.error));
  const { scenario } = found.value;
  if (yaml === true) console.log(yamlOf(scenario, code));
  else if (plays !== undefined) console.log(playsOf(scenario, plays, code).join('\n'));
  else console.log(json ? JSON.stringify(found.value, null, 2) : aboutText(code, found.value));
}

await command({
  help: HELP,
  options: OPTIONS,
  async run({ values, json }) {
    const worlds = readWorlds();
    const { principles } = readLibrary(at('scenarios'));
    if (principles === null) throw new Error('there is no file of principles');
    if (values.certify !== undefined) return certifyMany(worlds, principles, values, json);
    const code = codeIn(worlds, values);
    if (code !== null) tell(worlds, principles, code, values, json);
    else console.log(json ? JSON.stringify(worlds.map(({ id, mark, title }) => ({ id, mark, title }))) : worldsText(worlds));
    return EXIT.fine;
  },
});
