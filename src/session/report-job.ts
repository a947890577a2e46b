import { begin, draw } from '../chart/index.ts';
import { report, type Report } from '../debrief/index.ts';
import { load, type Game } from '../engine/index.ts';
import { evidence, solve, type Solver } from '../scoring/index.ts';
import type { Job } from './reporter.ts';

/** Has the solver visit what a run may come to, while the player still reads the opening. */
function solveAhead({ model }: Game, solver: Solver, memory: Job['memory']): void {
  solver.best(begin(model, draw(model, '', undefined, memory), null), model.prior);
}

/** Does report jobs, keeping the solver of the last scenario. */
export function reportJobs(): (job: Job) => Report | null {
  let ready: { key: string; game: Game; solver: Solver } | null = null;
  return ({ scenario, hash, principles, journal, memory }) => {
    const key = `${hash} ${JSON.stringify(memory)}`;
    if (ready?.key !== key) {
      const game = load(scenario, hash);
      ready = { key, game, solver: solve(game, undefined, memory) };
    }
    if (journal === null) {
      solveAhead(ready.game, ready.solver, memory);
      return null;
    }
    return report(evidence(ready.game, ready.solver, journal), principles);
  };
}
