/** How many good ways there are under a truth. */
import { dice } from '../../base/index.ts';
import { advance, begin, draw, isOver, type Play } from '../../chart/index.ts';
import type { Ground, Smell } from './smell.ts';
import { asGood, glanced, point } from './survey.ts';

/** A run that leaves no more than this on the table is a good one; the same as in the score's warrant. */
const NEAR = 0.1;
/** Walks that take any of the choices that are about as good as the best. */
const WALKS = 24;
const LONGEST = 20;
const WAYS = 2;

/** Two runs went the same way if they used, followed and set aside the same. */
const deeds = ({ used, followed, adapted, bypassed }: Play): string => [used, followed, adapted, bypassed].join();

/** Where a run ends that takes, at each step, any choice that is about as good as the best. */
function goodRun({ game, solved }: Ground, truth: number, seed: number): Play {
  const chance = dice(`road ${seed}`, 'smells');
  let play = begin(game.model, draw(game.model, `road ${seed}`, truth), null);
  for (let turn = 0; turn < LONGEST && !isOver(game.model, play); turn += 1) {
    const looked = glanced(game, play, chance);
    const values = solved.values(looked, point(game.model, truth));
    if (values.length === 0) break;
    const { choice } = chance.pick(asGood(values));
    play = advance(game.model, looked, { kind: 'choose', choice: choice.id }, null);
  }
  return play;
}

function ways(ground: Ground, truth: number): number {
  const found = new Set<string>();
  for (let seed = 0; seed < WALKS && found.size < WAYS; seed += 1) {
    const last = goodRun(ground, truth, seed);
    if (ground.solved.worth(last, truth) >= 1 - NEAR) found.add(deeds(last));
  }
  return found.size;
}

/** A truth that can be served well in one way only has a model answer. */
export function fewWays(ground: Ground): Smell[] {
  return ground.game.model.truths.flatMap((id, truth) => (ways(ground, truth) >= WAYS ? [] : [{
    code: 'FEW_WAYS' as const, path: ['truths', id], message: `under "${id}" all good runs use, follow and set aside the same`,
  }]));
}
