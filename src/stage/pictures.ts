/** SVG text to textures, as sharp as the screen, each made once and let go when no longer used. */
import type * as Phaser from 'phaser';
import type { Drawing } from './art/types.ts';

/** Larger textures cost memory and show nothing more. */
const LONGEST = 4096;

export class Pictures {
  private readonly keys = new Map<string, Promise<string>>();
  private count = 0;

  constructor(private readonly textures: Phaser.Textures.TextureManager) {}

  /**
   * The texture of a drawing.
   * @param density texture pixels per picture unit
   * @returns its key; a drawing that cannot be read gives an empty texture, never an error
   */
  texture(drawing: Drawing, density: number): Promise<string> {
    const name = `${density.toFixed(4)} ${drawing.svg}`;
    const known = this.keys.get(name);
    if (known) return known;
    const made = this.make(drawing, density);
    this.keys.set(name, made);
    return made;
  }

  /** Lets all textures go. Nothing may be drawn with them any more. */
  async clear(): Promise<void> {
    const all = [...this.keys.values()];
    this.keys.clear();
    for (const key of await Promise.all(all)) this.textures.remove(key);
  }

  private async make(drawing: Drawing, density: number): Promise<string> {
    const bounded = Math.min(density, LONGEST / Math.max(drawing.width, drawing.height, 1));
    const key = `picture ${(this.count += 1)}`;
    this.textures.addCanvas(key, await rasterised(drawing, bounded));
    return key;
  }
}

/** Draws SVG text on a canvas of its own. */
async function rasterised(drawing: Drawing, density: number): Promise<HTMLCanvasElement> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(drawing.width * density));
  canvas.height = Math.max(1, Math.ceil(drawing.height * density));
  const url = URL.createObjectURL(new Blob([drawing.svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(canvas.width, canvas.height);
    image.src = url;
    await image.decode();
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  } catch {
    // An empty picture is better than a stopped play; the page tells the same in words.
  } finally {
    URL.revokeObjectURL(url);
  }
  return canvas;
}
