import { html } from 'lit-html';
import queue from '../../../assets/library/queue.svg?url&no-inline';

/** The people who wait at the counter above the board. Only to look at; fetched by this screen alone. */
export const wall = html`<img class="wall-art" src=${queue} alt="" width="1080" height="400" decoding="async" fetchpriority="low">`;
