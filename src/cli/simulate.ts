/** `npm run simulate`: simulated players against the gates. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from '../engine/index.ts';
import { STEPS } from '../players/index.ts';
import { command, EXIT } from './common.ts';
import { findScenario } from './find.ts';
import { readLibrary } from './library.ts';
import { figuresSection, withFigures } from './proof/docs.ts';
import { proofHtml } from './proof/html.ts';
import { proveAll } from './proof/pool.ts';
import { progress } from './proof/progress.ts';
import { proofOf } from './proof/proof.ts';
import { proofText } from './proof/text.ts';

const HELP = `npm run simulate -- [--scenario ID] [--seeds 200] [--json] [--html FILE] [--docs]

Lets simulated kinds of people play every situation, and judges by their scores whether
the score rewards judgement. Exits with 1 when a gate is broken. What is said of the
whole library binds from 12 situations on.

  --scenario ID   only this situation; or the path of its file, if it lies elsewhere
  --seeds N       seeds under each truth, 200 if left out
  --json          prints figures and gates as data
  --html FILE     writes a page with a plot of every player's scores
  --docs          writes the present figures into docs/scoring.md
  --help          prints this`;

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

function count(given: string | undefined): number {
  const seeds = Number(given ?? 200);
  if (!Number.isInteger(seeds) || seeds < 2) throw new Error('seeds: a whole number from 2 on');
  return seeds;
}

await command({
  help: HELP,
  options: { scenario: { type: 'string' }, seeds: { type: 'string' }, html: { type: 'string' }, docs: { type: 'boolean' } },
  async run({ values, json }) {
    const seeds = count(values.seeds);
    const library = readLibrary(at('scenarios'));
    const { scenarios: all, principles, broken } = library;
    if (values.scenario === undefined && broken.length > 0) throw new Error(broken.map(({ text }) => text).join('\n'));
    if (principles === null) throw new Error('there is no file of principles');
    const scenarios = values.scenario === undefined ? all : [findScenario(values.scenario, library)];
    const bar = progress(scenarios.length * STEPS);
    const entries = await proveAll(scenarios.map((scenario) => ({ scenario, principles, seeds })), bar.step);
    bar.end();
    const proof = proofOf(entries, seeds);
    if (values.html !== undefined) writeFileSync(values.html, proofHtml(proof, entries));
    if (values.docs === true) {
      const page = at('docs/scoring.md');
      writeFileSync(page, withFigures(readFileSync(page, 'utf8'), figuresSection(proof, scenarios.map((s) => load(s)))));
    }
    console.log(json ? JSON.stringify(proof, null, 2) : proofText(proof));
    return proof.broken === 0 ? EXIT.fine : EXIT.found;
  },
});
