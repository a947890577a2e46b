import { lookingBackWords } from '../words.looking-back.en.ts';
import { groupsOf } from '../looking-back/groups.ts';
import type { Entry } from './entries.ts';

/** Signs that Markdown would read as its own. */
const plain = (text: string): string => text.replaceAll(/[\\`*_{}[\]<>#|]/g, (sign) => `\\${sign}`).replaceAll(/\s*\n\s*/g, ' ');

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The journal as Markdown: one heading for each run, one line for each entry. */
export function toMarkdown(all: readonly Entry[]): string {
  const { heading, kinds } = lookingBackWords.journal;
  const runs = groupsOf(all, ({ run }) => run.key);
  const parts = runs.map((some) => {
    const { title, saved } = some[0]!.run;
    return [`## ${plain(title)}, ${day(saved)}`, '', ...some.map(({ kind, text }) => `- **${kinds[kind]}:** ${plain(text)}`)].join('\n');
  });
  return `# ${heading}\n\n${parts.join('\n\n')}\n`;
}
