/** The reader as it is used: with the model that comes with the game. */
import MODEL from './model.json' with { type: 'json' };
import type { Reading } from './reading.ts';
import { modelFrom, readWith, type Model, type ReadOptions } from './read.ts';

let loaded: Model | null = null;

/**
 * Reads a reply. Never throws; time grows with the length up to 2,000 characters, beyond which nothing is read.
 * The first call unpacks the model and takes some milliseconds more.
 * @param text whatever was typed, read as text only
 * @returns moves and topics; none for what is not somebody speaking
 */
export function readReply(text: string, options: ReadOptions = {}): Reading {
  loaded ??= modelFrom(MODEL);
  return readWith(loaded, text, options);
}
