import { html, nothing, type TemplateResult } from 'lit-html';
import { LEVELS, type Level, type Principle, type Principles } from '../../scenario/index.ts';
import type { Context } from '../context.ts';
import { frame } from '../looking-back/frame.ts';
import { wear } from '../looking-back/wear.ts';
import { button, toggles, type Piece } from '../parts.ts';
import { languageWords as text } from '../words.language.en.ts';
import { lookingBackWords } from '../words.looking-back.en.ts';
import style from './language.css?inline';

/** The service language to be read: each principle by its deed, at every level, overdone, and where it comes from. */
export function draw(context: Context): TemplateResult {
  wear(style);
  const { language } = context.state.lookingBack;
  return frame(context, 'language', text.heading, language === null
    ? html`<p class="faint" role="status" aria-busy="true">${lookingBackWords.loading}</p>` : whole(context, language));
}

function whole(context: Context, { name, principles }: Principles): TemplateResult {
  const all = Object.values(principles);
  const told = LEVELS.filter((level) => all.some(({ levels }) => levels?.[level] !== undefined));
  const only = told.find((level) => level === context.ui.look.only);
  return html`<div class="back-intro"><h2>${name}</h2><p>${text.intro}</p><p class="hint">${text.notRules}</p></div>
    ${told.length < 2 ? nothing : levelPicker(context, told, only)}
    <ul class="language">${all.map((one) => principle(context, one, only === undefined ? told : [only]))}</ul>
    <div>${button(text.print, () => globalThis.print())}</div>`;
}

function levelPicker({ words, ui, set }: Context, told: readonly Level[], only: Level | undefined): TemplateResult {
  const pick = (level: Level | null): void => set({ look: { ...ui.look, only: level } });
  return toggles(text.part, [
    { text: text.all, on: only === undefined, press: () => pick(null) },
    ...told.map((level) => ({ text: words.levels[level], on: level === only, press: () => pick(level) })),
  ]);
}

function principle(context: Context, { name, deed, overdone, source, levels = {} }: Principle, shown: readonly Level[]): TemplateResult {
  return html`<li><h3>${name}</h3>
    <p class="language-deed">${deed}</p>
    ${atLevels(context, levels, shown)}
    <p><strong>${text.overdone}</strong> ${overdone}</p>
    <p class="small">${text.source(source.replace(/\.$/, ''))}</p></li>`;
}

function atLevels({ words }: Context, levels: NonNullable<Principle['levels']>, shown: readonly Level[]): Piece {
  const told = shown.flatMap((level) => (levels[level] === undefined ? [] : [html`<div><dt>${words.levels[level]}</dt><dd>${levels[level]}</dd></div>`]));
  return told.length === 0 ? nothing : html`<dl>${told}</dl>`;
}
