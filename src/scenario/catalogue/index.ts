/** The closed list of problem codes, in chapters. `docs/problems.md` is made from it. */
import { CRAFT } from './craft.ts';
import { CUES } from './cues.ts';
import { FILE } from './file.ts';
import { HANDBOOK } from './handbook.ts';
import { NAMES } from './names.ts';
import { SHAPE } from './shape.ts';
import { SMELLS } from './smells.ts';
import { WAYS } from './ways.ts';
import { WORLDS } from './worlds.ts';

export type { Entry, Level } from './entry.ts';

export const CHAPTERS = [
  { title: 'The file', entries: FILE },
  { title: 'The shape', entries: SHAPE },
  { title: 'Names', entries: NAMES },
  { title: 'Ways through', entries: WAYS },
  { title: 'Cues and readings', entries: CUES },
  { title: 'The handbook', entries: HANDBOOK },
  { title: 'Craft', entries: CRAFT },
  { title: 'Smells', entries: SMELLS },
  { title: 'Worlds', entries: WORLDS },
] as const;

export const CATALOGUE = {
  ...FILE, ...SHAPE, ...NAMES, ...WAYS, ...CUES, ...HANDBOOK, ...CRAFT, ...SMELLS, ...WORLDS,
} as const;

export type Code = keyof typeof CATALOGUE;
export type SmellCode = keyof typeof SMELLS;
export const CODES = Object.keys(CATALOGUE) as Code[];
