import { html, nothing } from 'lit-html';
import type { Context } from '../context.ts';
import type { Piece } from '../parts.ts';
import { dayNote } from './day.ts';
import { surpriseNote } from './surprise.ts';

/** Where situations that nobody wrote are asked for. Where there are no worlds to make them of, nothing. */
export function counter(context: Context): Piece {
  return context.state.counter.offers?.length === 0 ? nothing : html`${dayNote(context)}${surpriseNote(context)}`;
}
