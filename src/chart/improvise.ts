/** What is said or done that no choice foresees: its effect, in the same small evaluators as all else. */
import type { Tone } from '../scenario/index.ts';
import { changed, remembered, spend, surface, type Sink } from './effect.ts';
import { trusting } from './manner.ts';
import { meaning, type Meaning, type Reply, type Utterance } from './meaning.ts';
import type { Model } from './model.ts';
import { countVoiced, timesVoiced, type Play } from './play.ts';
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

/** Says the next line of a tone. A line is said once; who has no more of it only listens, and then looks and says nothing. */
function voice(model: Model, now: Play, tone: Tone, sink: Sink): void {
  const { customer, people } = model.scenario;
  const lineOf = (one: Tone): string | undefined => people[customer]?.reacts?.[one]?.[timesVoiced(now, one)];
  const from = lineOf(tone) === undefined && tone !== 'hardens' ? 'listens' : tone;
  const text = lineOf(from);
  if (text !== undefined) sink?.push({ type: 'line', who: customer, text });
  countVoiced(now, from);
}

/** What colleagues say who are brought in for the first time and have nothing to tell; how many they are. */
function plainly(model: Model, before: Play, said: Reply, sink: Sink): number {
  const fresh = Object.entries(model.scenario.people).filter(([id]) => ((model.bits.person[id] ?? 0) & said.asks & ~before.asked) !== 0);
  for (const [who, { ask }] of fresh) if (ask !== undefined) sink?.push({ type: 'line', who, text: ask.plain });
  return fresh.length;
}

/** What an utterance does that the person answers, and that leads nowhere else. */
export function answer(model: Model, play: Play, said: Reply, sink: Sink): Play {
  const now = changed(play);
  now.trust = trusting(play.trust, said.trust);
  spend(now, 1);
  remembered(now, said.moves);
  now.asked |= said.asks;
  const told = surface(model, now, said.hears, sink) || surface(model, now, said.else, sink);
  if (told === 0 && plainly(model, play, said, sink) === 0) voice(model, now, said.tone, sink);
  return now;
}
