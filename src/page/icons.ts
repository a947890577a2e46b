import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit-html';

/** Small pictures in ink, drawn on a field of 24 by 24. */
const DRAWINGS = {
  back: svg`<path d="M20 12.2C14 11.6 9 12 4.4 12.1M10 5.6 4 12l6.4 6.3"/>`,
  knob: svg`<path d="M3 6.6h7.2M15.6 6.6H21M3 12.2h2.2M10.8 12.2H21M3 17.8h10.2M18.6 17.8H21"/><circle cx="13" cy="6.6" r="2.5"/><circle cx="8" cy="12.2" r="2.5"/><circle cx="16" cy="17.8" r="2.5"/>`,
  around: svg`<path d="M2.4 12.2C5 7.6 8.4 5.6 12 5.6s7.2 2 9.6 6.6C19 16.6 15.6 18.6 12 18.6S5 16.6 2.4 12.2Z"/><circle cx="12" cy="12" r="3"/>`,
  handbook: svg`<path d="M12 6.4C9.6 4.6 6.4 4.2 3 4.6v13.6c3.4-.4 6.6 0 9 1.8 2.4-1.8 5.6-2.2 9-1.8V4.6c-3.4-.4-6.6 0-9 1.8ZM12 6.4V20"/>`,
  notebook: svg`<path d="M5.4 3.4h13.4v17.2H5.2ZM9 3.4v17.2M11.8 8.4h4.4M11.8 12h3.6"/>`,
  ask: svg`<circle cx="8.6" cy="8.4" r="3.4"/><path d="M2.4 20c.4-4 2.8-6.2 6.2-6.2s5.8 2.2 6.2 6.2M15.6 5.4c.3-1.6 1.6-2.5 3.1-2.4 1.7.1 2.8 1.3 2.7 2.8-.1 1.9-2.6 2-2.6 4.2M18.8 13.3v.2"/>`,
  transcript: svg`<path d="M3 4.4h13.6v9.2H9.2L5.6 17v-3.4H3ZM19.2 8.4h2v8.8h-1.8v3l-3.4-3h-4.8v-1"/>`,
  wait: svg`<path d="M6.4 3h11.2M6.4 21h11.2M7.6 3c0 5 3.6 6.4 3.8 9-.2 2.6-3.8 4-3.8 9M16.4 3c0 5-3.6 6.4-3.8 9 .2 2.6 3.8 4 3.8 9"/>`,
  leave: svg`<path d="M13.6 3.4H4.8v17.2h8.8M9.6 12h11M16.8 7.8l4 4.2-4 4.2"/>`,
  sound: svg`<path d="M3.4 9.2v5.8h4l5.2 4.4V4.8L7.4 9.2ZM15.6 8.8c1.8 1.8 1.8 4.6 0 6.4M18.2 6c3.4 3.4 3.4 8.6 0 12"/>`,
  silent: svg`<path d="M3.4 9.2v5.8h4l5.2 4.4V4.8L7.4 9.2ZM16 9.4l5 5.4M21 9.4l-5 5.4"/>`,
  close: svg`<path d="m5.4 5.2 13.4 13.6M18.8 5.4 5.2 18.6"/>`,
  tick: svg`<path d="m4.6 12.8 5 5.4L19.8 5.8"/>`,
  improvise: svg`<path d="M3.4 4.4h7.2v6.2H3.4ZM13.4 13.4h7.2v6.2h-7.2ZM13.6 7.5h6.8M17 4.1v6.8M3.6 16.5h6.8M7 13.1v6.8"/>`,
  map: svg`<path d="M3 5.6 9 3.4l6 2.4 6-2.2v14.8l-6 2.2-6-2.4-6 2.2ZM9 3.4v14.8M15 5.8v14.8"/>`,
  growth: svg`<path d="M12 20.6V9.4M12 13.4C8 13.6 5.2 11.4 4.8 7c4.2-.2 7 1.8 7.2 6.4ZM12 9.6c.2-4 2.6-6.2 7-6.4.2 4.4-2.6 6.8-7 6.4ZM6.6 20.8h10.8"/>`,
  pencil: svg`<path d="m4 20 1.2-5L16 4.2c1-1 2.6-1 3.6 0s1 2.6 0 3.6L9 18.8ZM14 6.2l3.6 3.6"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type Icon = keyof typeof DRAWINGS;

/** One small picture; always beside words, so it is hidden from those who listen. */
export function icon(name: Icon): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${DRAWINGS[name]}</svg>`;
}
