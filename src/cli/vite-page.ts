/**
 * What the built page is: its style inside the HTML and the situation asked for at once, so
 * that a first visit waits for as little as can be, and a policy that keeps every request at home.
 */
import { createHash } from 'node:crypto';
import { dirname } from 'node:path/posix';
import type { Plugin, Rolldown } from 'vite';

const STYLESHEET = /\s*<link rel="stylesheet"[^>]*?href="(?:\.\/)?([^"]+\.css)"[^>]*>/g;
/** Marks what can come after the first choice; src/page/css/page.css says so too. */
const LATER = /@supports\s*\(order:\s*1\)\s*\{/;
const FACE = /@font-face\s*\{[^}]*\}/g;
const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/** @returns a plugin for builds only; in development Vite injects styles itself */
export function page(): Plugin {
  return {
    name: 'unscripted:page',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
        let late = '';
        const html = inlineStyles(String(file.source), (name) => {
          const css = bundle[name];
          if (css?.type !== 'asset') throw new Error(`the page links a style that was not built: ${name}`);
          delete bundle[name];
          const text = String(css.source);
          const { first, later } = parted(text.replace(FACE, ''));
          late += (text.match(FACE) ?? []).join('') + later;
          return first;
        });
        const lateFile = this.getFileName(this.emitFile({ type: 'asset', name: 'later.css', source: late }));
        file.source = withPolicy(withLateStyle(withHeadStart(html, situationsIn(bundle)), lateFile));
      }
    },
  };
}

/** Replaces each linked style by its text; `take` gives the text of a file. */
export function inlineStyles(html: string, take: (name: string) => string): string {
  return html.replace(STYLESHEET, (_link, name: string) => {
    const css = rebase(take(name), dirname(name)).replaceAll('</style', '<\\/style');
    return `\n<style>${css.trim()}</style>`;
  });
}

/** Addresses in a style are read from the style's own folder; in the page, from the page's. */
function rebase(css: string, folder: string): string {
  return css.replace(/url\((["']?)(?!data:|#|\/|[a-z]+:)(?:\.\/)?([^)"']+)\1\)/g, `url($1${folder}/$2$1)`);
}

/** The file of each situation, by its id. */
function situationsIn(bundle: Rolldown.OutputBundle): Record<string, string> {
  return Object.fromEntries(Object.values(bundle).flatMap((file) =>
    (file.type === 'chunk' && file.facadeModuleId?.endsWith('?scenario') ? [[file.name, file.fileName]] : [])));
}

/**
 * Asks for the situation that the address names while the game itself is still on its way,
 * instead of after it.
 */
export function withHeadStart(html: string, files: Readonly<Record<string, string>>): string {
  return withScript(html, `(f=>{if(f)document.head.append(Object.assign(document.createElement('link'),{rel:'modulepreload',href:f}))})`
    + `(new Map(${JSON.stringify(Object.entries(files))}).get(new URLSearchParams(location.search).get('scenario')))`);
}

/** Takes out of a style what is marked as later, without its mark. */
export function parted(css: string): { first: string; later: string } {
  let [first, later] = [css, ''];
  for (let mark = LATER.exec(first); mark !== null; mark = LATER.exec(first)) {
    const from = mark.index + mark[0].length;
    const end = closing(first, from);
    later += first.slice(from, end);
    first = first.slice(0, mark.index) + first.slice(end + 1);
  }
  return { first, later };
}

/** Where the block ends that is open at `from`. */
function closing(css: string, from: number): number {
  let open = 1;
  for (let i = from; i < css.length; i += 1) {
    if (css[i] === '{') open += 1;
    else if (css[i] === '}') open -= 1;
    if (open === 0) return i;
  }
  throw new Error('a style ends inside a block');
}

/**
 * Asks for the typefaces, and for the style of what opens later, once the first choice can be
 * pressed, on any screen without choices at once, and at the front door once the page has
 * loaded: until then the text stands in a face that is there already.
 */
export function withLateStyle(html: string, file: string): string {
  return withScript(html, `(root=>{let link;const ask=()=>{if(link)return;link=document.createElement('link');link.rel='stylesheet';`
    + `link.href=${JSON.stringify(file)};document.head.append(link)};`
    + `new MutationObserver(()=>{const{ready,screen='play'}=root.dataset;if(ready!==undefined||!/^(play|library)$/.test(screen))ask()})`
    + `.observe(root,{attributes:true,attributeFilter:['data-ready','data-screen']});`
    + `addEventListener('load',()=>setTimeout(ask,/[?&]scenario=/.test(location.search)?3000:0))})(document.documentElement)`);
}

function withScript(html: string, script: string): string {
  return html.replace(/\s*<\/head>/i, () => `\n<script>${script}</script>\n</head>`);
}

/** Nothing from any other host, and no script but ours. Phaser draws from blob and data addresses. */
export function withPolicy(html: string): string {
  const hashes = [...html.matchAll(INLINE_SCRIPT)].map(([, text]) =>
    `'sha256-${createHash('sha256').update(text ?? '').digest('base64')}'`);
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...hashes].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "media-src 'self' data: blob:",
    "connect-src 'self' data: blob:",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return html.replace(/<head[^>]*>(\s*<meta charset[^>]*>)?/i, (head) => `${head}\n${meta}`);
}
