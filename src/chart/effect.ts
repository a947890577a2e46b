/**
 * What each decision does. Small pure evaluators: the chart's actions call them,
 * and so does the solver. They take a state and give a new one; what happened is
 * pushed to `sink`, which the solver leaves out.
 */
import { PATIENCE, type Ending, type Line, type Mood, type Move } from '../scenario/index.ts';
import { holds } from './condition.ts';
import { trustFrom, trusting, moodFrom } from './manner.ts';
import type { ChoiceModel, Model } from './model.ts';
import { copied, isOver, MOVE_BIT, type Play } from './play.ts';
import type { CueWay, GameEvent, PageUse, Reading } from './types.ts';

export type Sink = GameEvent[] | null;

/** The customer's mood in a state. A scene or ending may set it; a person at the end of their patience overrides a scene. */
export function moodOf(model: Model, play: Play): Mood {
  const opens = model.scenario.people[model.scenario.customer]?.mood ?? 'calm';
  const name = model.places[play.at] ?? '';
  if (isOver(model, play)) return model.scenario.endings[name]?.mood ?? moodFrom(play, opens);
  const set = play.patience <= 1 ? undefined : model.scenario.scenes[name]?.mood;
  return set ?? moodFrom(play, opens);
}

function speak(model: Model, play: Play, lines: readonly Line[] | undefined, sink: Sink): void {
  if (sink === null || lines === undefined) return;
  for (const line of lines) {
    if (!holds(model, play, line.when)) continue;
    if ('seen' in line) sink.push({ type: 'seen', text: line.seen });
    else sink.push({ type: 'line', who: line.who, text: line.says });
  }
}

function wayOf(cue: Model['scenario']['cues'][string]): [CueWay, string] {
  if ('sight' in cue) return ['sight', cue.sight];
  if ('record' in cue) return ['record', cue.record];
  if ('phrase' in cue) return ['phrase', cue.phrase];
  return ['word', cue.word];
}

/** Brings up the cues of `mask` that show; the others are now known to be absent. Gives those that surfaced. */
export function surface(model: Model, play: Play, mask: number, sink: Sink): number {
  const fresh = mask & ~play.known & ~play.absent;
  if (fresh === 0) return 0;
  const found = fresh & play.shows;
  play.known |= found;
  play.absent |= fresh & ~play.shows;
  if (sink !== null && found !== 0) tell(model, found, sink);
  return found;
}

function tell(model: Model, found: number, sink: GameEvent[]): void {
  for (const id of model.cues) {
    const cue = model.scenario.cues[id];
    if (cue === undefined || (found & (model.bits.cue[id] ?? 0)) === 0) continue;
    const [way, from] = wayOf(cue);
    if (way === 'phrase' || way === 'word') sink.push({ type: 'line', who: from, text: cue.text });
    sink.push({ type: 'surfaced', cue: id, way, from, text: cue.text, note: cue.note });
  }
}

/** A copy to alter, one decision on. */
export function changed(play: Play): Play {
  const now = copied(play);
  now.turn += 1;
  return now;
}

/** Takes patience from the person; less than nothing gives it back. */
export function spend(play: Play, patience: number): void {
  play.patience = Math.max(PATIENCE.least, Math.min(PATIENCE.most, play.patience - patience));
}

/** Whether a choice is offered in this state. */
export function offered(model: Model, play: Play, choice: ChoiceModel): boolean {
  return choice.scene === play.at && holds(model, play, choice.choice.when);
}

/** What saying or doing a choice does, before the next scene is entered. */
export function take(model: Model, play: Play, taken: ChoiceModel, sink: Sink): Play {
  const { choice } = taken;
  const now = changed(play);
  now.trust = trusting(play.trust, trustFrom(play, choice.moves) + (choice.trust ?? 0));
  spend(now, 1 - (choice.patience ?? 0));
  remember(now, taken);
  if (sink !== null) announce(taken, sink);
  speak(model, now, choice.reply, sink);
  surface(model, now, taken.hears, sink);
  return now;
}

/** Notes the moves of an utterance, and that the player has turned to the person again. */
export function remembered(now: Play, moves: readonly Move[]): void {
  for (const move of moves) {
    const bit = MOVE_BIT[move];
    if ((now.moved & bit) !== 0) now.again |= bit;
    now.moved |= bit;
  }
  now.glances = 0;
}

function remember(now: Play, taken: ChoiceModel): void {
  remembered(now, taken.choice.moves);
  now.used |= taken.uses;
  now.followed |= taken.follows;
  now.adapted |= taken.adapts;
  now.bypassed |= taken.bypasses;
  now.chose |= taken.bit;
}

function announce({ id, choice }: ChoiceModel, sink: GameEvent[]): void {
  if ('say' in choice) sink.push({ type: 'said', text: choice.say, choice: id });
  else sink.push({ type: 'did', text: choice.do, choice: id });
  for (const resource of choice.uses ?? []) sink.push({ type: 'used', resource });
  const pages = (how: PageUse): void => {
    for (const page of choice[how] ?? []) sink.push({ type: 'page', page, how });
  };
  pages('follows');
  pages('adapts');
  pages('bypasses');
}

/**
 * Where a choice leads: the first route that holds after what it did. A chosen
 * exit for lost patience comes from `place`, not from here.
 */
export function leadsTo(model: Model, after: Play, taken: ChoiceModel): number {
  const route = taken.choice.to.find((r) => holds(model, after, r.when));
  return route === undefined ? after.at : placeOf(model, route.to);
}

/** Index of a scene or ending; throws on a name that the checker would have refused. */
export function placeOf(model: Model, name: string): number {
  const at = model.placed[name];
  if (at === undefined) throw new Error(`no scene or ending ${name}`);
  return at;
}

/** Arrives in a scene or ending: its lines, what it does to the person, what comes up by itself. */
export function enter(model: Model, play: Play, at: number, sink: Sink): Play {
  return arrive(model, copied(play), at, sink);
}

/**
 * The same for a state that nobody else holds yet: it is altered in place, which
 * saves the solver and simulated players a copy for each step.
 */
export function arrive(model: Model, now: Play, at: number, sink: Sink): Play {
  now.at = at;
  const name = model.places[at] ?? '';
  const ending = model.scenario.endings[name];
  if (at >= model.endingsFrom && ending !== undefined) {
    finish(model, now, name, ending, sink);
    return now;
  }
  const scene = model.scenario.scenes[name];
  now.visited |= model.bits.visited[name] ?? 0;
  now.trust = trusting(now.trust, scene?.trust ?? 0);
  spend(now, -(scene?.patience ?? 0));
  for (const beat of scene?.shows ?? []) sink?.push({ type: 'beat', beat });
  speak(model, now, scene?.lines, sink);
  surface(model, now, model.cuesIn[at] ?? 0, sink);
  return now;
}

function finish(model: Model, now: Play, name: string, ending: Ending, sink: Sink): void {
  for (const beat of ending.shows ?? []) sink?.push({ type: 'beat', beat });
  speak(model, now, ending.lines, sink);
  const { title, outcome, after } = ending;
  sink?.push({ type: 'ended', ending: name, title, outcome, after: after ?? null });
}

/** Said in turn, and then no more. */
function inTurn(model: Model, said: number, lines: readonly string[] | undefined, sink: Sink): void {
  const text = lines?.[said];
  if (text !== undefined) sink?.push({ type: 'line', who: model.scenario.customer, text });
}

/** The first glance between two utterances is free; more are noticed, and cost patience. */
function glance(model: Model, now: Play, sink: Sink): void {
  if (now.glances > 0) {
    spend(now, 1);
    inTurn(model, now.notices, model.scenario.people[model.scenario.customer]?.notices, sink);
    now.notices += 1;
  }
  now.glances += 1;
}

/** Looks at a thing. A second look at the same thing is free and finds what the first found. */
export function look(model: Model, play: Play, thing: string, sink: Sink): Play {
  const now = changed(play);
  const bit = model.bits.thing[thing] ?? 0;
  if ((play.looked & bit) === 0) glance(model, now, sink);
  now.looked |= bit;
  const here = model.cuesAt[thing] ?? 0;
  const found = surface(model, now, here, sink);
  if (found === 0 && sink !== null) {
    const again = here & now.known;
    if (again !== 0) tell(model, again, sink);
    else sink.push({ type: 'plain', thing, text: model.scenario.things[thing]?.plain ?? '' });
  }
  return now;
}

/** Opens a handbook page: a glance away from the person. */
export function open(model: Model, play: Play, page: string, sink: Sink): Play {
  const now = changed(play);
  const bit = model.bits.page[page] ?? 0;
  if ((play.opened & bit) === 0) glance(model, now, sink);
  now.opened |= bit;
  sink?.push({ type: 'opened', page });
  return now;
}

/** Asks a colleague, while the person waits. */
export function ask(model: Model, play: Play, person: string, sink: Sink): Play {
  const now = changed(play);
  spend(now, 1);
  now.asked |= model.bits.person[person] ?? 0;
  sink?.push({ type: 'asked', person });
  const found = surface(model, now, model.cuesAt[person] ?? 0, sink);
  if (found === 0) sink?.push({ type: 'line', who: person, text: model.scenario.people[person]?.ask?.plain ?? '' });
  return now;
}

/** Commits a reading. It costs nothing; it may be committed anew until the end. */
export function read(_model: Model, play: Play, reading: Reading, sink: Sink): Play {
  sink?.push({ type: 'read', reading });
  const now = changed(play);
  now.reading = reading;
  return now;
}

/** Says something that no choice foresees: the person answers as they would, and time passes. */
export function puzzle(model: Model, play: Play, text: string, sink: Sink): Play {
  const now = changed(play);
  spend(now, 1);
  now.glances = 0;
  sink?.push({ type: 'said', text, choice: null });
  inTurn(model, now.puzzles, model.scenario.people[model.scenario.customer]?.puzzled, sink);
  now.puzzles += 1;
  return now;
}

/** Lets a moment pass. */
export function wait(model: Model, play: Play, sink: Sink): Play {
  const now = changed(play);
  spend(now, 1);
  now.glances = 0;
  sink?.push({ type: 'waited' });
  inTurn(model, now.waits, model.scenario.people[model.scenario.customer]?.waits, sink);
  now.waits += 1;
  return now;
}

/** Walks away. */
export function leave(_model: Model, play: Play, _sink: Sink): Play {
  return changed(play);
}

/** Whether a person has had enough. A choice that brings the matter to its end is still heard out. */
export function hadEnough(model: Model, play: Play, at: number): boolean {
  return play.patience <= 0 && at < model.endingsFrom;
}
