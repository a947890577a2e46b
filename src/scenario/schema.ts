/**
 * The one schema of scenario files. Types are inferred here and nowhere else, and
 * `scenarios/schema.json` is generated from it, so that editors complete and flag.
 * Shorthand that authors write (`to: she-explains`, `uses: swap-room`) leaves
 * this file in one long form.
 */
import { z } from 'zod';
import { PICTURES } from './pictures.ts';
import {
  BEATS, INDUSTRIES, LENGTH, LEVELS, LIGHTS, MOODS, MOVES, NEEDS, OUTCOMES, PARTIES, PATIENCE,
  SETTINGS, TONES, TRUST,
} from './terms.ts';

export const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/).max(40)
  .describe('A short name in kebab-case');
export const line = z.string().min(1).max(LENGTH.line);
export const short = z.string().min(1).max(LENGTH.choice);
const likelihood = z.number().min(0).max(1);
export const level = z.number().int().min(1).max(3);
const delta = z.number().int().min(-3).max(3);

/** One item or several, always a list afterwards. */
export const some = <T extends z.ZodType>(item: T) =>
  z.union([item, z.array(item).min(1)])
    .transform((v): z.output<T>[] => (Array.isArray(v) ? v : [v]) as z.output<T>[]);

export const by = <K extends readonly [string, ...string[]], V extends z.ZodType>(keys: K, value: V) =>
  z.partialRecord(z.enum(keys), value);

const range = z.strictObject({ atLeast: z.number().int().optional(), atMost: z.number().int().optional() });

/** Closed data, never code. All keys that are given must hold. */
export interface ConditionInput {
  truth?: string | string[] | undefined;
  knows?: string | string[] | undefined;
  visited?: string | string[] | undefined;
  chose?: string | string[] | undefined;
  used?: string | string[] | undefined;
  trust?: { atLeast?: number | undefined; atMost?: number | undefined } | undefined;
  patience?: { atLeast?: number | undefined; atMost?: number | undefined } | undefined;
  not?: ConditionInput | undefined;
  any?: ConditionInput[] | undefined;
}
export interface Condition {
  truth?: string[] | undefined;
  knows?: string[] | undefined;
  visited?: string[] | undefined;
  chose?: string[] | undefined;
  used?: string[] | undefined;
  trust?: { atLeast?: number | undefined; atMost?: number | undefined } | undefined;
  patience?: { atLeast?: number | undefined; atMost?: number | undefined } | undefined;
  not?: Condition | undefined;
  any?: Condition[] | undefined;
}
const condition: z.ZodType<Condition, ConditionInput> = z.lazy(() => z.strictObject({
  truth: some(id).optional().describe('Any of these truths (secret: routes and lines only)'),
  knows: some(id).optional().describe('All of these cues have surfaced'),
  visited: some(id).optional().describe('All of these scenes have been entered'),
  chose: some(id).optional().describe('All of these choices have been taken'),
  used: some(id).optional().describe('All of these resources or pages have been used'),
  trust: range.optional(),
  patience: range.optional(),
  not: condition.optional(),
  any: z.array(condition).min(1).optional(),
})) as z.ZodType<Condition, ConditionInput>;

const says = z.strictObject({ who: id, says: line, when: condition.optional() });
const seen = z.strictObject({ seen: line, when: condition.optional() });
const lines = z.array(z.union([says, seen])).min(1);

const route = z.strictObject({ when: condition.optional(), to: id });
/** A target; a map from truth to target with `otherwise`; or a list, first that holds. */
const to = z.union([id, z.record(id, id), z.array(route).min(1)]).transform((v): { when?: Condition; to: string }[] => {
  if (typeof v === 'string') return [{ to: v }];
  if (Array.isArray(v)) return v.map((r) => (r.when ? { when: r.when, to: r.to } : { to: r.to }));
  const { otherwise, ...truths } = v;
  const routes: { when?: Condition; to: string }[] =
    Object.entries(truths).map(([truth, target]) => ({ when: { truth: [truth] }, to: target }));
  return otherwise === undefined ? routes : [...routes, { to: otherwise }];
});

const choiceBase = {
  moves: z.array(z.enum(MOVES)).min(1).describe('What saying or doing this does'),
  when: condition.optional().describe('Offered only when this holds; may not name a truth'),
  hears: some(id).optional().describe('Cues that this brings up, where they show in this run'),
  uses: some(id).optional().describe('Resources that this uses'),
  follows: some(id).optional().describe('Handbook pages that this follows as written'),
  adapts: some(id).optional().describe('Pages set aside here while their purpose is kept'),
  bypasses: some(id).optional().describe('Pages set aside here and their purpose with them'),
  commits: z.boolean().optional().describe('This step settles the matter: the reading is asked before it'),
  trust: delta.optional().describe('Added to what its moves do to trust'),
  patience: delta.optional().describe('Added to what its moves do to patience'),
  reply: lines.optional().describe('What is said or seen at once, before the next scene'),
  to,
};
const choice = z.union([
  z.strictObject({ say: short, ...choiceBase }),
  z.strictObject({ do: short, ...choiceBase }),
]);

const scene = z.strictObject({
  lines,
  mood: z.enum(MOODS).optional().describe("The customer's mood here; else it follows trust and patience"),
  hears: some(id).optional().describe('Cues that come up by themselves here, where they show in this run'),
  trust: delta.optional().describe('What arriving here does to trust'),
  patience: delta.optional().describe('What arriving here does to patience'),
  shows: z.array(z.enum(BEATS)).optional().describe('What the picture shows happening'),
  choices: z.record(id, choice),
});

const ending = z.strictObject({
  title: z.string().min(1).max(60),
  outcome: z.enum(OUTCOMES).describe('How the matter stands: a fact, not a mark'),
  lines,
  mood: z.enum(MOODS).optional(),
  shows: z.array(z.enum(BEATS)).optional(),
  after: z.string().min(1).max(LENGTH.line).optional().describe('What the next day or week brings'),
});

const truth = z.strictObject({
  want: short.describe('What they ask for'),
  need: short.describe('What they are after'),
  value: short.describe('What matters to them in how it is done'),
  needs: by(NEEDS, level).describe('Weights, 1 to 3'),
  fits: some(id).optional().describe('Pages that serve this truth'),
  misleads: some(id).optional().describe('Pages that seem to fit this truth and fail it'),
  authority: id.optional().describe("The person whose decision this rightly is; the player's own if left out"),
  costs: z.record(id, by(PARTIES, level)).optional()
    .describe('What using a resource or following a page costs, in this truth only'),
  weight: z.number().min(0.1).max(10).optional().describe('How often the seed draws it, 1 if left out'),
  story: z.string().min(1).max(LENGTH.story).describe('What was really going on, told after the end'),
});
const decoy = z.strictObject({ want: short, need: short, value: short });

/** How people speak of it: what they type is read by these. */
const words = z.array(short).min(1).max(40).optional().describe('Other ways to speak of it, eight or more: what is typed is read by them');

const cueBase = {
  text: line.describe('What is seen, said, found or told'),
  note: z.string().min(1).max(LENGTH.note).describe('How it stands in the notebook'),
  shows: z.record(id, likelihood).describe('How likely it shows under each truth'),
  words,
};
const cue = z.union([
  z.strictObject({ sight: id, ...cueBase }).describe('Seen by looking at a thing in the picture'),
  z.strictObject({ phrase: id, ...cueBase }).describe('Heard from a person, when a choice or scene `hears` it'),
  z.strictObject({ record: id, ...cueBase }).describe('Found by looking at a thing that holds records'),
  z.strictObject({ word: id, ...cueBase }).describe('Told by a colleague who is asked'),
]);

export const person = z.strictObject({
  role: z.string().min(1).max(60),
  pronoun: z.enum(['she', 'he', 'they']).optional(),
  age: z.enum(['young', 'grown', 'old']).optional(),
  figure: z.enum(['standing', 'sitting', 'wheelchair', 'phone', 'chat']).optional()
    .describe('How they are there; standing if left out'),
  mood: z.enum(MOODS).optional(),
  patience: z.number().int().min(1).max(PATIENCE.most).optional(),
  trust: z.number().int().min(TRUST.least).max(TRUST.most).optional(),
  waits: z.array(line).optional().describe('What they say when made to wait, in order'),
  notices: z.array(line).optional().describe('What they say when the player keeps looking around, in order'),
  puzzled: z.array(line).optional().describe('What they say to words that lead nowhere, in order'),
  words,
  reacts: z.partialRecord(z.enum(TONES), z.array(line).min(1)).optional()
    .describe('What they say to what no choice foresees, by how it lands: each line once, in order'),
  returns: z.strictObject({ well: z.array(line).min(1), badly: z.array(line).min(1) }).optional()
    .describe('What they say first when they come back with a new matter, by how they were left the last time'),
  ask: z.strictObject({
    button: z.string().min(1).max(40).describe('For example: Ring Marek'),
    plain: line.describe('What they say when they have nothing to add'),
  }).optional().describe('A colleague who can be asked'),
});

export const thing = z.strictObject({
  name: z.string().min(1).max(50).describe('For example: the green suitcase'),
  picture: z.enum(PICTURES),
  at: z.enum(['floor', 'counter', 'wall', 'person', 'far']).optional(),
  plain: line.describe('What a look finds when nothing special shows'),
});

export const resource = z.strictObject({
  text: short,
  affords: by(NEEDS, level),
  costs: by(PARTIES, level).optional(),
  authority: id.optional().describe('Whose leave it takes, if not the player’s own'),
  leaves: line.optional().describe('What it leaves behind: a precedent, a hand-off'),
  breach: z.enum(['safety', 'law']).optional(),
  words,
});

export const procedure = z.strictObject({
  title: z.string().min(1).max(60),
  text: z.string().min(1).max(LENGTH.page),
  purpose: short.describe('Why the page exists'),
  owner: z.string().min(1).max(60),
  waivedBy: z.string().min(1).max(60).optional(),
  affords: by(NEEDS, level).optional().describe('What following it gives, where it fits'),
  costs: by(PARTIES, level).optional().describe('What following it costs anybody'),
  guards: by(PARTIES, level).optional().describe('Whom it protects: hurt when it is set aside where it fits'),
  breach: z.enum(['safety', 'law']).optional().describe('What setting it aside breaks, where it fits'),
  words,
});

/** A family: one opening, several truths behind it. */
export const scenarioSchema = z.strictObject({
  kind: z.literal('scenario'),
  format: z.literal(1),
  id,
  language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/).optional(),
  title: z.string().min(1).max(60),
  blurb: z.string().min(1).max(LENGTH.line).describe('For the library: what brings the player here'),
  minutes: z.number().int().min(1).max(30),
  industry: z.enum(INDUSTRIES),
  level: z.enum(LEVELS),
  declares: z.enum(['routine', 'uncharted']).optional()
    .describe('routine: a page fits throughout; uncharted: no page comes near'),
  notes: z.array(z.string().min(1).max(60)).optional().describe('Content notes'),
  practises: some(id).optional().describe('Principles of the service language that its good roads are meant to call for'),
  setting: z.enum(SETTINGS),
  light: z.enum(LIGHTS).optional(),
  role: z.string().min(1).max(60).describe('Who the player is'),
  brief: z.string().min(1).max(LENGTH.brief),
  customer: id.describe('The person to serve: one of people'),
  people: z.record(id, person),
  handbook: z.record(id, procedure),
  truths: z.record(id, truth),
  decoys: z.record(id, decoy),
  things: z.record(id, thing),
  cues: z.record(id, cue),
  resources: z.record(id, resource),
  start: id.optional().describe('The first scene; `opening` if left out'),
  scenes: z.record(id, scene),
  endings: z.record(id, ending),
  exits: z.strictObject({ patience: id, leave: id })
    .describe('The endings for a person who has had enough, and for a player who walks away'),
});

const principle = z.strictObject({
  name: z.string().min(1).max(40),
  deed: line.describe('What it looks like when somebody does it; the player meets this before the name'),
  levels: by(LEVELS, line).optional().describe('What it looks like at a level, for the page on which the language can be read'),
  overdone: line.describe('What too much of it does'),
  source: z.string().min(1).max(120).describe('Where it comes from'),
  shownBy: z.array(z.union([
    z.strictObject({ moves: z.array(z.enum(MOVES)).min(1) }),
    z.strictObject({ pages: z.enum(['follows', 'adapts']) }),
    z.strictObject({ uses: z.literal('own-authority') }),
    z.strictObject({ asks: z.enum(['before-commit']) }),
  ])).min(1).describe('Any of these, in a decision that was warranted, shows it'),
});
/** A service language: one list of principles for every level and industry. */
export const principlesSchema = z.strictObject({
  kind: z.literal('principles'),
  format: z.literal(1),
  name: z.string().min(1).max(60),
  principles: z.record(id, principle),
});

export type Scenario = z.output<typeof scenarioSchema>;
export type ScenarioInput = z.input<typeof scenarioSchema>;
export type Truth = z.output<typeof truth>;
export type Decoy = z.output<typeof decoy>;
export type Cue = z.output<typeof cue>;
export type Person = z.output<typeof person>;
export type Thing = z.output<typeof thing>;
export type Resource = z.output<typeof resource>;
export type Procedure = z.output<typeof procedure>;
export type Scene = z.output<typeof scene>;
export type Choice = z.output<typeof choice>;
export type Ending = z.output<typeof ending>;
export type Line = z.output<typeof lines>[number];
export type Route = z.output<typeof to>[number];
export type Principles = z.output<typeof principlesSchema>;
export type Principle = z.output<typeof principle>;
