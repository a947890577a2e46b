/** What stands in square brackets in a world's texts: facts that were drawn, and the customer. */
export type Slots = Readonly<Record<string, string>>;

const PRONOUNS = {
  she: { they: 'she', them: 'her', their: 'her', themself: 'herself' },
  he: { they: 'he', them: 'him', their: 'his', themself: 'himself' },
} as const;
export type Pronoun = keyof typeof PRONOUNS;

/** The slots of a situation. */
export const slotsOf = (pronoun: Pronoun, facts: Slots): Slots => ({ ...facts, ...PRONOUNS[pronoun] });

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Puts in what slots stand for; a slot that begins with a capital gets one. Unknown slots stay, to be seen. */
export function filled(text: string, slots: Slots): string {
  if (!text.includes('[')) return text;
  return text.replace(/\[([A-Za-z][a-z0-9-]*)\]/g, (whole, name: string) => {
    const value = slots[name.toLowerCase()];
    if (value === undefined) return whole;
    return name === name.toLowerCase() ? value : capital(value);
  });
}

/** Every text within plain data, filled. What is left open is left out, as in a file. */
export function filledIn<T>(value: T, slots: Slots): T {
  if (typeof value === 'string') return filled(value, slots) as T;
  if (Array.isArray(value)) return value.map((v: unknown) => filledIn(v, slots)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined).map(([k, v]) => [k, filledIn<unknown>(v, slots)])) as T;
}
