/** The schema for editors: they complete keys, show what each means, and flag what is wrong. */
import { z } from 'zod';
import { principlesSchema, scenarioSchema } from './schema.ts';
import { worldSchema } from './world-schema.ts';

type Json = Record<string, unknown>;

/**
 * JSON Schema (draft 7) of every kind of file. Which kind a file is decides what
 * holds for it, so that an editor tells what is wrong with it as that kind, rather
 * than that it is neither.
 */
function jsonSchema(): Json {
  const { anyOf, ...rest } = z.toJSONSchema(z.union([scenarioSchema, principlesSchema]), {
    target: 'draft-7', io: 'input', unrepresentable: 'any',
  });
  const [scenario, principles] = anyOf ?? [];
  return {
    ...rest,
    title: 'A file of Unscripted',
    type: 'object',
    properties: { kind: { enum: ['scenario', 'principles'], description: 'What this file is' } },
    required: ['kind'],
    if: { properties: { kind: { const: 'principles' } }, required: ['kind'] },
    then: principles,
    else: scenario,
  };
}

/** The text of `scenarios/schema.json`. */
export function schemaFile(): string {
  // The one part that refers to itself is the condition; zod numbers it.
  return `${JSON.stringify(jsonSchema(), null, 2).replaceAll('__schema0', 'condition')}\n`;
}

/** The text of `scenarios/worlds/schema.json`. */
export function worldSchemaFile(): string {
  const schema = z.toJSONSchema(worldSchema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
  return `${JSON.stringify({ ...schema, title: 'A world of Unscripted' }, null, 2)}\n`;
}
