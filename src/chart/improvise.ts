/** What is said or done that no choice foresees: its effect, in the same small evaluators as all else. */
import { TONES, type Tone } from '../scenario/index.ts';
import { changed, remembered, spend, surface, type Sink } from './effect.ts';
import { trusting } from './manner.ts';
import { meaning, type Meaning, type Reply, type Utterance } from './meaning.ts';
import type { Model } from './model.ts';
import type { Play } from './play.ts';
import type { Decision } from './types.ts';

/** What was read of a decision that takes no choice, or null. */
export function utterance(decision: Decision): Utterance | null {
  if (decision.kind === 'improvise') {
    return { moves: [decision.move], topics: decision.about === null ? [] : [decision.about] };
  }
  return decision.kind === 'say' && decision.choice === null ? decision.heard ?? null : null;
}

/** What a decision that takes no choice comes to in a state, or null. */
export function meant(model: Model, play: Play, decision: Decision): Meaning | null {
  const said = utterance(decision);
  return said === null ? null : meaning(model, play, said);
}

const BITS_A_TONE = 4;
const MOST_A_TONE = 2 ** BITS_A_TONE - 1;

/** Says the next line of a tone. A line is said once; after the last of them the person looks and says nothing. */
function voice(model: Model, now: Play, tone: Tone, sink: Sink): void {
  const shift = TONES.indexOf(tone) * BITS_A_TONE;
  const said = (now.voiced >> shift) & MOST_A_TONE;
  const line = model.scenario.people[model.scenario.customer]?.reacts?.[tone]?.[said];
  if (line !== undefined) sink?.push({ type: 'line', who: model.scenario.customer, text: line });
  if (said < MOST_A_TONE) now.voiced += 1 << shift;
}

/** What an utterance does that the person answers, and that leads nowhere else. */
export function answer(model: Model, play: Play, said: Reply, sink: Sink): Play {
  const now = changed(play);
  now.trust = trusting(play.trust, said.trust);
  spend(now, 1);
  remembered(now, said.moves);
  now.asked |= said.asks;
  if (surface(model, now, said.hears, sink) === 0) voice(model, now, said.tone, sink);
  return now;
}
