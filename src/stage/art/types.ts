/**
 * What drawings give to the stage. Units are picture units: a setting is 1600 × 900
 * (wide) or 900 × 1100 (tall); a figure is scaled by its place in the setting.
 */
import type { Picture } from '../../scenario/index.ts';

export interface Drawing {
  /** A whole SVG document as text, made only of our own bundled art. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Where somebody or something stands: the point is the middle of its foot. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A part of the room's own drawing; the point is its upper left corner. */
export interface Fixture {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export type Spot = 'floor' | 'counter' | 'wall' | 'person' | 'far';
export type Shape = 'wide' | 'tall';

export interface SettingDrawing {
  readonly width: number;
  readonly height: number;
  /** Wall, window, floor: behind everybody. */
  readonly back: Drawing;
  /** A counter or desk: in front of the customer. Same size as `back`. */
  readonly front: Drawing | null;
  readonly customer: Place;
  readonly colleague: Place;
  /** Where a queue or passers-by stand, furthest last. */
  readonly others: readonly Place[];
  /** Places for things, best first, for each kind of spot. `counter` things are drawn over `front`. */
  readonly spots: Readonly<Record<Spot, readonly Place[]>>;
  /**
   * What the room has already, by the picture of it: its own window, its own door. A thing of that
   * picture on the wall or far off is this one, and nothing is drawn for it.
   */
  readonly fixtures: Readonly<Partial<Record<Picture, Fixture>>>;
  /** The box for speech bubbles. */
  readonly speech: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Small lives: loops the stage may run, each a drawing shifted or blinked. */
  readonly lives: readonly Life[];
}

export interface Life {
  readonly drawing: Drawing;
  readonly at: Place;
  readonly motion: 'sway' | 'blink' | 'drift' | 'fall' | 'turn';
}

/** A person in one mood. Head and body apart, so that they can move apart. */
export interface FigureDrawing {
  readonly body: Drawing;
  readonly head: Drawing;
  /** Where the head's bottom middle sits, in the body's units. */
  readonly neck: { readonly x: number; readonly y: number };
  /** The head turns about the point this far above the middle of its lower edge, in the body's units. */
  readonly turn: number;
  /** Eyes closed, for a blink; same size as `head`. */
  readonly blink: Drawing;
}

/** What a body does in a mood, beside its face. Radians and picture units. */
export interface Posture {
  readonly lean: number;
  readonly headTilt: number;
  /** Nearer the player (positive) or further. */
  readonly closer: number;
  readonly drop: number;
}
