/** One whole play as a script: plain data, laid out elsewhere. Only `secrets.ts` adds what a player may not know. */
import { open, playerView, step, type Decision, type Game, type GameEvent, type Journal, type PersonView, type PlayerView } from '../../engine/index.ts';

/** What stands in a script: somebody's words, or something that is seen, looked at or done. */
export type Entry =
  | { readonly kind: 'speech'; readonly who: string; readonly text: string }
  | { readonly kind: 'deed'; readonly text: string }
  | { readonly kind: 'seen'; readonly text: string }
  /** A cue that went into the notebook. Told only to those who look behind the play. */
  | { readonly kind: 'note'; readonly cue: string; readonly text: string };

/** One decision, what else was open to say or do, and what followed. The first has no decision. */
export interface Turn {
  readonly decision: Decision | null;
  /** Choices that were open and not taken; empty where the decision was none of them. */
  readonly left: readonly string[];
  readonly entries: readonly Entry[];
}

export interface Script {
  readonly scenario: PlayerView['scenario'] & { readonly minutes: number; readonly notes: readonly string[] };
  readonly seed: string;
  /** Who plays: the name of a simulated player. */
  readonly player: string;
  readonly cast: readonly Pick<PersonView, 'name' | 'role' | 'pronoun' | 'age' | 'figure' | 'mood'>[];
  readonly turns: readonly Turn[];
  /** Null for a play that did not come to an end. */
  readonly ending: PlayerView['ended'];
}

/** How the script calls the player. */
export const YOU = 'You';

const SENSES: Partial<Record<PersonView['figure'], string>> = { phone: 'sounds', chat: 'seems' };
const seen = (text: string): Entry[] => [{ kind: 'seen', text }];

function nameOf(view: PlayerView, id: string): string {
  return view.people.find((one) => one.id === id)?.name ?? id;
}

function thingOf(view: PlayerView, id: string): string {
  return view.things.find((one) => one.id === id)?.name ?? view.people.find((one) => one.id === id)?.name ?? id;
}

function surfaced(event: Extract<GameEvent, { type: 'surfaced' }>, view: PlayerView): Entry[] {
  const found = event.way === 'sight' || event.way === 'record' ? seen(`You look at ${thingOf(view, event.from)}. ${event.text}`) : [];
  return [...found, { kind: 'note', cue: event.cue, text: event.note }];
}

function opened(id: string, view: PlayerView): Entry[] {
  const page = view.handbook.find((one) => one.id === id);
  return page === undefined ? [] : seen(`You open the handbook at “${page.title}”: ${page.text}`);
}

function mood({ who, to }: Extract<GameEvent, { type: 'mood' }>, view: PlayerView): Entry[] {
  const person = view.people.find((one) => one.id === who);
  return person === undefined ? [] : seen(`${person.name} ${SENSES[person.figure] ?? 'looks'} ${to} now.`);
}

function entriesOf(event: GameEvent, view: PlayerView): Entry[] {
  switch (event.type) {
    case 'said': return [{ kind: 'speech', who: YOU, text: event.text }];
    case 'did': return [{ kind: 'deed', text: event.text }];
    case 'line': return [{ kind: 'speech', who: nameOf(view, event.who), text: event.text }];
    case 'seen': return seen(event.text);
    case 'plain': return seen(`You look at ${thingOf(view, event.thing)}. ${event.text}`);
    case 'surfaced': return surfaced(event, view);
    case 'opened': return opened(event.page, view);
    case 'asked': return seen(`You turn to ${nameOf(view, event.person)}.`);
    case 'waited': return seen('You let a moment pass.');
    case 'read': return seen('You make up your mind about what they are after.');
    case 'mood': return mood(event, view);
    case 'beat': return seen(`In the picture: ${event.beat.replaceAll('-', ' ')}.`);
    case 'ended': case 'used': case 'page': case 'refused': return [];
  }
}

/** What the page shows in one turn, in the order in which a reader would want it: moods come last. */
function told(events: readonly GameEvent[], view: PlayerView): Entry[] {
  const late = (event: GameEvent): number => (event.type === 'mood' ? 1 : 0);
  return events.toSorted((a, b) => late(a) - late(b)).flatMap((event) => entriesOf(event, view));
}

function passedBy(decision: Decision, view: PlayerView): string[] {
  if (decision.kind !== 'choose') return [];
  return view.choices.filter(({ id }) => id !== decision.choice).map(({ text }) => text);
}

/**
 * Plays a journal again and writes it down.
 * @param player who played, by name
 * @param truth index of a truth that was forced, as in `open`
 */
export function scriptOf(game: Game, journal: Journal, player: string, truth?: number): Script {
  const { seed, memory } = journal.head;
  let [run, events] = open(game, seed, truth, memory);
  const first = playerView(game, run);
  const turns: Turn[] = [{ decision: null, left: [], entries: told(events, first) }];
  for (const decision of journal.decisions) {
    const left = passedBy(decision, playerView(game, run));
    [run, events] = step(game, run, decision);
    turns.push({ decision, left, entries: told(events, playerView(game, run)) });
  }
  const { minutes, notes = [] } = game.scenario;
  return {
    scenario: { ...first.scenario, minutes, notes }, seed, player, turns, ending: playerView(game, run).ended,
    cast: first.people.map(({ name, role, pronoun, age, figure, mood: comesIn }) => ({ name, role, pronoun, age, figure, mood: comesIn })),
  };
}
