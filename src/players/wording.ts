/** Words that carry sense, cut to their stems; enough to see that two texts speak of one thing. */
function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{Letter}{4,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 5)));
}

/** The stems that two texts share, in the order of the first. */
export function shared(one: string, other: string): string[] {
  const there = stems(other);
  return [...stems(one)].filter((stem) => there.has(stem));
}

/** How many stems two texts share. */
export const overlap = (one: string, other: string): number => shared(one, other).length;
