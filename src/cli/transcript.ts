/** `npm run transcript`: whole plays of a situation as scripts that can be read aloud. */
import { fileURLToPath } from 'node:url';
import type { Principles } from '../scenario/index.ts';
import { command, EXIT } from './common.ts';
import { readWorlds } from './compose/worlds.ts';
import { composedScenario, findScenario } from './find.ts';
import { languageAt } from './language.ts';
import { readLibrary } from './library.ts';
import { laidOut } from './transcript/lay-out.ts';
import { playsOf, type Play } from './transcript/plays.ts';

const HELP = `npm run transcript -- --scenario ID|FILE [--seed TEXT] [--player NAME] [--truth TRUTH|all]
npm run transcript -- --code CODE […]

Prints one whole play as a script that somebody can read aloud: the place, the people, what
is seen, each line and who says it, what the player looks at and does, how it ends, and the
day after. Neither what was really going on nor a score is in it, so that a reader who does
not know the situation can say what rings false.

  --scenario ID    a situation of scenarios/, by its id; or any other, by the path of its file
  --code CODE      a composed situation, by its code
  --seed TEXT      what it is drawn from: names, cues, and the truth; "read" if left out
  --player NAME    who plays: expert if left out; random, reciter, escalator, parrot …
  --truth TRUTH    plays this truth, whatever the seed would draw; all: each in turn
  --paths N        N plays, under the seed and under that seed with -2, -3 … behind it
  --choices        shows what else was open to say or do at each step
  --reveal         adds the notes, and after the end the truth, cues, scores and the debrief
  --markdown       prints Markdown
  --principles FILE  the service language of --reveal, in place of scenarios/principles.yaml
  --json           prints data
  --help           prints this

Ends with 0, or with 2 when it was called wrongly.`;

const OPTIONS = {
  scenario: { type: 'string' }, code: { type: 'string' }, seed: { type: 'string' }, player: { type: 'string' }, truth: { type: 'string' },
  paths: { type: 'string' }, principles: { type: 'string' }, choices: { type: 'boolean' }, reveal: { type: 'boolean' }, markdown: { type: 'boolean' },
} as const;

const SCENARIOS = fileURLToPath(new URL('../../scenarios', import.meta.url));
/** More would be a book. */
const MOST = 50;

function count(given: string | undefined): number {
  const paths = Number(given ?? 1);
  if (!Number.isInteger(paths) || paths < 1 || paths > MOST) throw new Error(`paths: a whole number from 1 to ${MOST}`);
  return paths;
}

function packOf({ principles }: { readonly principles: Principles | null }): Principles {
  if (principles === null) throw new Error('there is no file of principles');
  return principles;
}

await command({
  help: HELP,
  options: OPTIONS,
  run({ values: { principles, scenario: wanted, code, seed = 'read', player = 'expert', truth, paths, choices = false, reveal = false, markdown = false }, json }) {
    if ((wanted === undefined) === (code === undefined)) throw new Error('give --scenario or --code, one of them; --help says more');
    const library = readLibrary(SCENARIOS);
    const pack = (): Principles => (principles === undefined ? packOf(library) : languageAt(principles));
    const scenario = wanted === undefined ? composedScenario(code ?? '', readWorlds(), packOf(library)) : findScenario(wanted, library);
    const plays = playsOf(scenario, { seed, player, truth, paths: count(paths) }, reveal ? pack() : null);
    // The ids of scenes, choices and cues say what is going on: they stay behind unless they are asked for.
    const data = plays.map(({ script, secrets }: Play) => (secrets === null ? { ...script, turns: script.turns.map(({ left, entries }) => ({
      left, entries: entries.filter(({ kind }) => kind !== 'note'),
    })) } : { ...script, secrets }));
    const parts = plays.map(({ script, secrets }) => laidOut(script, markdown, { secrets, choices }));
    console.log(json ? JSON.stringify(data, null, 2) : parts.join(markdown ? '\n\n---\n\n' : `\n\n${'-'.repeat(88)}\n\n`));
    return EXIT.fine;
  },
});
