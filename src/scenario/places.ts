/** Where every key and value of a file stands, so that a problem can be shown at its place. */
import type { Spot } from './problems.ts';

export type Path = readonly (string | number)[];

export interface PlaceNode {
  /** Where the key stands; in a list and at the top, where the value does. */
  readonly key: Spot;
  readonly value: Spot;
  readonly form: 'scalar' | 'list' | 'map';
  /** By key, or by index as text, in the order of the file. */
  readonly items: ReadonlyMap<string, PlaceNode>;
}

export const TOP: Spot = { line: 1, col: 1 };

/** The deepest node on a path that the file has. Shorthand makes paths that run past it. */
export function nodeAt(root: PlaceNode, path: Path): PlaceNode {
  let node = root;
  for (const step of path) {
    const next = node.items.get(String(step));
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

/** A scalar is shown where it stands, a list or mapping at its key. */
export function spotAt(root: PlaceNode, path: Path): Spot {
  const node = nodeAt(root, path);
  return node.form === 'scalar' ? node.value : node.key;
}

/** Where the key of the last step stands; for a problem with a name. */
export function keyAt(root: PlaceNode, path: Path): Spot {
  return nodeAt(root, path).key;
}

/** Where `to` stands in the path of a choice's route: scenes, scene, choices, choice, to. */
const TO = 4;

/**
 * The spot for a path as the schema sees it. A choice's `to` may be a target, a map
 * from truth to target, or a list; the schema makes one list of all three, with a
 * map's `otherwise` last. This finds the way back.
 * @param atKey the name is meant, not what stands behind it
 */
export function spotOf(root: PlaceNode, path: Path, atKey: boolean): Spot {
  const to = path.slice(0, TO + 1);
  const index = path[TO + 1];
  const form = nodeAt(root, to).form;
  if (to[TO] !== 'to' || typeof index !== 'number' || form === 'list') {
    return atKey ? keyAt(root, path) : spotAt(root, path);
  }
  if (form === 'scalar') return spotAt(root, to);
  const truths = [...nodeAt(root, to).items.keys()].filter((key) => key !== 'otherwise');
  const entry = [...to, truths[index] ?? 'otherwise'];
  return path[TO + 2] === 'when' ? keyAt(root, entry) : spotAt(root, entry);
}

/** Whether one path is another, or leads into it. */
export function under(path: Path, top: Path): boolean {
  return top.every((step, i) => String(path[i]) === String(step));
}
