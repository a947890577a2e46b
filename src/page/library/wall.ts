import { html } from 'lit-html';

/** The wall above the board: coats on their hooks, the clock, a shelf with the kettle. Only to look at. */
export const wall = html`<svg class="wall-art" viewBox="0 0 520 150" aria-hidden="true" focusable="false">
  <path class="ink-line" d="M14 28h196M14 36h196"/>
  <path class="ink-line" d="M44 36v10c0 7 10 7 10 1M96 36v10c0 7 10 7 10 1M150 36v10c0 7 10 7 10 1M194 36v8c0 7 9 7 9 1"/>
  <path class="fill-rust ink-line" d="M50 50c10 0 15 5 18 13l7 52c-11 5-38 6-51 0l8-51c2-8 8-14 18-14Z"/>
  <path class="ink-line" d="M50 60v58M36 78l-5 30M63 78l6 30M43 52l7 9 7-9"/>
  <path class="fill-teal ink-line" d="M102 50c9 0 13 4 15 11l5 66c-9 4-31 4-40 0l4-65c2-8 7-12 16-12Z"/>
  <path class="ink-line" d="M102 61v67M94 54l8 8 8-8M108 92h9v14h-9z"/>
  <path class="fill-ochre ink-line" d="M156 49c3 10 8 52 8 66l-8 14-9-14c0-15 6-56 9-66Z"/>
  <path class="ink-line" d="M156 49v78M156 129v8c0 6 9 6 9 0"/>
  <circle class="fill-slip ink-line" cx="274" cy="60" r="33"/>
  <path class="ink-line" d="M274 60V38M274 60l14 9M274 31v4M274 85v4M245 60h4M299 60h4"/>
  <path class="fill-wood ink-line" d="M346 118h160v10H346z"/><path class="ink-line" d="M366 128v14M486 128v14"/>
  <path class="fill-slip ink-line" d="M372 118c-5-18-3-36 2-42h36c6 6 8 24 3 42Z"/>
  <path class="ink-line" d="M380 76c0-14 24-14 24 0M413 88l14-8 1 6-13 14M386 70h12"/>
  <path class="fill-rust ink-line" d="M440 92h26v26h-26z"/><path class="ink-line" d="M466 98c11-2 11 14 0 13M447 84c-4-5 4-7 0-13M458 84c-4-5 4-7 0-13"/>
  <path class="fill-teal ink-line" d="M482 118v-30h8v30zM490 118V80h9v38z"/>
</svg>`;
