/** Situations made to be looked at: a place, a person, things, and what happens to them. */
import type { Beat, Light, Mood, Person, Picture, Scenario, Setting, Thing } from '../../../src/scenario/index.ts';

type Spot = NonNullable<Thing['at']>;

/** What is to be seen. Everything left out is plain. */
export interface Scenery {
  /** A name that is not in the lists is drawn by the stage's defaults, as in a file of a later format. */
  readonly setting: Setting;
  readonly light?: Light;
  readonly mood?: Mood;
  readonly person?: Pick<Person, 'pronoun' | 'age' | 'figure' | 'patience' | 'trust'>;
  readonly things?: readonly (readonly [picture: Picture, at: Spot])[];
  readonly says?: string;
  /** What happens after the first choice. */
  readonly next?: { readonly shows?: readonly Beat[]; readonly mood?: Mood; readonly says?: string };
}

/** As many things as a situation of the library has, where such things are. */
export const THINGS: NonNullable<Scenery['things']> = [
  ['child', 'floor'], ['suitcase', 'floor'], ['chair', 'floor'], ['handbag', 'person'], ['coat', 'person'],
  ['computer', 'counter'], ['phone', 'counter'], ['papers', 'counter'], ['cup', 'counter'],
  ['clock', 'wall'], ['notice', 'wall'], ['plant', 'far'],
];

const spoken = (says: string | undefined): Scenario['scenes'][string]['lines'] => (says === undefined ? [] : [{ who: 'guest', says }]);

const choice = (to: string): Scenario['scenes'][string]['choices'][string] => ({ say: 'Go on.', moves: ['ask-open'], to: [{ to }] });

const truth = (needs: Scenario['truths'][string]['needs']): Scenario['truths'][string] =>
  ({ want: 'Help', need: 'Help', value: 'Help', needs, story: 'It was so.' });

function thingsOf({ things = THINGS }: Scenery): Scenario['things'] {
  return Object.fromEntries(things.map(([picture, at], n) =>
    [`thing-${n}`, { name: `the ${picture}`, picture, at, plain: 'Nothing special.' }]));
}

/** The situation that shows it. It can be played for two decisions: to what happens `next`, and to an ending. */
export function situation(scenery: Scenery): Scenario {
  const { setting, light = 'day', mood = 'calm', person = {}, says, next = {} } = scenery;
  return {
    kind: 'scenario', format: 1, id: 'looked-at', title: 'To be looked at', blurb: 'A picture.', minutes: 1,
    industry: 'hospitality', level: 'front-line', setting, light, role: 'onlooker', brief: 'Look.', customer: 'guest',
    people: {
      guest: { role: 'guest', pronoun: 'she', age: 'grown', patience: 9, trust: 2, mood, ...person },
      colleague: { role: 'colleague', pronoun: 'he', age: 'grown', ask: { button: 'Ask', plain: 'I know as much as you do.' } },
    },
    handbook: {}, cues: {}, resources: {}, decoys: {},
    truths: { one: truth({ ease: 3 }), other: truth({ time: 3 }) },
    things: thingsOf(scenery),
    start: 'opening',
    scenes: {
      opening: { lines: spoken(says), mood, choices: { on: choice('after') } },
      after: { lines: spoken(next.says), mood: next.mood ?? mood, shows: [...next.shows ?? []], choices: { away: choice('over') } },
    },
    endings: { over: { title: 'Over', outcome: 'settled', lines: [] } },
    exits: { patience: 'over', leave: 'over' },
  };
}
