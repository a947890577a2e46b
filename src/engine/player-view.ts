import { dice } from '../base/index.ts';
import { foundAt, isOver, moodOf, offered, type ChoiceModel, type Play } from '../chart/index.ts';
import { TRUST, type Scenario } from '../scenario/index.ts';
import { fill, type Cast } from './cast.ts';
import { playOf, type Game, type Run } from './game.ts';
import { readingOptions } from './reading.ts';
import type {
  ChoiceView, MeansView, NoteView, Offer, PageView, PersonView, PlayerView, ThingView,
} from './types.ts';

/** Where a run stands, without its history: what a view is made of. */
export interface Standing {
  readonly play: Play;
  readonly seed: string;
  readonly cast: Cast;
}

const standingOf = (run: Run): Standing => ({ play: playOf(run), seed: run.journal.head.seed, cast: run.cast });

/** The choices of the scene that are open, in the order this seed shows them. */
function open(game: Game, { play, seed }: Standing): ChoiceModel[] {
  if (isOver(game.model, play)) return [];
  const here = (game.model.choicesAt[play.at] ?? []).filter((c) => offered(game.model, play, c));
  return dice(seed, `order ${play.at}`).shuffle(here);
}

function choiceView({ id, choice }: ChoiceModel, members: Cast): ChoiceView {
  const kind = 'say' in choice ? 'say' : 'do';
  const text = 'say' in choice ? choice.say : choice.do;
  return { id, kind, text: fill(text, members), commits: choice.commits === true };
}

function personView(game: Game, { play, cast }: Standing, id: string): PersonView {
  const person = game.scenario.people[id]!;
  const member = cast[id]!;
  const asked = (play.asked & (game.model.bits.person[id] ?? 0)) !== 0;
  return {
    id, name: member.name, look: member.look, role: person.role,
    pronoun: person.pronoun ?? 'they', age: person.age ?? 'grown', figure: person.figure ?? 'standing',
    mood: id === game.scenario.customer ? moodOf(game.model, play) : person.mood ?? 'calm',
    ask: person.ask === undefined ? null : { button: fill(person.ask.button, cast), asked },
  };
}

function things(game: Game, { play, seed, cast }: Standing): ThingView[] {
  const views = Object.entries(game.scenario.things).map(([id, thing]) => ({
    id, name: fill(thing.name, cast), picture: thing.picture, at: thing.at ?? 'floor',
    looked: (play.looked & (game.model.bits.thing[id] ?? 0)) !== 0,
  }));
  return dice(seed, 'things').shuffle(views);
}

function pages(scenario: Scenario, play: Play, game: Game, members: Cast): PageView[] {
  return Object.entries(scenario.handbook).map(([id, p]) => ({
    id, title: p.title, text: fill(p.text, members), purpose: p.purpose, owner: p.owner, waivedBy: p.waivedBy ?? null,
    opened: (play.opened & (game.model.bits.page[id] ?? 0)) !== 0,
  }));
}

function means({ scenario }: Game, { seed, cast }: Standing): MeansView[] {
  const all = Object.entries(scenario.resources).map(([id, { text }]) => ({ id, text: fill(text, cast) }));
  return dice(seed, 'means').shuffle(all);
}

function notes(game: Game, { play: { known }, cast }: Standing): NoteView[] {
  return Object.entries(game.scenario.cues)
    .filter(([id]) => (known & (game.model.bits.cue[id] ?? 0)) !== 0)
    .map(([id, cue]) => ({
      cue: id, way: wayOf(cue), note: fill(cue.note, cast), text: fill(cue.text, cast),
      from: sourceName(game.scenario, cast, cue),
    }));
}

/** How a cue reaches the player. */
export function wayOf(cue: Scenario['cues'][string]): NoteView['way'] {
  if ('sight' in cue) return 'sight';
  if ('phrase' in cue) return 'phrase';
  return 'record' in cue ? 'record' : 'word';
}

/** The name of the thing or person that a cue is found at. */
export function sourceName(scenario: Scenario, members: Cast, cue: Scenario['cues'][string]): string {
  const at = 'phrase' in cue ? cue.phrase : foundAt(cue) ?? '';
  return members[at]?.name ?? fill(scenario.things[at]?.name ?? '', members);
}

/** Patience as far as a body shows it. */
export const patienceBand = (patience: number): PlayerView['patience'] => {
  if (patience <= 0) return 'none';
  if (patience <= 2) return 'little';
  return patience <= 4 ? 'some' : 'plenty';
};

const trustBand = (trust: number): PlayerView['trust'] => {
  if (trust < TRUST.opens) return 'low';
  return trust > TRUST.opens + 1 ? 'high' : 'some';
};

function endedView(game: Game, { play, cast }: Standing): PlayerView['ended'] {
  const ending = game.scenario.endings[game.model.places[play.at] ?? ''];
  if (ending === undefined) return null;
  const after = ending.after === undefined ? null : fill(ending.after, cast);
  return { title: ending.title, outcome: ending.outcome, after };
}

/**
 * All that a player may know of a run. Truth, likelihoods, costs and cues that
 * have not surfaced stay behind: everything shown, sent or simulated goes through here.
 */
export function playerView(game: Game, run: Run): PlayerView {
  return viewAt(game, standingOf(run));
}

/** The same from where a run stands, for those who step without a chart. */
export function viewAt(game: Game, at: Standing): PlayerView {
  const { scenario } = game;
  const { play, seed, cast } = at;
  const { id, title, industry, level, setting, role, light = 'day' } = scenario;
  return {
    scenario: { id, title, industry, level, setting, role, light, brief: fill(scenario.brief, cast) },
    seed,
    turn: play.turn,
    customer: scenario.customer,
    people: Object.keys(scenario.people).map((p) => personView(game, at, p)),
    patience: patienceBand(play.patience),
    trust: trustBand(play.trust),
    choices: open(game, at).map((c) => choiceView(c, cast)),
    things: things(game, at),
    handbook: pages(scenario, play, game, cast),
    means: means(game, at),
    notebook: notes(game, at),
    reading: { options: readingOptions(scenario, seed), committed: play.reading },
    ended: endedView(game, at),
  };
}

/**
 * The open choices as a kind of person would see them, with moves and means.
 * For simulated players; the page never gets this.
 */
export function offersAt(game: Game, at: Standing): Offer[] {
  return open(game, at).map((c) => offerOf(c, at));
}

const fixed = new WeakMap<ChoiceModel, Offer>();

/** An offer without a name in its words is the same in every run. */
function offerOf(c: ChoiceModel, at: Standing): Offer {
  const known = fixed.get(c);
  if (known !== undefined) return known;
  const text = 'say' in c.choice ? c.choice.say : c.choice.do;
  const named = text.includes('{');
  const offer: Offer = {
    ...choiceView(c, named ? at.cast : {}),
    moves: c.choice.moves,
    uses: c.choice.uses ?? [],
    pages: { follows: c.choice.follows ?? [], adapts: c.choice.adapts ?? [], bypasses: c.choice.bypasses ?? [] },
  };
  if (!named) fixed.set(c, offer);
  return offer;
}
