/** A sheet of paper to draw on: shapes with ink lines and flat colour, given back as SVG text. */
import { dice as throwFor, type Dice } from '../../../base/index.ts';
import type { Drawing } from '../types.ts';
import { INK } from './colours.ts';
import { area, hatching, num, stroke, through, tremble, type HatchStyle, type Point } from './line.ts';

export interface Style {
  /** Flat colour; none leaves the area open. */
  readonly fill?: string;
  /** Width of the ink line; 0 draws none. */
  readonly line?: number;
  readonly ink?: string;
  /** Hatching over the fill. */
  readonly hatch?: HatchStyle | true;
  /** A hard shadow, this many units to the right and down. */
  readonly shadow?: number;
  /** Kept as it is at any hour: a lamp, a screen, the sky. */
  readonly lit?: boolean;
  /** 0 (clear) to 1 (full), for fills and hatching without line. */
  readonly alpha?: number;
}

const LINE = 5;

/** What a shape looks like once the hour has had its say. */
export interface Look {
  readonly fill: string | null;
  readonly alpha: number | undefined;
  readonly ink: string;
  /** 0 draws no line. */
  readonly width: number;
}

/** How shapes get onto the paper: with a brush, or plain and small for a card. */
export interface Hand {
  /** False leaves hatching, shade and everything marked as detail away. */
  readonly fine: boolean;
  /** A closed shape from the edges that run around it; a soft one has a single edge and no corners. */
  shape(edges: readonly (readonly Point[])[], soft: boolean, look: Look, dice: Dice): string;
  /** An open line; `taper` is how thick its ends stay, 0 to 1. */
  line(points: readonly Point[], width: number, ink: string, taper: number, dice: Dice): string;
}

const BRUSH: Hand = {
  fine: true,
  shape: (edges, soft, { fill, alpha, ink, width }, dice) => {
    const see = alpha === undefined ? '' : ` opacity="${alpha}"`;
    const points = soft ? edges[0]! : edges.flatMap((edge) => edge.slice(0, -1));
    const paint = fill ? `<path fill="${fill}"${see} d="${area(points, soft)}"/>` : '';
    if (width <= 0) return paint;
    const runs = soft ? [[...points, points[0]!, points[1]!]] : edges;
    return `${paint}<path fill="${ink}" d="${runs.map((run) => stroke(run, width, dice, 0.92)).join('')}"/>`;
  },
  line: (points, width, ink, taper, dice) => `<path fill="${ink}" d="${stroke(points, width, dice, taper)}"/>`,
};

export class Sheet {
  readonly fine: boolean;
  private readonly parts: string[] = [];
  private readonly dice: Dice;

  /**
   * @param seed names the drawing; the same seed trembles the same way
   * @param grade what the hour does to painted colours
   */
  constructor(
    readonly width: number,
    readonly height: number,
    seed: string,
    private readonly grade: (hex: string) => string = (hex) => hex,
    private readonly hand: Hand = BRUSH,
  ) {
    this.dice = throwFor(seed, 'ink');
    this.fine = hand.fine;
  }

  /** A closed shape with straight edges. */
  poly(points: readonly Point[], style: Style = {}): this {
    const edges = points.map((p, i) => tremble(p, points[(i + 1) % points.length]!, this.dice));
    return this.put(edges, false, style);
  }

  /** A box, its corners rounded by `round` units. */
  box(x: number, y: number, w: number, h: number, style: Style = {}, round = 0): this {
    if (round <= 0) return this.poly([[x, y], [x + w, y], [x + w, y + h], [x, y + h]], style);
    const r = Math.min(round, w / 2, h / 2);
    const bend = (cx: number, cy: number, from: number): Point[] => [0.2, 0.5, 0.8].map((t): Point => {
      const turn = ((from + t) * Math.PI) / 2;
      return [cx + Math.cos(turn) * r, cy + Math.sin(turn) * r];
    });
    return this.put([[
      ...tremble([x + r, y], [x + w - r, y], this.dice), ...bend(x + w - r, y + r, 3),
      ...tremble([x + w, y + r], [x + w, y + h - r], this.dice), ...bend(x + w - r, y + h - r, 0),
      ...tremble([x + w - r, y + h], [x + r, y + h], this.dice), ...bend(x + r, y + h - r, 1),
      ...tremble([x, y + h - r], [x, y + r], this.dice), ...bend(x + r, y + r, 2),
    ]], true, style);
  }

  /** A closed soft shape through the points. */
  blob(points: readonly Point[], style: Style = {}): this {
    return this.put([through(points, true)], true, style);
  }

  /** An ellipse drawn by hand. */
  round(cx: number, cy: number, rx: number, ry: number, style: Style = {}): this {
    const start = this.dice.next() * 6.3;
    const steps = Math.max(14, Math.round((rx + ry) / 5));
    return this.put([Array.from({ length: steps }, (_, i): Point => {
      const turn = start + (i / steps) * Math.PI * 2;
      return [cx + Math.cos(turn) * rx, cy + Math.sin(turn) * ry];
    })], true, style);
  }

  /** An open line with corners. */
  line(points: readonly Point[], width: number = LINE, ink: string = INK): this {
    for (let i = 0; i + 1 < points.length; i += 1) {
      this.parts.push(this.hand.line(tremble(points[i]!, points[i + 1]!, this.dice), width, this.inkOf({ ink }), 0.85, this.dice));
    }
    return this;
  }

  /** An open soft line through the points. */
  curve(points: readonly Point[], width: number = LINE, ink: string = INK): this {
    this.parts.push(this.hand.line(through(points, false), width, this.inkOf({ ink }), 0.6, this.dice));
    return this;
  }

  /** Hatching in an area, with no outline. */
  hatch(points: readonly Point[], style: HatchStyle = {}, ink: string = INK, alpha = 0.55): this {
    if (this.fine) {
      this.parts.push(`<path fill="${this.grade(ink)}" opacity="${alpha}" d="${hatching(points, style, this.dice)}"/>`);
    }
    return this;
  }

  /** Lays shade over the whole sheet but for the soft shapes given: where the light falls. */
  shade(lit: readonly (readonly Point[])[], colour: string, alpha: number): this {
    if (!this.fine) return this;
    const mask = `shade${this.parts.length}`;
    const open = lit.map((points) => `<path d="${area(through(points, true), true)}"/>`).join('');
    const all = `width="${this.width}" height="${this.height}"`;
    this.parts.push(`<mask id="${mask}"><rect ${all} fill="#fff"/>${open}</mask>`,
      `<rect ${all} fill="${colour}" opacity="${alpha}" mask="url(#${mask})"/>`);
    return this;
  }

  /** Draws moved, scaled and, if asked, mirrored; lines scale along. */
  at(x: number, y: number, scale: number, draw: (sheet: this) => void, mirrored = false): this {
    const across = mirrored ? -scale : scale;
    this.parts.push(`<g transform="translate(${num(x)} ${num(y)}) scale(${across} ${scale})">`);
    draw(this);
    this.parts.push('</g>');
    return this;
  }

  /** Draws only where there is time for detail: left out on cards. */
  detail(draw: (sheet: this) => void): this {
    if (this.fine) draw(this);
    return this;
  }

  /** A throw of this sheet's dice, for uneven rows of books or leaves. In [from, to). */
  between(from: number, to: number): number {
    return from + this.dice.next() * (to - from);
  }

  /** The whole drawing. */
  drawing(): Drawing {
    const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${this.width}" height="${this.height}"`
      + ` viewBox="0 0 ${this.width} ${this.height}">`;
    return { svg: `${head}${this.parts.join('')}</svg>`, width: this.width, height: this.height };
  }

  private put(edges: readonly (readonly Point[])[], soft: boolean, style: Style): this {
    const { fill, shadow, alpha } = style;
    if (shadow) {
      const moved = edges.map((edge) => edge.map(([x, y]): Point => [x + shadow, y + shadow]));
      this.parts.push(this.hand.shape(moved, soft, { fill: INK, alpha: undefined, ink: INK, width: 0 }, this.dice));
    }
    const painted = fill === undefined || fill === 'none' ? null : style.lit ? fill : this.grade(fill);
    this.parts.push(this.hand.shape(edges, soft, { fill: painted, alpha, ink: this.inkOf(style), width: style.line ?? LINE }, this.dice));
    if (style.hatch) this.hatch(edges.flat(), style.hatch === true ? {} : style.hatch);
    return this;
  }

  private inkOf({ ink = INK, lit }: Style): string {
    return ink === INK || lit ? ink : this.grade(ink);
  }
}
