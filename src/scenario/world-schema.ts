/**
 * The schema of worlds: the parts from which situations are composed that nobody wrote.
 * Texts may hold slots in square brackets: `[now]` stands for what a row of `facts` says,
 * `[they]`, `[them]`, `[their]` and `[themself]` for the customer.
 */
import { z } from 'zod';
import { by, id, level, line, person, procedure, resource, short, some, thing } from './schema.ts';
import {
  BEATS, INDUSTRIES, LENGTH, LEVELS, LIGHTS, MOODS, MOVES, NEEDS, OUTCOMES, PARTIES, SETTINGS, TONES,
} from './terms.ts';

/** What an open question may be about; phrases answer to one of these. */
const TOPICS = ['before', 'next', 'people'] as const;
/** Tempting ways to be done with it: a favour, another desk, a promise, kind words, the wish at its word. */
const LURES = ['favour', 'upward', 'promise', 'kindness', 'wish'] as const;

const text = (most: number) => z.string().min(1).max(most);
const moves = z.array(z.enum(MOVES)).min(1).describe('What saying or doing this does');
/** One line for everybody, or one for each manner of speaking. */
const spoken = z.union([
  line.transform((both) => ({ terse: both, full: both })),
  z.strictObject({ terse: line.describe('For people of few words'), full: line.describe('For people of many') }),
]);
/** Something that is said, or something that is done. */
const worded = <T extends z.ZodRawShape>(rest: T) =>
  z.union([z.strictObject({ say: short, ...rest }), z.strictObject({ do: short, ...rest })]);

const question = z.strictObject({
  say: short, about: z.enum(TOPICS),
  answer: spoken.describe('What they say to it at once, whatever is behind'),
});
const acknowledgement = z.strictObject({ say: short, moves });
const lure = worded({
  as: z.enum(LURES).describe('favour, upward, promise, kindness or wish'),
  moves,
  uses: some(id).optional(),
  bypasses: some(id).optional(),
  leaves: line.describe('What is seen of it at the end'),
});

const cueBase = { note: text(LENGTH.note), strength: z.number().min(0.6).max(0.95).optional().describe('How likely under its own need; .8 for sights and records, .9 for phrases, .88 for words if left out') };
const sign = z.union([
  z.strictObject({ sight: id, text: line, ...cueBase }).describe('Seen by looking at a thing'),
  z.strictObject({ record: id, text: line, ...cueBase }).describe('Found in a thing that holds records'),
  z.strictObject({ phrase: spoken, about: z.enum(TOPICS), ...cueBase }).describe('Said by the customer when asked about that'),
  z.strictObject({ word: id, text: line, ...cueBase }).describe('Told by a colleague who is asked'),
]);

const deed = worded({
  moves,
  uses: some(id).optional(),
  follows: some(id).optional(),
  adapts: some(id).optional(),
  reply: spoken.optional().describe('What they say at once, if it is what they need'),
});
const afterwards = worded({
  moves,
  uses: some(id).optional(),
  follows: some(id).optional(),
  adapts: some(id).optional(),
  bypasses: some(id).optional(),
  leaves: line.optional().describe('What is seen of it at once'),
});

const close = z.strictObject({
  title: text(60),
  outcome: z.enum(OUTCOMES).optional(),
  lines: z.array(z.union([z.strictObject({ says: spoken }), z.strictObject({ seen: line })])).min(1),
  mood: z.enum(MOODS).optional(),
  shows: z.array(z.enum(BEATS)).optional(),
  after: line,
});

const need = z.strictObject({
  need: short.describe('What they are after'),
  value: short.describe('What matters to them in how it is done'),
  weights: by(NEEDS, level).describe('Weights, 1 to 3'),
  fits: some(id).optional().describe('Pages that serve this need'),
  misleads: some(id).optional().describe('Pages that seem to and fail it'),
  urgent: z.boolean().optional().describe('Too much asking costs it the chance'),
  story: text(LENGTH.story).describe('What was really going on'),
  signs: z.array(sign).min(3),
  resources: z.record(id, resource),
  harms: z.record(id, by(PARTIES, level)).optional()
    .describe('What using a resource or following a page costs here; 2 to the customer if left out'),
  deeds: z.array(deed).length(3).describe('Three ways to serve it'),
  hearing: spoken.optional().describe('What they say to the page being quoted, where it fits'),
  astray: spoken.describe('What they say when something else was done for them'),
  opens: z.array(z.union([z.strictObject({ says: spoken }), z.strictObject({ seen: line })])).min(1)
    .describe('What comes out once it is served, and what they ask then'),
  afterwards: z.array(afterwards).min(3).max(4).describe('What can be said or done to that'),
  late: line.optional().describe('What is seen where it came too late'),
  good: close,
  half: close.describe('Where it was not served'),
});

const farewell = z.strictObject({ title: text(60), seen: line, after: line });

const matter = z.strictObject({
  level: z.enum(LEVELS),
  setting: z.enum(SETTINGS),
  lights: z.array(z.enum(LIGHTS)).min(1),
  role: text(60).describe('Who the player is'),
  customer: text(60).describe('Who stands there'),
  figures: z.array(z.enum(['standing', 'sitting', 'phone'])).min(1).optional(),
  titles: z.array(text(60)).min(1),
  blurb: text(LENGTH.line),
  brief: text(LENGTH.brief).describe('What the player knows, without the complication'),
  facts: z.array(z.record(id, text(60))).min(2).describe('Rows of facts that go together: one row is drawn'),
  want: short.describe('What they ask for'),
  otherWants: z.array(short).min(2).describe('What somebody else might have asked for: decoys'),
  pages: z.record(id, procedure),
  colleagues: z.array(id).min(1).describe('Who of `people` is about'),
  things: z.record(id, thing),
  arrives: z.array(line).min(2),
  opens: z.array(spoken).min(2).describe('What they ask for, in their words'),
  theories: z.array(spoken).min(2).describe('What they think has happened: partly wrong'),
  stakes: z.array(spoken).min(2).describe('What they have to lose'),
  moments: z.array(line).min(2).describe('Small things that are seen while one talks'),
  asks: z.array(question).min(3),
  kinds: z.array(acknowledgement).min(2),
  quotes: z.array(acknowledgement).min(1).describe('The page, quoted'),
  lures: z.array(lure).min(5),
  resources: z.record(id, resource).describe('Those that lures use'),
  needs: z.record(id, need),
  patience: farewell.describe('They have had enough'),
  leave: farewell.describe('The player walks away'),
});

const voice = z.strictObject({
  manner: z.enum(['terse', 'full']),
  ages: z.array(z.enum(['young', 'grown', 'old'])).min(1),
  matters: some(id).optional().describe('Only in these'),
  mood: z.enum(MOODS),
  patience: z.number().int().min(7).max(9),
  asides: z.array(line).min(2).describe('Things that do not matter, said all the same'),
  asked: z.array(line).min(2).describe('When somebody asks for the first time'),
  soothed: z.array(line).min(2).describe('When somebody is kind'),
  quoted: z.array(line).min(1).describe('When a page is quoted that does not help'),
  pressing: z.array(line).min(2).describe('When it is time to decide'),
  served: z.array(line).min(3).describe('On leaving, served'),
  unserved: z.array(line).min(3).describe('On leaving, not served'),
  gone: line.describe('When they have had enough'),
  waits: z.array(line).min(2),
  notices: z.array(line).min(2),
  puzzled: z.array(line).min(2),
  reacts: z.record(z.enum(TONES), z.array(line).min(2)),
});

const complication = z.strictObject({
  brief: line.describe('A sentence for the brief'),
  matters: some(id).optional().describe('Only in these'),
  lines: z.array(z.union([z.strictObject({ who: id, says: line }), z.strictObject({ seen: line })])).min(1),
  shows: z.array(z.enum(BEATS)).optional(),
  ways: z.array(worded({
    moves, reply: line.optional().describe('What is seen then'),
    patience: z.number().int().min(-1).max(1).optional(), trust: z.number().int().min(-1).max(1).optional(),
  })).min(2).describe('What can be done about it'),
});

/** The parts of an industry's situations. */
export const worldSchema = z.strictObject({
  kind: z.literal('world'),
  format: z.literal(1),
  id,
  mark: z.string().regex(/^[A-HJKMNP-TV-Z]{2}$/).describe('Two letters that begin the codes of this world; no I, L, O or U'),
  language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/).optional(),
  title: text(60),
  industry: z.enum(INDUSTRIES),
  people: z.record(id, person).describe('Who works here, beside the player'),
  things: z.record(id, thing).describe('Things of the place, for every matter'),
  voices: z.record(id, voice).describe('Manners of speaking'),
  complications: z.record(id, complication).describe('What comes between'),
  matters: z.record(id, matter).describe('What people ask for'),
});

export type World = z.output<typeof worldSchema>;
export type Matter = z.output<typeof matter>;
export type NeedBehind = z.output<typeof need>;
export type Sign = z.output<typeof sign>;
export type Deed = z.output<typeof deed>;
export type Afterwards = z.output<typeof afterwards>;
export type Lure = z.output<typeof lure>;
export type Voice = z.output<typeof voice>;
export type Complication = z.output<typeof complication>;
export type Spoken = z.output<typeof spoken>;
export type Close = z.output<typeof close>;
