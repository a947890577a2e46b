import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { icon, type Icon } from './icons.ts';

/** Anything a template can show. */
export type Piece = TemplateResult | typeof nothing;

export interface Toggle {
  readonly text: string;
  readonly on: boolean;
  press(): void;
}

/** A slip that is taken or left; the tick says so without colour. */
export function toggle({ text, on, press }: Toggle): TemplateResult {
  return html`<button type="button" class="slip toggle" aria-pressed=${on ? 'true' : 'false'} @click=${press}>
    <span class="tick">${on ? icon('tick') : nothing}</span><span>${text}</span>
  </button>`;
}

/** A group of toggles under one name. */
export function toggles(name: string, items: readonly Toggle[], className = ''): TemplateResult {
  return html`<fieldset class="toggles ${className}"><legend>${name}</legend>
    <div class="toggle-row">${items.map(toggle)}</div>
  </fieldset>`;
}

export interface Field {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly rows?: number;
  /** Longest text, in characters. */
  readonly most?: number;
  write(text: string): void;
}

/** Lines to write on. */
export function field({ id, label, value, rows = 3, most = 600, write }: Field): TemplateResult {
  const wrote = (event: Event): void => write((event.target as HTMLTextAreaElement).value);
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <textarea id=${id} rows=${rows} maxlength=${most} .value=${live(value)} @input=${wrote}></textarea>
  </div>`;
}

/** A plain button of paper. */
export function button(text: string, press: () => void, look = '', picture?: Icon): TemplateResult {
  return html`<button type="button" class="slip button ${look}" @click=${press}>
    ${picture === undefined ? nothing : icon(picture)}<span>${text}</span>
  </button>`;
}

/** Somebody's words, in quotes. */
export function quote(text: string): string {
  return `“${text}”`;
}
