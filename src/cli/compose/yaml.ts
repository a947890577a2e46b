import { stringify } from 'yaml';
import type { Scenario } from '../../scenario/index.ts';
import { readable } from '../../worlds/index.ts';

/** As wide as the situations that people wrote. */
const WIDE = 110;

/**
 * A composed situation as a file that an author can adopt: it passes the check, and plays
 * as the situation of its code does.
 */
export function yamlOf(scenario: Scenario, code: string): string {
  const head = [
    '# yaml-language-server: $schema=./schema.json',
    `# Composed from code ${readable(code)}. Give it an id of its own before you change a word.`,
  ];
  return `${head.join('\n')}\n${stringify(scenario, { lineWidth: WIDE, aliasDuplicateObjects: false })}`;
}
