/**
 * How like a drawn canvas is to a picture that was kept of it. Both are made small by plain
 * averaging and compared by the mean colour of small tiles, so that two builds of a browser,
 * which smooth edges and letters differently, agree, and a thing that moved does not.
 */

/** Pixels: how broad a kept picture is, and the side of the tiles that are compared. */
const BREADTH = 240;
const TILE = 8;

/** Mean differences of colour, 0 (none) to 255. */
export interface Likeness {
  /** Over the whole picture. */
  readonly mean: number;
  /** In the tile that differs most. */
  readonly worst: number;
}

/** The canvas as a small WebP data URL without loss, to be kept. */
export function keepsake(canvas: HTMLCanvasElement): string {
  return reduced(canvas).canvas.toDataURL('image/webp', 1);
}

/**
 * Compares a canvas with a kept picture.
 * @param kept what `keepsake` gave once
 * @returns the likeness; two shapes that differ are as unlike as can be
 */
export async function likeness(canvas: HTMLCanvasElement, kept: string): Promise<Likeness> {
  const image = new Image();
  image.src = kept;
  await image.decode();
  const now = reduced(canvas);
  if (image.naturalWidth !== now.canvas.width || image.naturalHeight !== now.canvas.height) return { mean: 255, worst: 255 };
  const then = context(image.naturalWidth, image.naturalHeight);
  then.drawImage(image, 0, 0);
  const [a, b] = [tiles(now), tiles(then)];
  const apart = a.map((colour, i) => colour.reduce((sum, part, c) => sum + Math.abs(part - (b[i]?.[c] ?? 0)), 0) / 3);
  return { mean: apart.reduce((sum, one) => sum + one, 0) / apart.length, worst: Math.max(...apart) };
}

function context(width: number, height: number): CanvasRenderingContext2D {
  const made = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d', { willReadFrequently: true });
  if (made === null) throw new Error('this browser draws no canvas');
  return made;
}

/** The canvas on paper, `BREADTH` pixels broad: each pixel the mean of those that it stands for. */
function reduced(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const whole = context(canvas.width, canvas.height);
  whole.fillStyle = '#fbf5e6';
  whole.fillRect(0, 0, canvas.width, canvas.height);
  whole.drawImage(canvas, 0, 0);
  const small = context(BREADTH, Math.round((canvas.height * BREADTH) / canvas.width));
  const { width, height } = small.canvas;
  const to = small.createImageData(width, height);
  const from = whole.getImageData(0, 0, canvas.width, canvas.height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = mean(from, (x * from.width) / width, (y * from.height) / height, from.width / width, from.height / height);
      to.data.set([...colour, 255], (y * width + x) * 4);
    }
  }
  small.putImageData(to, 0, 0);
  return small;
}

function tiles(of: CanvasRenderingContext2D): number[][] {
  const { width, height } = of.canvas;
  const all = of.getImageData(0, 0, width, height);
  const out: number[][] = [];
  for (let y = 0; y < height; y += TILE) {
    for (let x = 0; x < width; x += TILE) out.push(mean(all, x, y, TILE, TILE));
  }
  return out;
}

/** The mean red, green and blue of a box, as far as it lies inside. */
function mean({ data, width, height }: ImageData, left: number, top: number, w: number, h: number): number[] {
  const [x0, y0] = [Math.floor(left), Math.floor(top)];
  const [x1, y1] = [Math.min(width, Math.max(x0 + 1, Math.floor(left + w))), Math.min(height, Math.max(y0 + 1, Math.floor(top + h)))];
  const sums = [0, 0, 0];
  for (let y = y0; y < y1; y += 1) {
    for (let x = x0; x < x1; x += 1) {
      for (let c = 0; c < 3; c += 1) sums[c] = (sums[c] ?? 0) + (data[(y * width + x) * 4 + c] ?? 0);
    }
  }
  return sums.map((sum) => sum / ((x1 - x0) * (y1 - y0)));
}
