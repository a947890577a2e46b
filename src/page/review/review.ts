import { html, nothing, type TemplateResult } from 'lit-html';
import type { Finding } from '../../growth/index.ts';
import type { Reviewed } from '../../session/index.ts';
import type { Context } from '../context.ts';
import { textsOf } from '../looking-back/files.ts';
import { frame, part } from '../looking-back/frame.ts';
import { button, field, quote, type Piece } from '../parts.ts';
import { lookingBackWords } from '../words.looking-back.en.ts';

const text = lookingBackWords.review;

/** A page for those who can change the system: what keeps going wrong over many runs. */
export function draw(context: Context): TemplateResult {
  const { review } = context.state.lookingBack;
  return frame(context, 'review', text.heading, html`<p class="back-intro">${text.hint}</p>
    ${sources(context)}
    ${review === null ? nothing : found(review)}`);
}

function sources({ actions, ui, set }: Context): TemplateResult {
  const { look } = ui;
  const paste = (): void => {
    void actions.reviewTexts([look.search]);
    set({ look: { ...look, search: '' } });
  };
  return html`<div class="review-from">
    <div class="toggle-row">
      <label class="slip button file">${text.files}<input type="file" accept=".json,application/json" multiple
        @change=${(event: Event) => void textsOf(event).then((texts) => actions.reviewTexts(texts))}></label>
      ${button(text.own, () => void actions.reviewOwn())}
    </div>
    <details><summary>${text.paste}</summary>
      ${field({ id: 'review-paste', label: text.paste, value: look.search, most: 5_000_000, write: (search) => set({ look: { ...look, search } }) })}
      ${button(text.read, paste)}</details>
  </div>`;
}

function found({ review, unread, problems }: Reviewed): TemplateResult {
  const { missed, pages, escalated, harmed } = review;
  const nothingFound = [missed, pages, escalated, harmed].every((some) => some.length === 0);
  return html`<div role="status">
      ${problems.map((problem) => html`<p>${problem}</p>`)}
      <p>${text.runs(review.runs, review.situations)} ${unread === 0 ? nothing : text.unread(unread)}</p>
      <p class="small">${text.few}</p></div>
    ${nothingFound ? html`<p>${text.none}</p>` : nothing}
    <div class="back-columns">
      ${list(text.missed, text.missedHint, missed, ({ detail }) => `${text.where} ${detail}`)}
      ${list(text.pages, text.pagesHint, pages, ({ detail }) => detail)}
      ${list(text.escalated, text.escalatedHint, escalated, ({ detail }) => detail)}
      ${list(text.harmed, text.harmedHint, harmed, (one) => text.party(one.party))}
    </div>
    ${nothingFound ? nothing : button(text.print, () => globalThis.print())}`;
}

function list<F extends Finding>(title: string, hint: string, findings: readonly F[], detail: (one: F) => string): Piece {
  if (findings.length === 0) return nothing;
  return part(title, hint, html`<ul class="review-list">${findings.map((one) => html`<li>
    <p><strong>${one.text}</strong> <span class="small">${one.title}</span></p>
    <p class="small">${detail(one)}</p>
    <p class="share"><meter min="0" max=${one.of} value=${one.times} aria-hidden="true"></meter> ${text.share(one.times, one.of)}</p>
    ${one.quotes.map((said) => html`<blockquote>${quote(said)}</blockquote>`)}
  </li>`)}</ul>`);
}
