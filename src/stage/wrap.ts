/** Breaking text into lines and pages. Pure: the measure is given. */

/**
 * Breaks a text into lines no wider than `width`; a word that is wider than a line is cut.
 * @param measure the width of a text in the same unit as `width`
 */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean).flatMap((w) => cut(w, width, measure))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function cut(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && measure(piece + letter) > width) {
      pieces.push(piece);
      piece = letter;
    } else piece += letter;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

/**
 * A text in parts of no more than `most` lines each: whole sentences together as far as they
 * go, and a sentence that is too long by itself cut between lines.
 * @param most 1 or more
 */
export function parts(text: string, most: number, linesOf: (text: string) => readonly string[]): string[] {
  const done: string[] = [];
  let part = '';
  for (const sentence of text.split(/(?<=[.!?…]["”’']?)\s+/).flatMap((one) => pages(linesOf(one), most))) {
    const longer = part === '' ? sentence : `${part} ${sentence}`;
    if (part === '' || linesOf(longer).length <= most) part = longer;
    else {
      done.push(part);
      part = sentence;
    }
  }
  return [...done, part];
}

/** Lines as texts of about the same length, none of more than `most` lines. */
function pages(lines: readonly string[], most: number): string[] {
  const each = Math.ceil(lines.length / Math.max(1, Math.ceil(lines.length / most)));
  const starts = lines.map((_, i) => i).filter((i) => i % each === 0);
  return starts.map((from) => lines.slice(from, from + each).join(' '));
}
