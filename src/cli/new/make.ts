/** A new situation from the skeleton, under a name of its own. */
import { readFileSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import type { Industry, Level, Setting } from '../../scenario/index.ts';

const SKELETON = new URL('./skeleton.yaml', import.meta.url);
const SCHEMA = fileURLToPath(new URL('../../../scenarios/schema.json', import.meta.url));

export interface Wanted {
  readonly id: string;
  /** As the id reads, if left out. */
  readonly title?: string | undefined;
  readonly industry?: Industry | undefined;
  readonly level?: Level | undefined;
  readonly setting?: Setting | undefined;
}

/** `late-tram` as a title: Late tram. */
export function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Puts a value at a key of the head. */
function put(text: string, key: string, value: string | undefined): string {
  if (value === undefined) return text;
  return text.replace(new RegExp(`^${key}: .*$`, 'm'), () => `${key}: ${stringify(value, { lineWidth: 0 }).trimEnd()}`);
}

/** Where an editor finds the schema, from the folder of a file: an address, so with slashes on every system. */
function schemaFrom(file: string): string {
  return relative(dirname(file), SCHEMA).split(sep).join('/');
}

/**
 * The text of a new situation.
 * @param file where it is to lie, as an absolute path
 */
export function newSituation({ id, title = titleOf(id), industry, level, setting }: Wanted, file: string): string {
  const skeleton = readFileSync(SKELETON, 'utf8').replace(/\$schema=.*$/m, () => `$schema=${schemaFrom(file)}`);
  const head = { id, title, industry, level, setting };
  return Object.entries(head).reduce((text, [key, value]) => put(text, key, value), skeleton);
}
