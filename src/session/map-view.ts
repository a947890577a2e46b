import { cast, fill, type Cast, type Game } from '../engine/index.ts';
import type { Journey, Seen } from '../growth/index.ts';
import type { Layout } from './means.ts';
import type { Map as Drawn, MapEdge, MapNode } from './looking-back-types.ts';
import type { RunRecord } from './record.ts';

/** Longest name of a place that has none of its own, in characters. */
const NAME = 34;

/** A scene is known by how it begins, an ending by its title. */
function titleOf({ scenario }: Game, id: string, members: Cast): string {
  const ending = scenario.endings[id];
  if (ending !== undefined) return fill(ending.title, members);
  const line = scenario.scenes[id]?.lines[0];
  const text = fill(line === undefined ? '' : 'says' in line ? line.says : line.seen, members);
  return text.length <= NAME ? text : `${text.slice(0, text.lastIndexOf(' ', NAME))} …`;
}

const most = (some: readonly Seen[]): Seen => (['walked', 'glimpsed'] as const).find((seen) => some.includes(seen)) ?? 'dark';

function edgeOf(game: Game, { choices: seen, walks }: Journey, members: Cast, { from, to, points }: Layout['edges'][number]): MapEdge {
  const here = Object.entries(game.scenario.scenes[from]?.choices ?? {}).filter(([, choice]) => choice.to.some((route) => route.to === to));
  const walked = new Set(walks.flatMap(({ taken }) => taken).filter((one) => one.from === from && one.to === to).map(({ choice }) => choice));
  const choices = here.map(([id, choice]) => {
    const state = seen[id] ?? 'dark';
    const truths = choice.to.filter((route) => route.to === to).flatMap((route) => route.when?.truth ?? []);
    return {
      id, text: state === 'dark' ? null : fill('say' in choice ? choice.say : choice.do, members),
      // A choice that leads elsewhere in another truth was walked there, and only glimpsed here.
      seen: walked.has(id) ? 'walked' as const : state === 'dark' ? 'dark' as const : 'glimpsed' as const,
      truths: truths.length === 0 ? null : truths,
    };
  });
  return { from, to, points, choices, seen: most(choices.map((one) => one.seen)) };
}

/**
 * The map of a family as far as it was walked. What lies in the dark has no words.
 * @param runs of the family, in the order of the journey's walks
 * @param open key of the run that lies open, if any
 */
export function mapOf(game: Game, layout: Layout, journey: Journey, runs: readonly RunRecord[], open: string | null): Drawn {
  const { scenario } = game;
  const head = (runs.find(({ key }) => key === open) ?? runs[0])?.journal.head;
  const members = cast(scenario, head?.memory?.seed ?? head?.seed ?? '');
  const nodes = layout.nodes.map(({ id, x, y }): MapNode => {
    const seen = journey.places[id] ?? 'dark';
    return { id, x, y, seen, outcome: scenario.endings[id]?.outcome ?? null, title: seen === 'walked' ? titleOf(game, id, members) : null };
  });
  const known = [...new Set(journey.walks.flatMap(({ truth }) => truth ?? []))];
  return {
    scenario: scenario.id, title: scenario.title, width: layout.width, height: layout.height, nodes,
    edges: layout.edges.map((edge) => edgeOf(game, journey, members, edge)),
    walks: journey.walks.map((walk, i) => ({ ...walk, key: runs[i]?.key ?? '' })),
    truths: known.map((id) => ({ id, need: scenario.truths[id]?.need ?? '' })),
    open,
  };
}
