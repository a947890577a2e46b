/** What plays can come to under one truth: a walk over the routes, counters left aside. */
import type { Choice, Scenario, Scene } from '../schema.ts';
import { lasting, possible } from './condition.ts';
import { WORK, type Within } from './world.ts';

export interface Reach extends Within {
  readonly endings: ReadonlySet<string>;
  /** From each scene that is reached, where its choices may lead. */
  readonly edges: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The name of the first scene, whether it exists or not. */
export function startOf(scenario: Scenario): string {
  return scenario.start ?? 'opening';
}

class Walker implements Reach {
  readonly knows = new Set<string>();
  readonly visited = new Set<string>();
  readonly chose = new Set<string>();
  readonly used = new Set<string>();
  readonly endings = new Set<string>();
  readonly work = { left: WORK };
  readonly edges = new Map<string, Set<string>>();
  private grew = true;

  constructor(private readonly scenario: Scenario, readonly truth: string) {
    this.enter(startOf(scenario));
    for (const [id, cue] of Object.entries(scenario.cues)) {
      const found = 'sight' in cue ? cue.sight in scenario.things
        : 'record' in cue ? cue.record in scenario.things
        : 'word' in cue && scenario.people[cue.word]?.ask !== undefined;
      if (found) this.notice(id);
    }
    while (this.grew) {
      this.grew = false;
      for (const id of this.visited) this.scene(id, this.scenario.scenes[id]!);
    }
  }

  private add(set: Set<string>, id: string): void {
    if (set.has(id)) return;
    set.add(id);
    this.grew = true;
  }

  private notice(cue: string): void {
    // A play keeps a small chance for what is all but excluded: 0 under one truth is no never.
    const shows = Object.values(this.scenario.cues[cue]?.shows ?? {});
    if (shows.some((likelihood) => likelihood > 0)) this.add(this.knows, cue);
  }

  private hear(cues: readonly string[] | undefined): void {
    for (const id of cues ?? []) if ('phrase' in (this.scenario.cues[id] ?? {})) this.notice(id);
  }

  private enter(target: string): void {
    if (Object.hasOwn(this.scenario.scenes, target)) this.add(this.visited, target);
    else if (Object.hasOwn(this.scenario.endings, target)) this.add(this.endings, target);
  }

  private scene(id: string, scene: Scene): void {
    this.hear(scene.hears);
    for (const [name, choice] of Object.entries(scene.choices)) {
      if (possible([choice.when], [], this) !== false) this.take(id, name, choice);
    }
  }

  private take(scene: string, name: string, choice: Choice): void {
    this.add(this.chose, name);
    this.hear(choice.hears);
    for (const id of [...(choice.uses ?? []), ...(choice.follows ?? [])]) this.add(this.used, id);
    const targets = this.edges.get(scene) ?? new Set<string>();
    this.edges.set(scene, targets);
    const after = lasting(choice.when, name);
    choice.to.forEach((route, i) => {
      const before = choice.to.slice(0, i).map((r) => r.when);
      if (possible([after, route.when], before, this) === false) return;
      targets.add(route.to);
      this.enter(route.to);
    });
  }
}

/**
 * Everything that some play under this truth can come to. Only grows while it is
 * worked out: what may be reached never rules out what was reached before.
 */
export function reach(scenario: Scenario, truth: string): Reach {
  return new Walker(scenario, truth);
}

/** The scenes of a reach from which no ending can be come to. */
export function trapped(found: Reach): string[] {
  const free = new Set<string>();
  for (let grew = true; grew;) {
    grew = false;
    for (const [scene, targets] of found.edges) {
      if (free.has(scene) || ![...targets].some((t) => free.has(t) || found.endings.has(t))) continue;
      free.add(scene);
      grew = true;
    }
  }
  return [...found.visited].filter((scene) => !free.has(scene));
}
