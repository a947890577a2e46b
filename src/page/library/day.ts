import { html, nothing, type TemplateResult } from 'lit-html';
import type { Context } from '../context.ts';
import { answerTo } from '../finding.ts';
import { passOn } from '../pass-on.ts';
import { counterWords } from '../words.counter.en.ts';
import { askButton } from './ask.ts';
import { kindOf } from './kind.ts';

const text = counterWords.day;

/** The situation of the day: a leaf of the calendar, with what is known before anybody is met. */
export function dayNote(context: Context): TemplateResult {
  const { state: { counter: { date, day }, runs }, words, actions } = context;
  const kind = day === null ? 'new' : kindOf({ id: day.scenario }, runs);
  const press = { new: text.take, unfinished: text.left, played: text.again }[kind];
  return html`<section class="note day" aria-labelledby="day-title">
    ${leaf(date)}
    <div class="day-words">
      <h2 id="day-title">${text.heading}</h2>
      <p class="small">${day === null ? text.none
        : `${words.industries[day.industry]} · ${words.levels[day.level]} · ${words.library.minutes(day.minutes)}`}</p>
      <p class="small">${kind === 'played' ? text.met : text.hint}</p>
    </div>
    <div class="day-foot">
      ${askButton(context, { asked: 'day', text: press, look: 'strong', press: () => void actions.startDay() })}
      ${day === null ? nothing : passOn(context, { text: counterWords.pass.day, search: `?day=${date}`, code: null })}
    </div>
    ${answerTo(context, 'day')}
  </section>`;
}

/** The date as it stands on the wall: by UTC, so that it is everybody's. */
function leaf(date: string): TemplateResult {
  const at = new Date(`${date}T00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions): string =>
    (Number.isNaN(at.getTime()) ? '' : new Intl.DateTimeFormat('en', { timeZone: 'UTC', ...options }).format(at));
  return html`<time class="calendar" datetime=${date}><span>${part({ weekday: 'long' })}</span> <strong>${part({ day: 'numeric' })}</strong> <span>${part({ month: 'long' })}</span></time>`;
}
