/** People: drawn from a look, in a mood. The parts are fetched once, with the stage. */
import type { Mood } from '../../scenario/index.ts';
import { bodyDrawing } from './figures/body.ts';
import { choose, type Look, type Person } from './figures/choose.ts';
import { belowTurn, headDrawing } from './figures/head.ts';
import { fetched, fetchPacks } from './figures/packs.ts';
import type { FigureDrawing } from './types.ts';

export { posture } from './figures/posture.ts';

/** Fetches the parts of all figures. Call it once before `figure`; later calls do nothing. */
export async function loadFigures(): Promise<void> {
  await fetchPacks();
}

/**
 * A person in a mood, facing right. The same look and person give the same body and head
 * in every mood, and drawings of the same size, so that moods can cross-fade.
 * @param look indices of any size; they wrap around the pools
 * @param mood one of `MOODS`; any other shows a calm face
 * @throws if `loadFigures` has not finished
 */
export function figure(look: Look, mood: Mood, person: Person): FigureDrawing {
  const packs = fetched();
  if (!packs) throw new Error('figure was asked before loadFigures had finished');
  const choice = choose(packs, look, person);
  const faces = packs.heads.faces;
  const face = (Object.hasOwn(faces, mood) ? faces[mood] : faces['calm'])!;
  const head = { ...choice, face };
  const [x = 0, y = 0] = choice.body.pivot;
  return {
    body: bodyDrawing(choice.body, choice.skin, choice.outfit, choice.weave),
    head: headDrawing(head, 'open'),
    blink: headDrawing(head, 'shut'),
    neck: { x, y: y + belowTurn(choice.hair) },
    turn: belowTurn(choice.hair),
  };
}
