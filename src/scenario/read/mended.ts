/**
 * A copy of the data in which flaws that touch nothing else are out of the way, so
 * that one over-long line does not hide twenty missing targets. The copy is only
 * ever checked, never played.
 */
import { z } from 'zod';
import type { Path } from '../places.ts';
import { valueAt, type Flaw } from './flaws.ts';
import { forms, schemasAt } from './shape.ts';

/** A value that the schema allows and that refers to nothing; undefined if there is none. */
function sample(schema: unknown, filler: () => string): unknown {
  const [form] = forms(schema);
  if (form instanceof z.ZodString) return form.format === null && !namelike(form) ? filler() : undefined;
  if (form instanceof z.ZodNumber) return Math.max(0, form.minValue ?? 0);
  if (form instanceof z.ZodBoolean) return false;
  if (form instanceof z.ZodEnum) return form.options[0];
  if (form instanceof z.ZodLiteral) return form.value;
  if (form instanceof z.ZodArray) {
    const item = sample(form.element, filler);
    return item === undefined ? undefined : [item];
  }
  if (form instanceof z.ZodObject) return sampleObject(form, filler);
  return undefined;
}

const namelike = (form: z.ZodString): boolean => !form.safeParse('Some text').success;

function sampleObject(form: z.ZodObject, filler: () => string): unknown {
  const out: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(form.shape)) {
    if (schema instanceof z.ZodOptional) continue;
    const value = sample(schema, filler);
    if (value === undefined) return undefined;
    out[key] = value;
  }
  return out;
}

/** Mappings that can stand empty without making other parts of the file wrong. */
const MAY_BE_EMPTY = new Set(['decoys', 'needs', 'shows']);

function put(root: unknown, path: Path, value: unknown): boolean {
  const holder = valueAt(root, path.slice(0, -1));
  const key = path.at(-1);
  if (typeof holder !== 'object' || holder === null || key === undefined) return false;
  if (value !== undefined) (holder as Record<string, unknown>)[key] = value;
  else if (Array.isArray(holder)) return false;
  else delete (holder as Record<string, unknown>)[key];
  return true;
}

function apply(root: unknown, flaw: Flaw, schema: z.ZodType, filler: () => string): boolean {
  if (flaw.fix === 'none') return false;
  if (flaw.fix === 'drop') return put(root, flaw.path, undefined);
  if (flaw.fix !== 'sample') {
    if ('put' in flaw.fix) return put(root, flaw.path, flaw.fix.put);
    const value = valueAt(root, flaw.path);
    return put(root, flaw.path, undefined) && put(root, [...flaw.path.slice(0, -1), flaw.fix.rename], value);
  }
  if (MAY_BE_EMPTY.has(String(flaw.path.at(-1)))) return put(root, flaw.path, {});
  const value = sample(schemasAt(schema, flaw.path)[0], filler);
  return value !== undefined && put(root, flaw.path, value);
}

function cloned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cloned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cloned(inner)]));
}

/**
 * @param root plain data; it is copied, not changed
 * @returns the copy, or undefined if some flaw cannot be set aside
 */
export function mended(schema: z.ZodType, root: unknown, flaws: readonly Flaw[]): unknown {
  const copy = cloned(root);
  let count = 0;
  const filler = (): string => `Text ${(count += 1)}.`;
  return flaws.every((flaw) => apply(copy, flaw, schema, filler)) ? copy : undefined;
}
