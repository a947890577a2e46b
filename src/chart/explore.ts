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

/** What of a state decides what can still happen. What nobody asks for is left out. */
function reduced(model: Model, p: Play): string {
  const trust = model.trustGates ? [p.trust, p.moved] : [];
  const used = [p.used & model.usedGates.resources, p.followed & model.usedGates.pages];
  return [p.at, p.patience, p.known & model.gates, p.absent & model.gates, p.visited, p.chose, Math.min(1, p.glances), ...used, ...trust].join('.');
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

/**
 * Walks every edge from every reachable reduced state: under each truth, once with
 * every cue showing and once with none.
 * @param most states per truth after which the walk gives up and says so
 */
export function explore(model: Model, most = 100_000): Explored {
  const places: Record<string, ReadonlySet<string>> = {};
  const taken = new Set<string>();
  const stuck: { scene: string; truth: string }[] = [];
  let [states, edges, complete] = [0, 0, true];
  model.truths.forEach((name, truth) => {
    const walk: Walk = { seen: new Set(), places: new Set(), taken, stuck: new Set(), edges: 0 };
    for (const shows of [(1 << model.cues.length) - 1, 0]) {
      complete = walkFrom(model, begin(model, { truth, shows }, null), walk, most) && complete;
    }
    places[name] = walk.places;
    for (const scene of walk.stuck) stuck.push({ scene, truth: name });
    states += walk.seen.size;
    edges += walk.edges;
  });
  return { states, edges, places, taken, stuck, complete };
}
