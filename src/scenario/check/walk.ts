/** Every choice, condition and text of a scenario, with its path. */
import type { Path } from '../places.ts';
import type { Choice, Condition, Line, Scenario } from '../schema.ts';

export interface ChoiceAt {
  readonly scene: string;
  readonly id: string;
  readonly choice: Choice;
  readonly path: Path;
}

export function choicesOf(scenario: Scenario): ChoiceAt[] {
  return Object.entries(scenario.scenes).flatMap(([scene, { choices }]) =>
    Object.entries(choices).map(([id, choice]) => ({ scene, id, choice, path: ['scenes', scene, 'choices', id] })));
}

/** What is said or done. */
export function wording(choice: Choice): string {
  return 'say' in choice ? choice.say : choice.do;
}

export interface LineAt {
  readonly line: Line;
  readonly path: Path;
  /** The scene in which it is heard; null in endings. */
  readonly scene: string | null;
}

const linesAt = (lines: readonly Line[] | undefined, path: Path, scene: string | null): LineAt[] =>
  (lines ?? []).map((line, i) => ({ line, path: [...path, i], scene }));

export function linesOf(scenario: Scenario): LineAt[] {
  return [
    ...Object.entries(scenario.scenes).flatMap(([id, s]) => linesAt(s.lines, ['scenes', id, 'lines'], id)),
    ...choicesOf(scenario).flatMap((c) => linesAt(c.choice.reply, [...c.path, 'reply'], c.scene)),
    ...Object.entries(scenario.endings).flatMap(([id, e]) => linesAt(e.lines, ['endings', id, 'lines'], null)),
  ];
}

export interface ConditionAt {
  readonly condition: Condition;
  readonly path: Path;
  readonly scene: string | null;
  readonly of: 'choice' | 'route' | 'line';
}

export function conditionsOf(scenario: Scenario): ConditionAt[] {
  const out: ConditionAt[] = [];
  const add = (condition: Condition | undefined, path: Path, scene: string | null, of: ConditionAt['of']): void => {
    if (condition) out.push({ condition, path: [...path, 'when'], scene, of });
  };
  for (const c of choicesOf(scenario)) {
    add(c.choice.when, c.path, c.scene, 'choice');
    c.choice.to.forEach((route, i) => add(route.when, [...c.path, 'to', i], c.scene, 'route'));
  }
  for (const l of linesOf(scenario)) add(l.line.when, l.path, l.scene, 'line');
  return out;
}
