/** Texts of a world: their slots, their lengths once filled, and whether anything is there twice. */
import { finding, type Finding } from '../check/finding.ts';
import { markup, placeholders, textsIn, type TextAt } from '../check/texts.ts';
import { suggest } from '../nearest.ts';
import type { Path } from '../places.ts';
import { LENGTH } from '../terms.ts';
import type { Matter, World } from '../world-schema.ts';

const CUSTOMER = ['they', 'them', 'their', 'themself'];
const SLOT = /\[([^[\]]*)\]/g;

const factsOf = (matter: Matter): string[] => Object.keys(matter.facts[0] ?? {});

/** Facts that every matter has: what voices and complications may name. */
function common(world: World): string[] {
  const [first, ...rest] = Object.values(world.matters).map(factsOf);
  return (first ?? []).filter((slot) => rest.every((slots) => slots.includes(slot)));
}

/** All texts of a world, each with the slots that it may hold. */
function textsOf(world: World): { at: TextAt; slots: readonly string[]; matter: Matter | null }[] {
  const { matters, ...shared } = world;
  const everywhere = common(world);
  return [
    ...textsIn(shared, []).map((at) => ({ at, slots: everywhere, matter: null })),
    ...Object.entries(matters).flatMap(([id, matter]) =>
      textsIn(matter, ['matters', id]).map((at) => ({ at, slots: factsOf(matter), matter }))),
  ];
}

/** Slots that nothing fills. */
export function slots(world: World): Finding[] {
  return textsOf(world).flatMap(({ at: { text, path }, slots: facts }) => {
    const allowed = [...facts, ...CUSTOMER];
    return [...text.matchAll(SLOT)].map((m) => m[1] ?? '').filter((slot) => !allowed.includes(slot.toLowerCase()))
      .map((slot) => finding('WORLD_SLOT', path, `nothing fills [${slot.slice(0, 40)}]`, suggest(slot, allowed, 'add it to every row of `facts`')));
  });
}

/** Names and markup, as in a situation. */
export function markings(world: World): Finding[] {
  const people = [...Object.keys(world.people), 'customer'];
  return textsOf(world).flatMap(({ at }) => [...markup(at), ...placeholders(at, people)]);
}

/** The shortest and longest that a text can become. */
function span(text: string, matter: Matter | null): { least: number; most: number } {
  const rows = matter?.facts ?? [];
  const values = (slot: string): string[] => {
    const name = slot.slice(1, -1).toLowerCase();
    return name === 'themself' ? ['himself', 'herself'] : [...rows.flatMap((row) => row[name] ?? []), ...(CUSTOMER.includes(name) ? ['he', 'his'] : [])];
  };
  const found = text.match(SLOT) ?? [];
  const bare = text.length - found.reduce((sum, slot) => sum + slot.length, 0);
  const sum = (of: (lengths: number[]) => number): number => found.reduce((all, slot) => all + of([...values(slot).map((v) => v.length), ...(values(slot).length === 0 ? [0] : [])]), bare);
  return { least: sum((l) => Math.min(...l)), most: sum((l) => Math.max(...l)) };
}

/** Choices come from many places and stand side by side: one width for all keeps the longest within 1.4 of the shortest. */
export const CHOICE = { least: 46, most: 64 } as const;

const last = (path: Path): string => String(path.at(-1));
const isChoice = ({ path }: TextAt): boolean => last(path) === 'do' || (last(path) === 'say');

function limitOf(path: Path): number {
  const key = last(path);
  if (key === 'note') return LENGTH.note;
  if (key === 'story') return LENGTH.story;
  if (key === 'brief' && path[0] === 'matters') return LENGTH.brief - LENGTH.choice;
  if (key === 'text' && path.includes('pages')) return LENGTH.page;
  return ['need', 'value', 'want', 'purpose'].includes(key) ? LENGTH.choice : LENGTH.line;
}

/** What is too long, or as a choice too short, once its slots are filled. */
export function lengths(world: World): Finding[] {
  return textsOf(world).flatMap(({ at, matter }) => {
    const { least, most } = span(at.text, matter);
    if (isChoice(at)) {
      return least >= CHOICE.least && most <= CHOICE.most ? []
        : [finding('WORLD_CHOICE_LENGTH', at.path, `${least === most ? least : `${least} to ${most}`} characters, from ${CHOICE.least} to ${CHOICE.most}`)];
    }
    return most <= limitOf(at.path) ? [] : [finding('WORLD_TOO_LONG', at.path, `up to ${most} characters once filled, at most ${limitOf(at.path)}`)];
  });
}

/** Short words may be said by many; a sentence belongs to one. */
const SENTENCE = 14;
const NO_SENTENCES = new Set(['sight', 'record', 'word', 'about', 'as', 'kin', 'outcome']);

/** The same sentence in two places would be heard twice. */
export function repeats(world: World): Finding[] {
  const first = new Map<string, Path>();
  return textsOf(world).flatMap(({ at: { text, path } }) => {
    if (text.length < SENTENCE || !text.includes(' ') || path.includes('facts') || NO_SENTENCES.has(last(path))) return [];
    const before = first.get(text);
    // One line for both manners is one line.
    if (before !== undefined && before.slice(0, -1).join() === path.slice(0, -1).join()) return [];
    first.set(text, before ?? path);
    return before === undefined ? [] : [finding('WORLD_REPEATS', path, `the same stands at ${before.join('.')}`)];
  });
}
