import type { GameEvent } from '../engine/index.ts';
import type { Words } from './words.en.ts';

/** Events in whose words something is told to happen, rather than said by somebody. */
const TELLING: ReadonlySet<GameEvent['type']> = new Set(['seen', 'plain', 'surfaced', 'did']);

/**
 * What a turn's beats show and sound, in words, where nothing else in the turn tells of it.
 * It does not hang on the sound being on: whoever plays in silence, or does not see the
 * picture, is to miss nothing.
 */
export function captionsOf(events: readonly GameEvent[], words: Words): readonly string[] {
  const text = events.flatMap((event) => (TELLING.has(event.type) && 'text' in event ? [event.text] : [])).join('\n');
  const beats = new Set(events.flatMap((event) => (event.type === 'beat' ? [event.beat] : [])));
  return [...beats].map((beat) => words.play.captions[beat]).filter(({ told }) => !told.test(text)).map((caption) => caption.text);
}
