/** Which parts a look gives: the same look always gives the same person. */
import type { PersonView } from '../../../engine/index.ts';
import { GREY, HAIR, OUTFITS, pick, SKIN, type Outfit } from './colours.ts';
import type { BodyPack, HairPack, LinePack, Packs } from './packs.ts';

export type Look = PersonView['look'];
export type Person = Pick<PersonView, 'age' | 'pronoun' | 'figure'>;

export interface Choice {
  readonly body: BodyPack;
  readonly hair: HairPack;
  readonly beard: LinePack | null;
  readonly glasses: LinePack | null;
  readonly skin: string;
  readonly hairColour: string;
  readonly outfit: Outfit;
  /** Index of the pattern on a knitted top. */
  readonly weave: number;
  /** The skin is so deep that lines on it need the deeper ink. */
  readonly dark: boolean;
}

/** Heads of hair drawn for grey: twice as likely for the old. */
const DRAWN_GREY = new Set(['GrayBun', 'GrayMedium', 'GrayShort', 'Bald']);

function bodies(packs: Packs, figure: Person['figure']): readonly BodyPack[] {
  if (figure === 'sitting') return [...packs.sitting, ...packs.sitting.filter((b) => b.seat === 'chair')];
  return figure === 'wheelchair' ? packs.wheelchair : packs.standing;
}

/** The heads of hair a person can have. */
export function hairPool(all: readonly HairPack[], { age, pronoun }: Person): readonly HairPack[] {
  const worn = all.filter((h) => pronoun === 'they' || h.wearer === 'all' || h.wearer === pronoun);
  const aged = worn.filter((h) => !h.age || h.age === age);
  if (age !== 'old') return aged;
  const grey = aged.filter((h) => DRAWN_GREY.has(h.name));
  return [...grey, ...grey, ...aged];
}

/** Hair and skin come from one world: pale hair goes with pale skin. */
function hairColourOf(look: Look, age: Person['age'], skin: number): string {
  if (age === 'old') return pick(GREY, look.hairColour);
  const widest = skin < 3 ? HAIR.length : skin < 5 ? 7 : 4;
  return pick(HAIR.slice(0, widest), look.hairColour);
}

function beardOf(packs: Packs, look: Look, person: Person, hair: HairPack): LinePack | null {
  if (person.pronoun !== 'he' || hair.beardless || person.age === 'young') return null;
  const pool = packs.heads.beards.filter((b) => (b.base !== '' && b.name.startsWith('Gray')) === (person.age === 'old'));
  return look.extra % 3 === 0 && pool.length > 0 ? pick(pool, Math.trunc(look.extra / 3)) : null;
}

/** Draws a person's parts. Every index wraps. */
export function choose(packs: Packs, look: Look, person: Person): Choice {
  const hair = pick(hairPool(packs.heads.hair, person), look.hair);
  const skin = pick(SKIN, look.skin);
  const tone = SKIN.indexOf(skin);
  const glassesOdds = person.age === 'old' ? 2 : 4;
  const glasses = Math.trunc(look.extra / 7) % glassesOdds === 0
    ? pick(packs.heads.glasses, Math.trunc(look.extra / 31)) : null;
  return {
    body: pick(bodies(packs, person.figure), look.clothes),
    hair, skin, glasses, beard: beardOf(packs, look, person, hair),
    hairColour: hairColourOf(look, person.age, tone),
    outfit: pick(OUTFITS, look.colour), weave: Math.trunc(look.colour / OUTFITS.length),
    dark: tone >= SKIN.length - 3,
  };
}
