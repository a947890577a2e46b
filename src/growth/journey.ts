/** What somebody has seen of a family over all their runs: the state of every place and road on its map. */
import type { Decision, Game, Journal } from '../engine/index.ts';
import { open, playOf, playerView, step } from '../engine/index.ts';
import { meant } from '../chart/index.ts';

/** Been there; was offered the way there; not seen yet. */
export type Seen = 'walked' | 'glimpsed' | 'dark';

/** A road on the map: a choice, and where it led or may lead. */
export interface Road {
  readonly choice: string;
  readonly from: string;
  readonly to: string;
}

/** One decision of a run that took a road. */
export interface Taken extends Road {
  /** Index of the decision in the journal. */
  readonly turn: number;
}

/** One run through a family. */
export interface Walk {
  readonly seed: string;
  /** What was really going on; known where the run was brought to its end. */
  readonly truth: string | null;
  readonly taken: readonly Taken[];
}

export interface Journey {
  readonly walks: readonly Walk[];
  readonly places: Readonly<Record<string, Seen>>;
  /** Every choice: taken, offered, or not seen. */
  readonly choices: Readonly<Record<string, Seen>>;
}

interface Notes {
  readonly walked: Set<string>;
  readonly took: Set<string>;
  readonly offered: Set<string>;
}

/** The choice that a decision took, by pressing or in own words. */
function choiceOf(game: Game, run: Parameters<typeof playOf>[0], decision: Decision): string | null {
  if (decision.kind === 'choose') return decision.choice;
  if (decision.kind === 'say' && decision.choice !== null) return decision.choice;
  const comes = meant(game.model, playOf(run), decision);
  return comes?.kind === 'road' ? comes.choice.id : null;
}

function walk(game: Game, { head, decisions }: Journal, notes: Notes): Walk {
  let [run] = open(game, head.seed, undefined, head.memory);
  const placeOf = (): string => game.model.places[playOf(run).at] ?? '';
  const taken: Taken[] = [];
  const note = (): void => {
    notes.walked.add(placeOf());
    for (const { id } of playerView(game, run).choices) notes.offered.add(id);
  };
  note();
  decisions.forEach((decision, turn) => {
    const [from, choice] = [placeOf(), choiceOf(game, run, decision)];
    const [next] = step(game, run, decision);
    if (next === run) return;
    run = next;
    note();
    if (choice === null) return;
    notes.took.add(choice);
    taken.push({ turn, choice, from, to: placeOf() });
  });
  const play = playOf(run);
  const ended = play.at >= game.model.endingsFrom;
  return { seed: head.seed, truth: ended ? game.model.truths[play.truth] ?? null : null, taken };
}

/** Walks all runs of a family again and notes what was seen. Decisions that the text no longer knows are passed over. */
export function journeyOf(game: Game, journals: readonly Journal[]): Journey {
  const notes: Notes = { walked: new Set(), took: new Set(), offered: new Set() };
  const walks = journals.map((journal) => walk(game, journal, notes));
  const { choices, places } = game.model;
  const leadsTo = new Set([...notes.offered].flatMap((id) => choices[id]?.choice.to.map(({ to }) => to) ?? []));
  const seen = (been: boolean, offered: boolean): Seen => (been ? 'walked' : offered ? 'glimpsed' : 'dark');
  return {
    walks,
    places: Object.fromEntries(places.map((place) => [place, seen(notes.walked.has(place), leadsTo.has(place))])),
    choices: Object.fromEntries(Object.keys(choices).map((id) => [id, seen(notes.took.has(id), notes.offered.has(id))])),
  };
}
