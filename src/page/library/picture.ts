import { html, type TemplateResult } from 'lit-html';
import type { Setting } from '../../scenario/index.ts';

/** Small pictures of the settings, by address; each is fetched only when its card is shown. */
const PICTURES = import.meta.glob<string>('../../../assets/settings/cards/*.svg', {
  eager: true, import: 'default', query: '?url&no-inline',
});

/**
 * The picture on a card, or a blank postcard where none was drawn. It says nothing that the words do not.
 * @param met what is stamped on a situation that was played; empty for none
 */
export function picture(setting: Setting, met: string): TemplateResult {
  const address = PICTURES[`../../../assets/settings/cards/${setting}.svg`];
  return html`<div class="picture" data-met=${met}>${address === undefined
    ? blank
    : html`<img src=${address} alt="" width="400" height="260" loading="lazy" decoding="async">`}</div>`;
}

const blank = html`<svg viewBox="0 0 400 260" aria-hidden="true" preserveAspectRatio="xMidYMid slice">
  <path class="fill-wall" d="M0 0h400v176H0z"/><path class="fill-wood" d="M0 176h400v84H0z"/>
  <path class="ink-line" d="M0 176h400M120 176V62h70v114M134 80h42v34h-42zM232 112h96v64h-96zM232 132h96M276 112V96h16v16M20 200h60M110 226h90M250 206h120"/>
</svg>`;
