/** Smells of what choices do: a kind of deed that is never right, or a move that always is. */
import type { Choice, Move } from '../../scenario/index.ts';
import { named, pathOf, share, tooOften, type At, type Ground, type Smell } from './smell.ts';
import { TIE, type Met, type Surveyed } from './survey.ts';

const choicesOf = (scenes: readonly Surveyed[]): At[] => scenes.flatMap((scene) => scene.met.map((met) => ({ scene, met })));

const makes = (move: Move) => ({ moves }: Choice): boolean => moves.includes(move);

/** Kinds of deed that must not be wrong by their kind. */
const KINDS: readonly { readonly code: Smell['code']; readonly says: string; readonly is: (choice: Choice) => boolean }[] = [
  { code: 'PAGES_ALWAYS_WRONG', says: 'follow a page', is: ({ follows, moves }) => (follows?.length ?? 0) > 0 || moves.includes('recite') },
  { code: 'ESCALATION_ALWAYS_WRONG', says: 'hand the matter on', is: makes('escalate') },
  { code: 'MONEY_ALWAYS_WRONG', says: 'give money or favours', is: makes('compensate') },
];

/** One that is nearly as good as the best under some truth has its moment. */
const hasMoment = ({ regrets }: Met): boolean => regrets.some((r) => r !== null && r <= 2 * TIE);

/** Fewer of a kind may each be wrong for their own reason. */
const OF_A_KIND = 4;

export function kinds({ all }: Ground): Smell[] {
  return KINDS.flatMap(({ code, says, is }) => {
    const found = choicesOf(all).filter(({ met }) => is(met.choice));
    if (found.length < OF_A_KIND || found.some(({ met }) => hasMoment(met))) return [];
    return [{ code, path: pathOf(found[0]!), message: `all ${found.length} choices that ${says} are bad under every truth: ${named(found)}` }];
  });
}

/** A move is the answer if it is on a best choice in so many of the scenes, and so many of the choices with it are best. */
const NEARLY = 0.75;

/** One move that is best nearly everywhere and seldom elsewhere. */
export function universal({ scenes }: Ground): Smell[] {
  const moves = new Set(choicesOf(scenes).flatMap(({ met }) => met.choice.moves));
  return [...moves].flatMap((move) => {
    const trials = choicesOf(scenes).filter(({ met }) => makes(move)(met.choice))
      .map((at) => ({ ...at, hit: at.met.best, chance: share(at.scene, ({ best }) => best) }));
    const hits = tooOften(trials);
    const where = new Set(hits?.map(({ scene }) => scene));
    if (hits === null || where.size < NEARLY * scenes.length || hits.length < NEARLY * trials.length) return [];
    return [{ code: 'UNIVERSAL_MOVE', path: pathOf(hits[0]!), message: `${move} is a best choice in ${where.size} of ${scenes.length} scenes: ${named(hits)}` }];
  });
}
