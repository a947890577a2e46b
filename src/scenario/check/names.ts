/** Every name that is used must be given. */
import { suggest } from '../nearest.ts';
import type { Path } from '../places.ts';
import type { Code } from '../problems.ts';
import type { Choice, Condition, Cue, Scenario } from '../schema.ts';
import { finding, findingAtKey, type Context, type Finding } from './finding.ts';
import { startOf } from './reach.ts';
import { choicesOf, conditionsOf, linesOf } from './walk.ts';

/** The names of a scenario, by what they may stand for. */
interface Names {
  readonly scene: readonly string[];
  readonly ending: readonly string[];
  readonly target: readonly string[];
  readonly choice: readonly string[];
  readonly cue: readonly string[];
  readonly resource: readonly string[];
  readonly page: readonly string[];
  readonly means: readonly string[];
  readonly person: readonly string[];
  readonly thing: readonly string[];
  readonly truth: readonly string[];
}
type Sort = keyof Names;

const CODE: Readonly<Record<Sort, Code>> = {
  scene: 'UNKNOWN_SCENE', ending: 'UNKNOWN_TARGET', target: 'UNKNOWN_TARGET', choice: 'UNKNOWN_CHOICE',
  cue: 'UNKNOWN_CUE', resource: 'UNKNOWN_RESOURCE', page: 'UNKNOWN_PAGE', means: 'UNKNOWN_RESOURCE',
  person: 'UNKNOWN_PERSON', thing: 'UNKNOWN_THING', truth: 'UNKNOWN_TRUTH',
};
const CALLED: Readonly<Record<Sort, string>> = {
  scene: 'scene', ending: 'ending', target: 'scene or ending', choice: 'choice', cue: 'cue', resource: 'resource',
  page: 'page of the handbook', means: 'resource or page', person: 'person', thing: 'thing', truth: 'truth',
};

function namesOf(s: Scenario): Names {
  const [scene, ending] = [Object.keys(s.scenes), Object.keys(s.endings)];
  const [resource, page] = [Object.keys(s.resources), Object.keys(s.handbook)];
  return {
    scene, ending, target: [...scene, ...ending], choice: choicesOf(s).map((c) => c.id), cue: Object.keys(s.cues),
    resource, page, means: [...resource, ...page], person: Object.keys(s.people), thing: Object.keys(s.things),
    truth: Object.keys(s.truths),
  };
}

/** Collects findings about names, with what was probably meant. */
class Seeker {
  readonly findings: Finding[] = [];

  constructor(private readonly names: Names) {}

  one(sort: Sort, id: string | undefined, path: Path, atKey = false): void {
    if (id === undefined || this.names[sort].includes(id)) return;
    const other = (Object.keys(this.names) as Sort[]).find((s) => this.names[s].includes(id));
    const message = `there is no ${CALLED[sort]} "${id}"${other ? `; that is a ${CALLED[other]}` : ''}`;
    const mend = suggest(id, this.names[sort], `write a ${CALLED[sort]} of that name first`);
    this.findings.push((atKey ? findingAtKey : finding)(CODE[sort], path, message, mend));
  }

  some(sort: Sort, ids: readonly string[] | undefined, path: Path): void {
    ids?.forEach((id, i) => this.one(sort, id, [...path, i]));
  }

  keys(sort: Sort, map: object | undefined, path: Path): void {
    for (const id of Object.keys(map ?? {})) this.one(sort, id, [...path, id], true);
  }

  condition(c: Condition, path: Path): void {
    this.some('truth', c.truth, [...path, 'truth']);
    this.some('cue', c.knows, [...path, 'knows']);
    this.some('scene', c.visited, [...path, 'visited']);
    this.some('choice', c.chose, [...path, 'chose']);
    this.some('means', c.used, [...path, 'used']);
    if (c.not) this.condition(c.not, [...path, 'not']);
    c.any?.forEach((inner, i) => this.condition(inner, [...path, 'any', i]));
  }
}

function seekChoice(seek: Seeker, choice: Choice, path: Path): void {
  seek.some('cue', choice.hears, [...path, 'hears']);
  seek.some('resource', choice.uses, [...path, 'uses']);
  for (const how of ['follows', 'adapts', 'bypasses'] as const) seek.some('page', choice[how], [...path, how]);
  choice.to.forEach((route, i) => seek.one('target', route.to, [...path, 'to', i, 'to']));
}

function seekTruths(seek: Seeker, scenario: Scenario): void {
  for (const [id, truth] of Object.entries(scenario.truths)) {
    const path = ['truths', id];
    seek.some('page', truth.fits, [...path, 'fits']);
    seek.some('page', truth.misleads, [...path, 'misleads']);
    seek.one('person', truth.authority, [...path, 'authority']);
    seek.keys('means', truth.costs, [...path, 'costs']);
  }
}

function seekCue(seek: Seeker, cue: Cue, path: Path): void {
  if ('sight' in cue) seek.one('thing', cue.sight, [...path, 'sight']);
  else if ('record' in cue) seek.one('thing', cue.record, [...path, 'record']);
  else if ('phrase' in cue) seek.one('person', cue.phrase, [...path, 'phrase']);
  else seek.one('person', cue.word, [...path, 'word']);
  seek.keys('truth', cue.shows, [...path, 'shows']);
}

/** The rule for all references of a scenario. */
export function names({ scenario }: Context): Finding[] {
  const seek = new Seeker(namesOf(scenario));
  seek.one('person', scenario.customer, ['customer']);
  seekTruths(seek, scenario);
  for (const [id, cue] of Object.entries(scenario.cues)) seekCue(seek, cue, ['cues', id]);
  for (const [id, r] of Object.entries(scenario.resources)) seek.one('person', r.authority, ['resources', id, 'authority']);
  for (const [id, scene] of Object.entries(scenario.scenes)) seek.some('cue', scene.hears, ['scenes', id, 'hears']);
  for (const { choice, path } of choicesOf(scenario)) seekChoice(seek, choice, path);
  for (const { line, path } of linesOf(scenario)) if ('who' in line) seek.one('person', line.who, [...path, 'who']);
  for (const { condition, path } of conditionsOf(scenario)) seek.condition(condition, path);
  seek.one('ending', scenario.exits.patience, ['exits', 'patience']);
  seek.one('ending', scenario.exits.leave, ['exits', 'leave']);
  if (scenario.start !== undefined) seek.one('scene', scenario.start, ['start']);
  return [...seek.findings, ...noStart(scenario)];
}

function noStart(scenario: Scenario): Finding[] {
  const missing = scenario.start === undefined && !Object.hasOwn(scenario.scenes, startOf(scenario));
  return missing ? [findingAtKey('NO_START', ['scenes'], 'there is no scene "opening", and no `start`')] : [];
}
