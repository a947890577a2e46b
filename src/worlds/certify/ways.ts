/** What the ways through a situation must be like. */
import { advance, explore, isOver, type Play } from '../../chart/index.ts';
import { costsOf } from '../../scoring/index.ts';
import { openingOf, sure, type Ground, type Road } from './ground.ts';

/** How far a road may be below the best and still be as good. */
const NEAR = 0.1;
const STRATEGIES = 3;
/** What a path of concessions may be worth: 35 of the 75 that deeds and pages make. */
const CONCESSIONS = 35 / 75;
/** What must be left to win after one ordinary mistake. */
const RECOVERY = 0.5;

/** Two roads are one strategy if they used, followed and set aside the same, and met the person in the same manner. */
const strategy = ({ last: { used, followed, adapted, bypassed, moved } }: Road): string => [used, followed, adapted, bypassed, moved].join();

/** Nobody else pays for it. */
function cheap({ game: { model } }: Ground, road: Road, truth: number): boolean {
  const { colleague, organisation, public: others } = costsOf(model, road.last, truth);
  return colleague + organisation + others === 0;
}

/** Truths with fewer than three ways that are about as good as the best, or none among them that is cheap. */
export function fewStrategies(ground: Ground): string[] {
  return ground.game.model.truths.filter((_, t) => {
    const good = (ground.roads[t] ?? []).filter(({ worth }) => worth >= 1 - NEAR);
    return new Set(good.map(strategy)).size < STRATEGIES || !good.some((road) => cheap(ground, road, t));
  });
}

/** Gives something away, or does nothing at all. */
const concedes = ({ choices }: Road): boolean => choices.every(({ choice, uses, follows, adapts }) =>
  choice.moves.includes('compensate') || (uses | follows | adapts) === 0);

/** Truths under which giving things away goes too far. */
export function buyable({ game: { model }, roads }: Ground): string[] {
  return model.truths.filter((_, t) => (roads[t] ?? []).some((road) => concedes(road) && road.worth > CONCESSIONS));
}

/**
 * What is left to win after the most tempting mistake: on the best road, the second best of
 * what goes on, at the step where that is worst.
 */
function afterMistake({ game: { model }, solved }: Ground, truth: number): number {
  const belief = sure(model, truth);
  let [play, least]: [Play, number] = [openingOf(model, truth), 1];
  while (!isOver(model, play)) {
    const values = solved.values(play, belief);
    const goesOn = values.slice(1).find(({ choice }) =>
      !isOver(model, advance(model, play, { kind: 'choose', choice: choice.id }, null)));
    if (goesOn !== undefined) least = Math.min(least, goesOn.value);
    const best = values[0];
    if (best === undefined) return least;
    play = advance(model, play, { kind: 'choose', choice: best.choice.id }, null);
  }
  return least;
}

/** Truths under which one ordinary mistake, short of settling the matter wrongly for good, cannot be made good. */
export const unforgiving = (ground: Ground): string[] =>
  ground.game.model.truths.filter((_, t) => afterMistake(ground, t) < RECOVERY);

/** What cannot be reached or left. */
export function unreached({ game: { model, scenario } }: Ground): string[] {
  const walked = explore(model);
  const reached = new Set(Object.values(walked.places).flatMap((set) => [...set]));
  const exits = Object.values(scenario.exits);
  return [
    ...(walked.complete ? [] : ['the walk was too long']),
    ...walked.stuck.map(({ scene, truth }) => `${scene} cannot be left under ${truth}`),
    ...model.places.filter((place) => !reached.has(place) && !exits.includes(place)),
    ...Object.keys(model.choices).filter((id) => !walked.taken.has(id)),
  ];
}
