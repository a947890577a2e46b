import { describe, expect, it } from 'vitest';
import { callsOf } from '../../src/cli/atlas/atlas.ts';
import { layoutOf } from '../../src/growth/index.ts';
import { layOut } from '../../src/growth/layout.ts';
import { families, lateParcel, principles } from '../fixtures/families.ts';

const ways = (...pairs: readonly string[]): { from: string; to: string }[] =>
  pairs.map((pair) => ({ from: pair[0] ?? '', to: pair[1] ?? '' }));

describe('a layout', () => {
  it('puts each place as far on as the longest way there', () => {
    const { nodes } = layOut(['a', 'b', 'c', 'd'], 'a', new Set(['d']), ways('ab', 'bc', 'ac', 'cd', 'ad'));
    const xs = nodes.map(({ x }) => x);
    expect(xs).toEqual(xs.toSorted((p, q) => p - q));
    expect(new Set(xs).size).toBe(4);
  });

  it('lets a way lead back, or to where it began', () => {
    const { nodes, edges } = layOut(['a', 'b', 'c'], 'a', new Set(['c']), ways('ab', 'ba', 'bb', 'bc'));
    expect(nodes.map(({ x }) => x).toSorted((p, q) => p - q)).toEqual(nodes.map(({ x }) => x));
    expect(edges.map(({ from, to }) => from + to).toSorted()).toEqual(['ab', 'ba', 'bb', 'bc']);
  });

  it('untangles what can be untangled', () => {
    const { nodes } = layOut(['s', 'a', 'b', 'x', 'y'], 's', new Set(), ways('sa', 'sb', 'ay', 'bx'));
    const y = (id: string): number => nodes.find((node) => node.id === id)?.y ?? 0;
    expect(Math.sign(y('a') - y('b'))).toBe(Math.sign(y('y') - y('x')));
  });
});

describe.each([lateParcel(), ...families()].map((game) => [game.scenario.id, game] as const))('the map of %s', (_id, game) => {
  const { nodes, edges, width, height } = layoutOf(game.scenario);

  it('has every scene and ending once, inside its bounds, and none upon another', () => {
    expect(nodes.map(({ id }) => id)).toEqual([...game.model.places]);
    expect(new Set(nodes.map(({ x, y }) => `${x},${y}`)).size).toBe(nodes.length);
    for (const { x, y } of nodes) expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
  });

  it('has a line for every way a choice may lead, from place to place', () => {
    const at = new Map(nodes.map(({ id, x, y }) => [id, [x, y]]));
    for (const { choice, scene } of Object.values(game.model.choices)) {
      for (const { to } of choice.to) {
        const edge = edges.find((one) => one.from === game.model.places[scene] && one.to === to);
        expect(edge?.points[0]).toEqual(at.get(edge?.from ?? ''));
        expect(edge?.points.at(-1)).toEqual(at.get(to));
      }
    }
  });
});

it('good roads call for principles of the pack, and not for all of them', () => {
  const pack = principles();
  const calls = callsOf(lateParcel(), pack);
  expect(calls.length).toBeGreaterThan(0);
  expect(calls.length).toBeLessThan(Object.keys(pack.principles).length);
  expect(calls.every((id) => id in pack.principles)).toBe(true);
});
