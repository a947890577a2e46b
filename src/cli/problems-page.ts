import { CHAPTERS, CODES, type Entry } from '../scenario/parse.ts';

const HEAD = `# What the checker finds

\`npm run check\` reads situations and service languages and prints every problem as

\`\`\`
file:line:col level CODE message — mend
\`\`\`

An **error** keeps a file out of the game; a **warning** lets it through and should have a reason.
Lines and columns count from 1. There are ${CODES.length} codes. This page is made from the catalogue in
\`src/scenario/catalogue/\` by \`npx tsx src/cli/problems.ts\`; change it there.
`;

const fence = (text: string): string => `\`\`\`yaml\n${text}\n\`\`\``;

/** Where an example is told rather than shown, it is prose. */
const shown = (example: string): string => (/[:#{[]/.test(example) || example.startsWith('-') ? fence(example) : `*${example}*`);

function section(code: string, { level, title, meaning, mend, example }: Entry): string {
  const mended = `${mend.charAt(0).toUpperCase()}${mend.slice(1)}`;
  return `### ${code}\n\n**${title}** (${level}). ${meaning}\n\n${shown(example)}\n\nMend: ${mended}.\n`;
}

/** The text of `docs/problems.md`. */
export function problemsPage(): string {
  const contents = CHAPTERS.map(({ title, entries }) =>
    `- ${title}: ${Object.keys(entries).map((code) => `[${code}](#${code.toLowerCase()})`).join(', ')}`);
  const chapters = CHAPTERS.map(({ title, entries }) =>
    [`## ${title}\n`, ...Object.entries<Entry>(entries).map(([code, entry]) => section(code, entry))].join('\n'));
  return [HEAD, `${contents.join('\n')}\n`, ...chapters].join('\n');
}
