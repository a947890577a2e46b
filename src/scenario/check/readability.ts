/**
 * Reading grade after J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom,
 * "Derivation of New Readability Formulas for Navy Enlisted Personnel", Research
 * Branch Report 8-75, 1975: 0.39 words per sentence + 11.8 syllables per word - 15.59.
 * A formula for English, and a rough one: it sees length, not sense.
 */

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** Groups of vowels, without most silent endings; a number counts as one. */
export function syllables(word: string): number {
  const bare = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  const spoken = bare.replace(/(?:[^laeiouy]e|[^aeiouytd]ed|[^aeiouysxz]es)$/, (end) => end[0] ?? '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}

/** A text's sentences: what lies between full stops, question marks and exclamation marks. */
function sentences(text: string): number {
  return Math.max(1, text.split(/[.!?…]+(?=\s|$|["”’])/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length);
}

/** The grade of some texts taken together, each of which ends a sentence; 0 for no words at all. */
export function gradeOf(texts: readonly string[]): number {
  const words = texts.flatMap((text) => text.match(WORD) ?? []);
  if (words.length === 0) return 0;
  const count = texts.reduce((sum, text) => sum + sentences(text), 0);
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return Math.max(0, 0.39 * (words.length / count) + 11.8 * (spoken / words.length) - 15.59);
}
