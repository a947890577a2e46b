import { chapter } from './entry.ts';

/** Names that are used but not given, or given twice. */
export const NAMES = chapter({
  DUPLICATE_ID: {
    level: 'error', title: 'A name given twice',
    meaning: 'Two things that are referred to in the same way share a name: keys of one mapping, choices of the whole file, scenes and endings, things and people, resources and pages, truths and decoys.',
    mend: 'rename one of them',
    example: 'scenes: { quiet: … }\nendings: { quiet: … }',
  },
  RESERVED_ID: {
    level: 'error', title: 'A name that means something else',
    meaning: '`otherwise` is the word for every other truth in a map of targets.',
    mend: 'choose another name',
    example: 'truths:\n  otherwise: {}',
  },
  UNKNOWN_TARGET: {
    level: 'error', title: 'A target that does not exist',
    meaning: 'A choice leads to no scene or ending of the file, or an exit to no ending.',
    mend: 'name a scene or ending, or write the missing one',
    example: 'to: she-explans',
  },
  UNKNOWN_SCENE: {
    level: 'error', title: 'A scene that does not exist',
    meaning: '`start` or `visited` names something that is no scene.',
    mend: 'name one of the scenes',
    example: 'when: { visited: she-explans }',
  },
  UNKNOWN_CHOICE: {
    level: 'error', title: 'A choice that does not exist',
    meaning: '`chose` names something that is no choice.',
    mend: 'name one of the choices',
    example: 'when: { chose: ask-evenin }',
  },
  UNKNOWN_CUE: {
    level: 'error', title: 'A cue that does not exist',
    meaning: '`hears` or `knows` names something that is no cue.',
    mend: 'name one of the cues',
    example: 'hears: mentions-dor',
  },
  UNKNOWN_RESOURCE: {
    level: 'error', title: 'A resource that does not exist',
    meaning: '`uses`, `used` or `costs` names something that is no resource (nor, where that is allowed, a page).',
    mend: 'name one of the resources',
    example: 'uses: swap-rom',
  },
  UNKNOWN_PAGE: {
    level: 'error', title: 'A handbook page that does not exist',
    meaning: '`follows`, `adapts`, `bypasses`, `fits` or `misleads` names something that is no page.',
    mend: 'name one of the pages of the handbook',
    example: 'follows: extra-beding',
  },
  UNKNOWN_PRINCIPLE: {
    level: 'error', title: 'A principle that the service language does not have',
    meaning: '`practises` names something that is no principle of the service language in force: `scenarios/principles.yaml`, or the file given with `--principles`.',
    mend: 'name one of its principles, or leave `practises` out',
    example: 'practises: [thnk-ahead]',
  },
  UNKNOWN_PERSON: {
    level: 'error', title: 'A person who does not exist',
    meaning: '`customer`, `who`, `phrase`, `word` or `authority` names nobody of the people.',
    mend: 'name one of the people',
    example: 'customer: gest',
  },
  UNKNOWN_THING: {
    level: 'error', title: 'A thing that does not exist',
    meaning: '`sight` or `record` names something that is none of the things. People are not looked at: make a thing of what shows on them, placed `at: person`.',
    mend: 'name one of the things',
    example: 'glances: { sight: sutcase }',
  },
  UNKNOWN_TRUTH: {
    level: 'error', title: 'A truth that does not exist',
    meaning: 'A map of likelihoods, a map of targets or a condition names something that is no truth.',
    mend: 'name one of the truths',
    example: 'to: { late-boking: accepts, otherwise: silence }',
  },
  UNKNOWN_PLACEHOLDER: {
    level: 'error', title: 'A placeholder for nobody',
    meaning: 'Words in braces stand for the name that the seed draws for one of the people; these name no person.',
    mend: 'write the id of one of the people in the braces',
    example: 'says: "{mark} is not here."',
  },
});
