import type { Mood } from '../scenario/index.ts';
import { MOODS } from '../scenario/index.ts';
import { begin } from './advance.ts';
import { moodOf } from './effect.ts';
import { FOLLOWING } from './manner.ts';
import { choiceEvent } from './foresee.ts';
import type { ChoiceModel, Model } from './model.ts';

/** A named guard or action with plain data; Stately's tools read it as it stands. */
export interface Named {
  readonly type: string;
  readonly params?: Readonly<Record<string, string | number>>;
}
export interface ChartTransition {
  readonly target?: string;
  readonly guard?: Named;
  readonly actions?: readonly Named[];
}
export interface ChartNode {
  readonly id?: string;
  readonly type?: 'parallel' | 'final';
  readonly initial?: string;
  readonly description?: string;
  readonly on?: Readonly<Record<string, readonly ChartTransition[]>>;
  readonly states?: Readonly<Record<string, ChartNode>>;
}


const DECIDE: Named = { type: 'decide' };

function routesOf({ id, choice }: ChoiceModel, exit: string): ChartTransition[] {
  const targets = [...new Set([...choice.to.map((r) => r.to), exit])];
  return targets.map((to) => ({
    target: to,
    guard: arrivesAt(to),
    actions: [{ type: 'decide', params: { choice: id } }],
  }));
}

function sceneNode(model: Model, name: string): ChartNode {
  const { scenario } = model;
  const on: Record<string, readonly ChartTransition[]> = {};
  for (const id of Object.keys(scenario.scenes[name]?.choices ?? {})) {
    const choice = model.choices[id];
    if (choice !== undefined) on[choiceEvent(id)] = routesOf(choice, scenario.exits.patience);
  }
  on['leave'] = [{ target: scenario.exits.leave, actions: [DECIDE] }];
  for (const type of OWN) on[type] = [{ target: '.improvising', guard: arrivesAt(name), actions: [DECIDE] }];
  return { on, initial: 'scripted', states: { scripted: {}, improvising: {} } };
}

const ASIDES = ['look', 'open', 'ask', 'read', 'wait'] as const;
/** What the player puts together. The talk improvises until a choice leads on. */
const OWN = ['say', 'improvise'] as const;

const arrivesAt = (place: string): Named => ({ type: 'arrivesAt', params: { place } });

/** Asides stay in the scene, unless they cost the last of the person's patience. */
function asides(exit: string): Record<string, readonly ChartTransition[]> {
  return Object.fromEntries(ASIDES.map((type) => [type, [
    { target: `.${exit}`, guard: arrivesAt(exit), actions: [DECIDE] },
    { actions: [DECIDE] },
  ]]));
}

/** Own words may mean a road from elsewhere in the situation; what stays in its scene is taken there first. */
function ownWays(model: Model): Record<string, readonly ChartTransition[]> {
  const ways = model.places.map((place) => ({ target: `.${place}`, guard: arrivesAt(place), actions: [DECIDE] }));
  return Object.fromEntries(OWN.map((type) => [type, ways]));
}

function conversation(model: Model): ChartNode {
  const states: Record<string, ChartNode> = {};
  for (const name of model.places) {
    const ending = model.scenario.endings[name];
    states[name] = ending === undefined
      ? sceneNode(model, name)
      : { type: 'final', description: ending.title };
  }
  return { initial: model.places[model.start] ?? '', on: { ...asides(model.scenario.exits.patience), ...ownWays(model) }, states };
}

/** Moods that a scenario can come to: those its scenes and endings set, and those that follow from trust and patience. */
function moodsOf({ scenario }: Model, initial: Mood): Mood[] {
  const set = [...Object.values(scenario.scenes), ...Object.values(scenario.endings)].map((s) => s.mood);
  const can = new Set<Mood | undefined>([initial, scenario.people[scenario.customer]?.mood ?? 'calm', ...FOLLOWING, ...set]);
  return MOODS.filter((mood) => can.has(mood));
}

/** Whatever happens, the mood turns to what it has become. A mood that stays takes no transition. */
function moodRegion(model: Model, initial: Mood): ChartNode {
  const moods = moodsOf(model, initial);
  const turns = (from: Mood): ChartTransition[] => moods
    .filter((mood) => mood !== from)
    .map((mood) => ({ target: mood, guard: { type: 'moodBecomes', params: { mood } } }));
  return { initial, states: Object.fromEntries(moods.map((mood) => [mood, { on: { '*': turns(mood) } }])) };
}

const READ: ChartTransition = { target: 'read', guard: { type: 'hasReading' } };
const NOTICED: ChartTransition = { target: 'noticing', guard: { type: 'hasCue' } };

/** What the player has to go on: nothing yet, something noticed, a reading committed. */
const KNOWLEDGE: ChartNode = {
  initial: 'unread',
  states: { unread: { on: { '*': [READ, NOTICED] } }, noticing: { on: { '*': [READ] } }, read: {} },
};

/**
 * The chart of a scenario as plain JSON: three regions, no code, no timers.
 * Guards and actions are named, with data; `compile` gives them their meaning.
 */
export function config(model: Model): ChartNode {
  const first = begin(model, { truth: 0, shows: 0 }, null);
  return {
    id: model.scenario.id,
    type: 'parallel',
    states: {
      conversation: conversation(model),
      mood: moodRegion(model, moodOf(model, first)),
      knowledge: KNOWLEDGE,
    },
  };
}
