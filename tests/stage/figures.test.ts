import { beforeAll, describe, expect, it } from 'vitest';
import { BODIES } from '../../assets/figures/recipe-bodies.ts';
import { MOODS } from '../../src/scenario/index.ts';
import type { Mood } from '../../src/scenario/index.ts';
import { figure, loadFigures, posture } from '../../src/stage/art/figure.ts';
import { choose, hairPool, type Person } from '../../src/stage/art/figures/choose.ts';
import { HAIR, OUTFITS, pick, SKIN } from '../../src/stage/art/figures/colours.ts';
import { fetchPacks, type Packs } from '../../src/stage/art/figures/packs.ts';
import type { Drawing } from '../../src/stage/art/types.ts';

const look = (n: Partial<Record<'skin' | 'hair' | 'hairColour' | 'clothes' | 'colour' | 'extra', number>> = {}) =>
  ({ skin: 0, hair: 0, hairColour: 0, clothes: 0, colour: 0, extra: 1, ...n });
const person = (some: Partial<Person> = {}): Person => ({ age: 'grown', pronoun: 'they', figure: 'standing', ...some });

/** Opened and closed tags pair up. */
function balanced(svg: string): boolean {
  const open: string[] = [];
  for (const [, end, name, , self] of svg.matchAll(/<(\/?)([a-zA-Z]+)((?: [\w-]+="[^"<]*")*)(\/?)>/g)) {
    if (end ? open.pop() !== name : false) return false;
    if (!end && !self) open.push(name ?? '');
  }
  return open.length === 0 && svg.replace(/<\/?[a-zA-Z]+(?: [\w-]+="[^"<]*")*\/?>/g, '') === '';
}

/** What makes a drawing whole: a size, paired tags, numbers in every path, nothing twice, nothing from outside. */
function whole({ svg, width, height }: Drawing): boolean {
  const paths = [...svg.matchAll(/ d="([^"]*)"/g)].map((m) => m[1] ?? '');
  return width > 100 && height > 100 && paths.length > 2 && paths.every((d) => /^M[-.\d]/i.test(d)) && balanced(svg)
    && !/undefined|null|NaN|href="[^#]|url\([^#]/.test(svg)
    && [...svg.matchAll(/<[^>]*>/g)].every(([tag]) => {
      const names = [...tag.matchAll(/ ([\w-]+)="/g)].map((m) => m[1]);
      return new Set(names).size === names.length;
    });
}

let packs: Packs;
beforeAll(async () => {
  await loadFigures();
  packs = await fetchPacks();
});

describe('figures', () => {
  it('hold every body and enough of each part', () => {
    const names = [...packs.standing, ...packs.sitting, ...packs.wheelchair].map((b) => b.name);
    expect(names.sort()).toEqual(BODIES.map((b) => b.part).sort());
    expect(packs.standing.length).toBeGreaterThanOrEqual(10);
    expect(packs.sitting.length).toBeGreaterThanOrEqual(3);
    expect(packs.wheelchair).toHaveLength(1);
    expect(packs.heads.hair.length).toBeGreaterThanOrEqual(18);
  });

  it('draw every body whole', () => {
    for (const kind of ['standing', 'sitting', 'wheelchair'] as const) {
      packs[kind].forEach((body, clothes) => {
        const drawn = figure(look({ clothes, colour: clothes * 19 }), 'calm', person({ figure: kind }));
        expect(whole(drawn.body), body.name).toBe(true);
        expect(drawn.neck.x, body.name).toBeGreaterThan(0);
        expect(drawn.neck.x, body.name).toBeLessThan(drawn.body.width);
      });
    }
  });

  it('draw every head of hair with every face, eyes open and shut', () => {
    const pool = hairPool(packs.heads.hair, person());
    pool.forEach((hair, n) => {
      for (const mood of MOODS) {
        const { head, blink } = figure(look({ hair: n, extra: n }), mood, person());
        expect(whole(head) && whole(blink), `${hair.name} ${mood}`).toBe(true);
        expect(blink.svg, `${hair.name} ${mood}`).not.toBe(head.svg);
        expect([blink.width, blink.height]).toEqual([head.width, head.height]);
      }
    });
  });

  it('draw every beard and every pair of glasses', () => {
    const seen = new Set<string>();
    for (let extra = 0; extra < 2000; extra += 1) {
      for (const age of ['grown', 'old'] as const) {
        const { beard, glasses } = choose(packs, look({ extra }), person({ pronoun: 'he', age }));
        if (beard) seen.add(beard.name);
        if (glasses) seen.add(glasses.name);
      }
      if (extra % 97 === 0) expect(whole(figure(look({ extra }), 'warm', person({ pronoun: 'he', age: 'old' })).head)).toBe(true);
    }
    expect([...seen].sort()).toEqual([...packs.heads.beards, ...packs.heads.glasses].map((p) => p.name).sort());
  });

  it('keep one picture under 60 KB and one person in all moods under 160 KB', () => {
    const everyone = (clothes: number): Drawing[] => MOODS.flatMap((mood) => {
      const drawn = figure(look({ clothes, hair: clothes }), mood, person());
      return [drawn.head, drawn.blink, ...(mood === 'calm' ? [drawn.body] : [])];
    });
    packs.standing.forEach((_, clothes) => {
      const sizes = everyone(clothes).map((d) => d.svg.length);
      expect(Math.max(...sizes)).toBeLessThan(60_000);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(160_000);
    });
  });
});

describe('moods', () => {
  it('have each a face of their own', () => {
    const heads = MOODS.map((mood) => figure(look(), mood, person()).head.svg);
    expect(new Set(heads).size).toBe(MOODS.length);
  });

  it('have each a posture of their own', () => {
    expect(new Set(MOODS.map((mood) => JSON.stringify(posture(mood)))).size).toBe(MOODS.length);
    expect(posture('angry').closer).toBeGreaterThan(posture('withdrawn').closer);
  });

  it('change neither body nor size of the head', () => {
    const [first, ...others] = MOODS.map((mood) => figure(look({ hair: 5, clothes: 3 }), mood, person()));
    for (const other of others) {
      expect(other.body).toEqual(first?.body);
      expect(other.neck).toEqual(first?.neck);
      expect(other.head.height).toBe(first?.head.height);
    }
  });

  it('fall back to calm when unknown', () => {
    for (const strange of ['giddy', 'toString', '__proto__'] as string[]) {
      expect(figure(look(), strange as Mood, person()).head).toEqual(figure(look(), 'calm', person()).head);
      expect(posture(strange as Mood)).toEqual(posture('calm'));
    }
  });
});

describe('pools', () => {
  it('wrap around for indices of any size and sign', () => {
    expect(pick(SKIN, SKIN.length + 2)).toBe(SKIN[2]);
    expect(pick(SKIN, -1)).toBe(SKIN[SKIN.length - 1]);
    expect(pick(OUTFITS, Number.NaN)).toBe(OUTFITS[0]);
    const far = look({ skin: 9999, hair: 9999, hairColour: 9999, clothes: 9999, colour: 9999, extra: 9999 });
    expect(whole(figure(far, 'warm', person({ age: 'old' })).head)).toBe(true);
  });

  it('give the old grey or white hair', () => {
    for (let n = 0; n < 40; n += 1) {
      const { hairColour } = choose(packs, look({ hairColour: n, skin: n }), person({ age: 'old' }));
      expect(HAIR).not.toContain(hairColour);
    }
  });

  it('give beards to nobody who is called she, and no sitting body to one who stands', () => {
    for (let n = 0; n < 200; n += 1) {
      const she = choose(packs, look({ extra: n, hair: n, clothes: n }), person({ pronoun: 'she' }));
      expect(she.beard).toBeNull();
      expect(she.hair.wearer).not.toBe('he');
      expect(packs.standing).toContain(she.body);
    }
  });

  it('paint hands and neck in skin: every body shows its skin colour and the clothes theirs', () => {
    packs.standing.forEach((body, clothes) => {
      const { svg } = figure(look({ clothes, skin: 4, colour: 5 }), 'calm', person()).body;
      expect(svg, body.name).toContain(`fill="${SKIN[4]}" d="${body.base}"`);
      expect(Object.keys(body.paints), body.name).not.toContain('skin');
    });
  });
});
