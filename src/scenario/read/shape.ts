/** Walking the schema by a path in a file: which keys and values it allows there. */
import { z } from 'zod';
import type { Path } from '../places.ts';

/** The forms that a schema allows, with wrappers taken off. */
export function forms(schema: unknown): unknown[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodLazy) return forms(schema.unwrap());
  if (schema instanceof z.ZodPipe) return forms(schema.in);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(forms);
  return [schema];
}

function step(schema: unknown, key: string | number): unknown[] {
  return forms(schema).flatMap((form) => {
    if (form instanceof z.ZodObject) return key in form.shape ? [form.shape[key] as unknown] : [];
    if (form instanceof z.ZodRecord) return typeof key === 'string' ? [form.valueType] : [];
    if (form instanceof z.ZodArray) return typeof key === 'number' ? [form.element] : [];
    return [];
  });
}

/** All schemas that may stand at a path; empty where nothing may. */
export function schemasAt(schema: unknown, path: Path): unknown[] {
  return path.reduce<unknown[]>((at, key) => at.flatMap((s) => step(s, key)), [schema]);
}

/** All keys that a mapping at this path may have; for suggestions. */
export function keysAt(schema: unknown, path: Path): string[] {
  const keys = schemasAt(schema, path).flatMap(forms).flatMap((form) => {
    if (form instanceof z.ZodObject) return Object.keys(form.shape);
    return form instanceof z.ZodRecord && form.keyType instanceof z.ZodEnum ? form.keyType.options.map(String) : [];
  });
  return [...new Set(keys)];
}
