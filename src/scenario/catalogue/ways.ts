import { chapter } from './entry.ts';

/** Problems of the ways from the first scene to the endings. */
export const WAYS = chapter({
  NO_START: {
    level: 'error', title: 'No first scene',
    meaning: 'A play begins in the scene called `opening`, or in the one that `start` names.',
    mend: 'name a scene `opening`, or add `start`',
    example: 'scenes: { first: … } without `start: first`',
  },
  UNREACHABLE_SCENE: {
    level: 'error', title: 'A scene that no play reaches',
    meaning: 'No way from the first scene leads here, under any truth, whatever is chosen or noticed.',
    mend: 'lead a choice here, or remove the scene',
    example: 'a scene that no `to` names',
  },
  UNREACHABLE_ENDING: {
    level: 'error', title: 'An ending that nothing leads to',
    meaning: 'No choice that can be taken and no exit leads to this ending.',
    mend: 'lead a choice here, or remove the ending',
    example: 'an ending that no `to` names',
  },
  ENDING_NO_TRUTH: {
    level: 'error', title: 'An ending that no truth reaches',
    meaning: 'Choices lead to this ending, but under no truth does one of their routes hold.',
    mend: 'loosen the condition of a route that leads here',
    example: 'to: [{ when: { truth: a, not: { truth: a } }, to: quiet }, { to: loud }]',
  },
  DEAD_END: {
    level: 'error', title: 'A scene that a play cannot leave',
    meaning: 'There may be no choice to take here, or none of the ways from here comes to an ending under some truth.',
    mend: 'give the scene a choice that is always there and leads on',
    example: 'a scene whose every choice says `when: { knows: … }`',
  },
  ROUTE_GAP: {
    level: 'error', title: 'A choice that may lead nowhere',
    meaning: 'There is a play in which none of the routes of this choice holds.',
    mend: 'end the routes in one without `when`, or add `otherwise`',
    example: 'to: { late-booking: accepts }',
  },
  TRUTH_NO_ENDING: {
    level: 'error', title: 'A truth without an ending',
    meaning: 'Under this truth, choices lead to no ending at all.',
    mend: 'let a choice lead to an ending under this truth',
    example: 'every `to` of the truth leads back to a scene',
  },
  TRUTH_ONE_ENDING: {
    level: 'warning', title: 'A truth with a single ending',
    meaning: 'Under this truth all that is chosen comes to the same end, so nothing was decided.',
    mend: 'write an ending for another road',
    example: 'every `to` of the truth leads to one ending',
  },
  CONDITION_NEVER: {
    level: 'error', title: 'A condition that can never hold',
    meaning: 'The condition contradicts itself, asks for what cannot be reached, or comes after a route that always holds.',
    mend: 'loosen or remove the condition',
    example: 'when: { knows: wet-coat, not: { knows: wet-coat } }',
  },
  CHOICE_WHEN_TRUTH: {
    level: 'error', title: 'A choice that gives the truth away',
    meaning: 'If a choice is offered only under one truth, seeing it tells what is secret.',
    mend: 'ask for what was noticed (`knows`), and let routes depend on the truth',
    example: 'when: { truth: unsafe-room }',
  },
  NO_COMMIT: {
    level: 'error', title: 'No step that settles the matter',
    meaning: 'The player says what they make of the person before a step that commits. Under some truth there is none.',
    mend: 'add `commits: true` to the choices that settle the matter',
    example: 'no choice says `commits: true`',
  },
  TOO_MANY: {
    level: 'error', title: 'More than the program holds',
    meaning: 'At most 8 truths, 10 people, 12 pages, 30 cues, 30 resources, 30 things, and 60 scenes and endings together; conditions may ask for 30 scenes and 30 choices. The state of a play is packed into numbers of that many bits.',
    mend: 'merge some, or make two situations',
    example: 'nine truths',
  },
});
