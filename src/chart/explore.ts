import { advance, begin } from './advance.ts';
import { offered } from './effect.ts';
import type { Model } from './model.ts';
import { isOver, type Play } from './play.ts';
import type { Decision } from './types.ts';

/** What a walk over everything that can happen has met. */
export interface Explored {
  /** Reduced states met, over all truths. */
  readonly states: number;
  readonly edges: number;
  /** Scenes and endings reached, by truth. */
  readonly places: Readonly<Record<string, ReadonlySet<string>>>;
  /** Choices that were taken in some state. */
  readonly taken: ReadonlySet<string>;
  /** States without a way on that are no ending: the scene and truth of each, once. */
  readonly stuck: readonly { readonly scene: string; readonly truth: string }[];
  /** False when the walk was stopped at `most` states. */
  readonly complete: boolean;
}

/** What of a state decides what can still happen: what shows in the run too. What nobody asks for is left out. */
function reduced(model: Model, p: Play): string {
  const trust = model.trustGates ? [p.trust, p.moved] : [];
  const used = [p.used & model.usedGates.resources, p.followed & model.usedGates.pages];
  return [p.at, p.shows & model.gates, p.patience, p.known & model.gates, p.visited, p.chose, Math.min(1, p.glances), ...used, ...trust].join('.');
}

/** Decisions that can open or close a way: choices, the passing of time, and finding what a condition asks for. */
function decisions(model: Model, play: Play): Decision[] {
  const all: Decision[] = [{ kind: 'wait' }, { kind: 'leave' }];
  for (const choice of model.choicesAt[play.at] ?? []) {
    if (offered(model, play, choice)) all.push({ kind: 'choose', choice: choice.id });
  }
  const opens = (where: string): boolean => ((model.cuesAt[where] ?? 0) & model.gates & ~play.known & ~play.absent) !== 0;
  for (const thing of Object.keys(model.scenario.things)) if (opens(thing)) all.push({ kind: 'look', thing });
  for (const [person, { ask }] of Object.entries(model.scenario.people)) {
    if (ask !== undefined && opens(person)) all.push({ kind: 'ask', person });
  }
  return all;
}

interface Walk {
  readonly seen: Set<string>;
  readonly places: Set<string>;
  readonly taken: Set<string>;
  readonly stuck: Set<string>;
  edges: number;
}

function walkFrom(model: Model, start: Play, walk: Walk, most: number): boolean {
  const open = [start];
  for (let play = open.pop(); play !== undefined; play = open.pop()) {
    const key = reduced(model, play);
    if (walk.seen.has(key)) continue;
    if (walk.seen.size >= most) return false;
    walk.seen.add(key);
    walk.places.add(model.places[play.at] ?? '');
    if (isOver(model, play)) continue;
    const ways = decisions(model, play);
    if (!ways.some((d) => d.kind === 'choose')) walk.stuck.add(model.places[play.at] ?? '');
    for (const decision of ways) {
      open.push(advance(model, play, decision, null));
      walk.edges += 1;
      if (decision.kind === 'choose') walk.taken.add(decision.choice);
    }
  }
  return true;
}

const allOf = (cues: readonly string[]): number => (1 << cues.length) - 1;

/** All show, or none does. */
const plainDraws = ({ cues }: Model): number[] => [allOf(cues), 0];

/** Each cue that a condition asks for alone, or alone missing: some ways open only between the plain draws. */
function mixedDraws({ cues, gates }: Model): number[] {
  const single = cues.map((_, i) => 1 << i).filter((bit) => (gates & bit) !== 0);
  return [...single, ...single.map((bit) => allOf(cues) & ~bit)];
}

/** Whether a walk has been everywhere and has taken everything. */
function isAll(model: Model, walks: readonly Walk[], taken: ReadonlySet<string>): boolean {
  const reached = new Set(walks.flatMap(({ places }) => [...places]));
  return model.places.every((place) => reached.has(place)) && Object.keys(model.choices).every((id) => taken.has(id));
}

/**
 * Walks every edge from every reachable reduced state: under each truth, with every cue
 * showing and with none; and where that leaves something out, with each cue that a
 * condition asks for alone or alone missing.
 * @param most states per truth after which the walk gives up and says so
 */
export function explore(model: Model, most = 100_000): Explored {
  const taken = new Set<string>();
  const walks = model.truths.map((): Walk => ({ seen: new Set(), places: new Set(), taken, stuck: new Set(), edges: 0 }));
  const through = (draws: readonly number[]): boolean => walks
    .map((walk, truth) => draws.map((shows) => walkFrom(model, begin(model, { truth, shows }, null), walk, most)).every((whole) => whole))
    .every((whole) => whole);
  let complete = through(plainDraws(model));
  if (!isAll(model, walks, taken)) complete = through(mixedDraws(model)) && complete;
  const sum = (of: (walk: Walk) => number): number => walks.reduce((total, walk) => total + of(walk), 0);
  return {
    states: sum(({ seen }) => seen.size), edges: sum(({ edges }) => edges), taken, complete,
    places: Object.fromEntries(walks.map(({ places }, truth) => [model.truths[truth], places])),
    stuck: walks.flatMap(({ stuck }, truth) => [...stuck].map((scene) => ({ scene, truth: model.truths[truth] ?? '' }))),
  };
}
