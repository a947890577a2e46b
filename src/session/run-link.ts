/** A run as a link: its journal, packed. Whoever opens it sees the run step by step. */
import { err, ok, type Result } from '../base/index.ts';
import type { Journal } from '../engine/index.ts';
import { isJournal } from './stored.ts';

/** How a link to a run begins, after the address of the game. */
export const RUN = '#run=';

/** Characters of a link that mail and chat programs still carry whole. */
const LONGEST = 8_000;
/** Bytes that a link may unpack to: a short text can be packed to unpack to a very long one. */
const UNPACKED = 200_000;

async function bytesOf(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    parts.push(next.value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const through = (bytes: Uint8Array<ArrayBuffer>, way: CompressionStream | DecompressionStream): ReadableStream<Uint8Array> =>
  new Blob([bytes]).stream().pipeThrough(way as unknown as ReadableWritablePair<Uint8Array, Uint8Array<ArrayBuffer>>);

function base64url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
}

/** Packs a journal into the part of a link after the address; null where the link would be too long. */
export async function linkOf(journal: Journal): Promise<string | null> {
  const text = new TextEncoder().encode(JSON.stringify(journal));
  const packed = await bytesOf(through(text, new CompressionStream('deflate-raw')), LONGEST);
  const link = packed === null ? null : RUN + base64url(packed);
  return link === null || link.length > LONGEST ? null : link;
}

/** Unpacks a link. It may come from anybody: it is bounded before it is read. */
export async function journalIn(link: string): Promise<Result<Journal, 'bad link'>> {
  try {
    if (!link.startsWith(RUN) || link.length > LONGEST) return err('bad link');
    const bytes = await bytesOf(through(fromBase64url(link.slice(RUN.length)), new DecompressionStream('deflate-raw')), UNPACKED);
    const journal: unknown = bytes === null ? null : JSON.parse(new TextDecoder().decode(bytes));
    return isJournal(journal) ? ok(journal) : err('bad link');
  } catch {
    return err('bad link');
  }
}
