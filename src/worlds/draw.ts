/** What a code stands for: everything that is drawn before a word is put down. */
import { dice, err, ok, type Dice, type Result } from '../base/index.ts';
import type { Complication, Light, Matter, NeedBehind, Voice, World } from '../scenario/index.ts';
import { readCode, type CodeFault, type Difficulty, type Wish } from './code.ts';
import { SHAPES, type Shape } from './shapes.ts';
import type { Pronoun, Slots } from './slots.ts';

/** In how many a page fits most of what may be going on. */
const FITS_MOST = 0.28;

export interface Named<T> {
  readonly id: string;
  readonly it: T;
}

/** A combination that was drawn. */
export interface Drawn {
  readonly wish: Wish;
  readonly world: World;
  readonly matter: Named<Matter>;
  /** Three: what may really be going on. */
  readonly needs: readonly Named<NeedBehind>[];
  /** The others of the same matter: wrong readings. */
  readonly others: readonly Named<NeedBehind>[];
  readonly voice: Named<Voice>;
  readonly complication: Named<Complication>;
  readonly shape: Shape;
  readonly light: Light;
  readonly pronoun: Pronoun;
  readonly facts: Slots;
  readonly difficulty: Difficulty;
  /** Whether a page fits two of the three, or only one. */
  readonly fits: 'most' | 'one';
  /** Dice of this composition for a purpose. */
  dice(purpose: string): Dice;
}

const named = <T>(record: Readonly<Record<string, T>>): Named<T>[] => Object.entries(record).map(([id, it]) => ({ id, it }));

/** Needs that a page serves, and needs that it misleads. */
function sorted(matter: Matter): { fit: Named<NeedBehind>[]; misled: Named<NeedBehind>[] } {
  const all = named(matter.needs);
  return { fit: all.filter(({ it }) => it.fits !== undefined), misled: all.filter(({ it }) => it.fits === undefined) };
}

function drawNeeds(matter: Matter, most: boolean, chance: Dice): Named<NeedBehind>[] {
  const { fit, misled } = sorted(matter);
  const [f, m] = most ? [2, 1] : [1, 2];
  return chance.shuffle([...chance.shuffle(fit).slice(0, f), ...chance.shuffle(misled).slice(0, m)]);
}

/** What may go with a matter, by name: a world can keep a voice or a complication to some of its matters. */
const suiting = <T extends { readonly matters?: readonly string[] | undefined }>(record: Readonly<Record<string, T>>, matter: string): Named<T>[] =>
  named(record).filter(({ it: { matters } }) => matters === undefined || matters.includes(matter));

/**
 * Draws the combination of a code.
 * @param attempt which draw of it: 0, or more where earlier ones were not good enough
 */
export function draw(worlds: readonly World[], code: string, attempt: number): Result<Drawn, CodeFault> {
  const read = readCode(code);
  if (!read.ok) return read;
  const { mark, level, difficulty, number } = read.value;
  const world = worlds.find((w) => w.mark === mark);
  if (world === undefined) return err('unknown-world');
  const matters = named(world.matters).filter(({ it }) => it.level === level);
  if (matters.length === 0) return err('no-such-level');
  const seed = `${mark} ${level} ${difficulty} ${number} ${attempt}`;
  const by = (purpose: string): Dice => dice(seed, purpose);
  const matter = by('matter').pick(matters);
  // Whether a page fits most is the code's, not the attempt's: what is drawn again stays of its kind.
  const most = dice(`${mark} ${level} ${difficulty} ${number}`, 'fits').chance(FITS_MOST);
  const needs = drawNeeds(matter.it, most, by('needs'));
  const others = named(matter.it.needs).filter(({ id }) => !needs.some((n) => n.id === id));
  return ok({
    wish: read.value, world, matter, needs, others, difficulty,
    voice: by('voice').pick(suiting(world.voices, matter.id)),
    complication: by('complication').pick(suiting(world.complications, matter.id)),
    shape: by('shape').pick(SHAPES),
    light: by('light').pick(matter.it.lights),
    pronoun: by('pronoun').pick(['she', 'he']),
    facts: by('facts').pick(matter.it.facts),
    fits: most ? 'most' : 'one',
    dice: by,
  });
}
