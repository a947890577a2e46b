import type { Answers } from '../session/index.ts';

/** What the parts of a rule begin with. */
interface Starts {
  readonly when: string;
  readonly because: string;
  readonly unless: string;
}

/** Without the stop or comma that somebody ended a part with: the sentence has its own. */
const bare = (written: string): string => written.trim().replace(/[\s.,;…]+$/u, '');

/**
 * A rule as one sentence: "When …, because …, unless …."
 * @param starts the label of each part, which may end in dots
 * @returns empty where nothing was written
 */
export function ruleText(share: Answers['share'], starts: Starts): string {
  const parts = (['when', 'because', 'unless'] as const)
    .map((part) => [starts[part].replace(' …', ''), bare(share[part])])
    .filter(([, written]) => written !== '');
  return parts.length === 0 ? '' : `${parts.map((part) => part.join(' ')).join(', ')}.`;
}
