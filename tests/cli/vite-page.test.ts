import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { inlineStyles, parted, withHeadStart, withPolicy } from '../../src/cli/vite-page.ts';

const HTML = '<!doctype html>\n<html><head>\n<meta charset="utf-8">\n'
  + '<link rel="stylesheet" crossorigin href="./assets/index-a1.css">\n</head><body></body></html>';

describe('the built page', () => {
  it('carries its style, with addresses that still lead somewhere', () => {
    const html = inlineStyles(HTML, (name) => {
      expect(name).toBe('assets/index-a1.css');
      return '@font-face{src:url(./face-b2.woff2)}i{background:url("data:image/svg+xml,x")}b{mask:url(#m)}';
    });
    expect(html).toContain('<style>@font-face{src:url(assets/face-b2.woff2)}');
    expect(html).toContain('url("data:image/svg+xml,x")');
    expect(html).toContain('url(#m)');
    expect(html).not.toContain('<link');
  });

  it('leaves out what is only seen later', () => {
    const css = 'a{b:c}@supports (order: 1){d{e:f}@media print{g{h:i}}}j{k:l}@supports(order:1){m{n:o}}@supports (display:grid){p{q:r}}';
    expect(parted(css)).toEqual({ first: 'a{b:c}j{k:l}@supports (display:grid){p{q:r}}', later: 'd{e:f}@media print{g{h:i}}m{n:o}' });
    expect(() => parted('@supports (order:1){a{b:c}')).toThrow('inside a block');
  });

  it('does not let a style end early', () => {
    const html = inlineStyles(HTML, () => 'a::after{content:"</style><script>1</script>"}');
    expect(html.match(/<\/style/g)).toHaveLength(1);
  });

  it('asks early for the situation that its address names, and for nothing else', () => {
    const script = /<script>([\s\S]*)<\/script>/.exec(withHeadStart(HTML, { 'late-cot': 'assets/late-cot-1.js' }))?.[1] ?? '';
    const asked = (search: string): string[] => {
      const links: string[] = [];
      const page = { createElement: () => ({}), head: { append: ({ href }: { href: string }) => links.push(href) } };
      runInNewContext(script, { document: page, location: { search }, URLSearchParams });
      return links;
    };
    expect(asked('?scenario=late-cot&seed=1')).toEqual(['assets/late-cot-1.js']);
    expect(asked('?scenario=constructor')).toEqual([]);
    expect(asked('')).toEqual([]);
  });

  it('says that nothing comes from elsewhere, and names its own inline scripts', () => {
    const html = withPolicy(`${HTML}<script>ours()</script><script type="module" src="./a.js"></script>`);
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'self' 'sha256-${createHash('sha256').update('ours()').digest('base64')}';`);
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(html.indexOf('charset')).toBeLessThan(html.indexOf('Content-Security-Policy'));
  });
});
