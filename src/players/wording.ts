/** Words that carry sense, cut to their stems; enough to see that two texts speak of one thing. */
function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{Letter}{4,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 5)));
}

/** How many stems two texts share. */
export function overlap(one: string, other: string): number {
  const there = stems(other);
  return [...stems(one)].filter((stem) => there.has(stem)).length;
}
