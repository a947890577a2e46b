import { html, type TemplateResult } from 'lit-html';
import type { Actions } from '../../session/index.ts';
import type { Context } from '../context.ts';
import { icon } from '../icons.ts';
import { button, field } from '../parts.ts';
import { lookingBackWords } from '../words.looking-back.en.ts';
import type { Entry } from './entries.ts';

const text = lookingBackWords.journal;

type Change = Parameters<Actions['edit']>[1];

/** The change that puts other words in an entry's place; empty ones take it out. */
function change({ kind, at, run: { answers } }: Entry, words: readonly string[]): Change {
  const [first = '', second = '', third = ''] = words;
  switch (kind) {
    case 'rule': return { rule: { when: first, because: second, unless: third } };
    case 'commitment': return { commitment: first };
    case 'idea': return at === 0 ? { idea: first }
      : { ideas: answers.act.ideas.map((idea, i) => (i === at - 1 ? first : idea)).filter((idea) => idea !== '') };
    case 'moment': return { moments: answers.moments.flatMap((moment, i) => (i === at ? (first === '' ? [] : [{ ...moment, thought: first }]) : [moment])) };
    case 'words': return { words: [answers.understand.words, answers.apply.words, answers.shared].map((old, i) => (i === at ? first : old)) };
  }
}

/** Words to change: of a moment only the thought, since what was said was said. */
const drafted = ({ kind, at, run, fields }: Entry): string[] =>
  (kind === 'moment' ? [run.answers.moments[at]?.thought ?? ''] : fields.map((one) => one.text));

/** One entry: to read, to change, or to take out. */
export function entry(context: Context, one: Entry): TemplateResult {
  const { ui, set, actions } = context;
  const { look } = ui;
  if (look.editing === one.id) return editing(context, one);
  const edit = (): void => set({ look: { ...look, editing: one.id, draft: drafted(one) } });
  const remove = (): void => void actions.edit(one.run.key, change(one, []));
  return html`<li class="entry entry-${one.kind}">
    <p class="entry-kind small">${text.kinds[one.kind]}</p>
    <p class="entry-text">${one.text}</p>
    <p class="entry-tools">
      <button type="button" class="plain-icon" aria-label=${text.editOf(one.text)} @click=${edit}>${icon('pencil')}</button>
      <button type="button" class="plain-icon" aria-label=${text.removeOf(one.text)} @click=${remove}>${icon('close')}</button>
    </p>
  </li>`;
}

function editing({ ui, set, actions }: Context, one: Entry): TemplateResult {
  const { look } = ui;
  const close = (): void => set({ look: { ...look, editing: null, draft: [] } });
  const keep = (): void => {
    void actions.edit(one.run.key, change(one, look.draft.map((words) => words.trim())));
    close();
  };
  const write = (i: number) => (words: string): void => set({ look: { ...look, draft: look.draft.map((old, at) => (at === i ? words : old)) } });
  return html`<li class="entry editing">
    ${look.draft.map((words, i) => field({ id: `entry-${i}`, label: one.fields[i]?.label ?? text.kinds[one.kind], value: words, rows: 2, write: write(i) }))}
    <div class="page-foot">${button(text.save, keep, 'strong')}${button(text.cancel, close)}</div>
  </li>`;
}
