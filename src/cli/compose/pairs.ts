/** Whether a pool has everything beside everything: pairs of attributes that can go together, and those that did. */
import type { World } from '../../scenario/index.ts';
import { SHAPES, type About } from '../../worlds/index.ts';

const pairsAmong = (attributes: readonly string[]): string[] =>
  attributes.flatMap((a, i) => attributes.slice(i + 1).map((b) => [a, b].toSorted().join(' × ')));

const attributesOf = ({ world, matter, needs, voice, complication, shape, difficulty }: About): string[] => [
  ...needs.map((n) => `need ${world}/${matter}/${n}`), `voice ${world}/${voice}`, `between ${world}/${complication}`, `shape ${shape}`, `hardness ${difficulty}`,
];

/** All that can stand beside each other in one situation of a matter. */
function possibleIn(world: World, matter: string): string[] {
  const needs = Object.keys(world.matters[matter]?.needs ?? {}).map((n) => `need ${world.id}/${matter}/${n}`);
  const suiting = (record: Readonly<Record<string, { readonly matters?: readonly string[] | undefined }>>): string[] =>
    Object.entries(record).filter(([, { matters }]) => matters === undefined || matters.includes(matter)).map(([id]) => `${world.id}/${id}`);
  const voices = suiting(world.voices).map((v) => `voice ${v}`);
  const between = suiting(world.complications).map((c) => `between ${c}`);
  const hardness = [1, 2, 3].map((d) => `hardness ${d}`);
  const turning = SHAPES.filter(({ sites }) => sites.turn !== undefined).map(({ id }) => `shape ${id}`);
  const shapes = SHAPES.map(({ id }) => `shape ${id}`);
  const across = (one: readonly string[], other: readonly string[]): string[] =>
    one.flatMap((a) => other.map((b) => [a, b].toSorted().join(' × ')));
  return [
    ...pairsAmong(needs), ...across(needs, voices), ...across(needs, between), ...across(needs, shapes), ...across(needs, hardness),
    ...across(voices, between), ...across(voices, shapes), ...across(voices, hardness),
    ...across(between, turning), ...across(between, hardness), ...across(shapes, hardness),
  ];
}

/** Share of the possible pairs that are in a pool, 0 to 1. */
export function coverage(worlds: readonly World[], pool: readonly About[]): number {
  const possible = new Set(worlds.flatMap((world) => Object.keys(world.matters).flatMap((m) => possibleIn(world, m))));
  const met = new Set(pool.flatMap((about) => pairsAmong(attributesOf(about))));
  return [...possible].filter((pair) => met.has(pair)).length / possible.size;
}
