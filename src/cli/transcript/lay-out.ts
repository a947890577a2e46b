/** A script as lines to read aloud: plain, or as Markdown. */
import type { Entry, Script, Turn } from './script.ts';
import { YOU } from './script.ts';
import type { Secrets } from './secrets.ts';

/** How the parts of a script are set. */
interface Look {
  title(text: string): string[];
  heading(text: string): string[];
  paragraph(text: string): string[];
  item(name: string, text: string): string[];
  speech(who: string, text: string): string[];
  direction(text: string): string[];
}

const WIDTH = 88;

/** Breaks a text into lines: the first set in by `first`, each after it by `rest`. */
function wrapped(text: string, first = '', rest = first): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? (lines.length === 0 ? first : rest) + word : `${line} ${word}`;
    if (line !== '' && longer.length > WIDTH) {
      lines.push(line);
      line = rest + word;
    } else line = longer;
  }
  return [...lines, line];
}

const PLAIN: Look = {
  title: (text) => [text.toUpperCase(), '='.repeat(text.length)],
  heading: (text) => ['', text.toUpperCase(), ''],
  paragraph: (text) => wrapped(text),
  item: (name, text) => wrapped(`${name}: ${text}`, '  ', '    '),
  speech: (who, text) => wrapped(`${who.toUpperCase()}: ${text}`, '', '    '),
  direction: (text) => wrapped(`(${text})`, '    '),
};
const escaped = (text: string): string => text.replaceAll(/[\\`*_[\]<>#]/g, String.raw`\$&`);
const MARKDOWN: Look = {
  title: (text) => [`# ${escaped(text)}`],
  heading: (text) => ['', `## ${escaped(text)}`, ''],
  paragraph: (text) => [escaped(text), ''],
  item: (name, text) => [`- **${escaped(name)}**: ${escaped(text)}`],
  speech: (who, text) => [`**${escaped(who)}:** ${escaped(text)}`, ''],
  direction: (text) => [`*${escaped(text)}*`, ''],
};

const plainly = (id: string): string => id.replaceAll('-', ' ');
const begun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const FIGURES: Readonly<Record<string, string>> = {
  standing: '', sitting: 'sitting', wheelchair: 'in a wheelchair', phone: 'on the phone', chat: 'in a chat window',
};
const ENDS = { settled: 'The matter is settled.', open: 'The matter is still open.', lost: 'They are gone.' } as const;

function head({ scenario, seed, player }: Script, look: Look): string[] {
  const { title, setting, light, industry, level, minutes, role, brief, notes } = scenario;
  const place = [begun(plainly(setting)), light, plainly(industry), plainly(level), `about ${minutes} minutes`];
  return [
    ...look.title(title), '',
    ...look.paragraph(`${place.join(' · ')}. Seed ${seed}; played by: ${player}.`),
    ...(notes.length > 0 ? look.paragraph(`Touches on: ${notes.join(', ')}.`) : []), '',
    ...look.paragraph(`You: ${role}. ${brief}`),
  ];
}

function cast({ cast: people }: Script, look: Look): string[] {
  return people.flatMap(({ name, role, pronoun, age, figure, mood }) =>
    look.item(name, [role, pronoun, age, FIGURES[figure] ?? '', mood].filter((part) => part !== '').join(', ')));
}

function entry(one: Entry, look: Look, all: boolean): string[] {
  switch (one.kind) {
    case 'speech': return look.speech(one.who, one.text);
    case 'deed': return look.speech(YOU, `(${one.text})`);
    case 'seen': return look.direction(one.text);
    case 'note': return all ? look.direction(`Noted: ${one.text}`) : [];
  }
}

/** What may stand in a script beyond what was said and done. */
export interface Beside {
  /** Notes, and behind the end what was really going on. */
  readonly secrets: Secrets | null;
  /** What else was open to say or do at each step. */
  readonly choices: boolean;
}

function turn({ left, entries }: Turn, look: Look, { secrets, choices }: Beside): string[] {
  const [mine, rest] = [entries.slice(0, 1), entries.slice(1)];
  const others = choices && left.length > 0 ? look.direction(`Also open: ${left.map((text) => `“${text}”`).join(' ')}`) : [];
  return [...mine.flatMap((one) => entry(one, look, secrets !== null)), ...others, ...rest.flatMap((one) => entry(one, look, secrets !== null))];
}

function end({ ending }: Script, look: Look): string[] {
  if (ending === null) return look.paragraph('The play does not come to an end.');
  return [
    ...look.heading(ending.title), ...look.paragraph(ENDS[ending.outcome]),
    ...(ending.after === null ? [] : look.paragraph(`Later: ${ending.after}`)),
  ];
}

const part = (name: string, share: number): string => `${name} ${share.toFixed(2)}`;
const STATUS = { noticed: 'noticed', missed: 'there, and missed', absent: 'did not show' } as const;

function behind({ report, figures, value, principles }: Secrets, look: Look): string[] {
  const { truth, cues, pages, comments, bands, cap } = report;
  const { whole, ...questions } = figures;
  return [
    ...look.heading('What was really going on'), ...look.paragraph(truth.story),
    ...look.item('Truth', truth.id), ...look.item('Want', truth.want), ...look.item('Need', truth.need), ...look.item('Value', truth.value),
    ...look.heading('Cues'), ...cues.flatMap(({ cue, status, from, text }) => look.item(cue, `${STATUS[status]} (${from}). ${text}`)),
    ...look.heading('Pages'), ...pages.flatMap(({ page, cell }) => look.item(page, plainly(cell))),
    ...look.heading('What it is worth'),
    ...look.item('Score', `${whole.toFixed(1)} of 100, ${plainly(bands.whole)}${cap === null ? '' : `. ${cap}`}`),
    ...look.item('Made of', Object.entries(questions).map(([name, share]) => part(name, share)).join(', ')),
    ...look.item('Left for', Object.entries(value).map(([name, share]) => part(name, share)).join(', ')),
    ...principles.flatMap(({ name, moment }) => look.item(name, `“${moment}”`)),
    ...look.heading('What the debrief says'),
    ...comments.flatMap(({ moment, think, because, ask }) => look.item(`“${moment.text}”`, `I think ${think}: ${because}. ${ask}`)),
  ];
}

/** The whole script as text, without a line break at its end. */
export function laidOut(script: Script, markdown: boolean, beside: Beside): string {
  const look = markdown ? MARKDOWN : PLAIN;
  const lines = [
    ...head(script, look), ...look.heading('Who is there'), ...cast(script, look),
    ...look.heading('The play'), ...script.turns.flatMap((one) => [...turn(one, look, beside), ...(markdown ? [] : [''])]),
    ...end(script, look), ...(beside.secrets === null ? [] : behind(beside.secrets, look)),
  ];
  return lines.join('\n').replaceAll(/\n{3,}/g, '\n\n').trimEnd();
}
