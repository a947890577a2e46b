import { lookingBackWords } from '../words.looking-back.en.ts';
import type { Entry } from './entries.ts';

/** Pixels: a card that mail and chat programs show whole. */
const WIDE = 1200;
const HIGH = 630;
const MARGIN = 90;

/** Breaks a text into lines that fit. */
function broken(pen: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && pen.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The largest size in which a text fits, and its lines then. */
function fitted(pen: CanvasRenderingContext2D, text: string): { size: number; lines: string[] } {
  for (const size of [64, 54, 46, 38, 32]) {
    pen.font = `600 ${size}px Fraunces, Georgia, serif`;
    const lines = broken(pen, text, WIDE - 2 * MARGIN);
    if (lines.length * size * 1.28 <= HIGH - 270) return { size, lines };
  }
  const lines = broken(pen, text, WIDE - 2 * MARGIN).slice(0, 8);
  return { size: 32, lines: [...lines.slice(0, -1), `${lines.at(-1) ?? ''} …`] };
}

/** Ink on warm paper, with a strip of tape. */
function paper(pen: CanvasRenderingContext2D): void {
  pen.fillStyle = '#d8b07a';
  pen.fillRect(0, 0, WIDE, HIGH);
  pen.fillStyle = '#241d18';
  pen.fillRect(46, 50, WIDE - 80, HIGH - 84);
  pen.fillStyle = '#fbe7a6';
  pen.fillRect(36, 38, WIDE - 80, HIGH - 84);
  pen.lineWidth = 6;
  pen.strokeStyle = '#241d18';
  pen.strokeRect(36, 38, WIDE - 80, HIGH - 84);
  pen.fillStyle = '#b4472c';
  pen.beginPath();
  pen.arc(WIDE / 2, 40, 17, 0, 7);
  pen.fill();
  pen.stroke();
}

/**
 * One entry as a picture to share. It holds its text and nothing else of the player.
 * @returns a PNG, or null where this browser cannot draw one
 */
export async function pictureOf(entry: Entry, name: string): Promise<Blob | null> {
  await document.fonts?.load('600 40px Fraunces').catch(() => []);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [WIDE, HIGH];
  const pen = canvas.getContext('2d');
  if (pen === null) return null;
  paper(pen);
  pen.fillStyle = '#8f2f1a';
  pen.font = '600 30px Fraunces, Georgia, serif';
  pen.fillText(lookingBackWords.journal.cardTitle[entry.kind], MARGIN, 130);
  const { size, lines } = fitted(pen, entry.text);
  pen.fillStyle = '#241d18';
  pen.font = `600 ${size}px Fraunces, Georgia, serif`;
  lines.forEach((line, i) => pen.fillText(line, MARGIN, 150 + size * 1.28 * (i + 1)));
  pen.font = '28px "Atkinson Hyperlegible", sans-serif';
  pen.fillText(name, MARGIN, HIGH - 86);
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
}
