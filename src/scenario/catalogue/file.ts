import { chapter } from './entry.ts';

/** Problems of the text itself, before anything is understood. */
export const FILE = chapter({
  TOO_BIG: {
    level: 'error', title: 'The file is too big',
    meaning: 'A situation fits on a few pages. Larger files are refused unread, so that no file can stop the program.',
    mend: 'split the situation, or remove what is not part of it',
    example: 'a file of more than 262,144 characters or 30,000 YAML tokens',
  },
  EMPTY_FILE: {
    level: 'error', title: 'The file is empty',
    meaning: 'There is nothing in the file but blanks and comments.',
    mend: 'begin with `kind: scenario`',
    example: '# only a comment',
  },
  BAD_CHARACTER: {
    level: 'error', title: 'A character that cannot be shown',
    meaning: 'Control characters, half characters and bytes that are no UTF-8 cannot be read or heard by a player.',
    mend: 'delete the character, and save the file as UTF-8',
    example: 'title: "A cot\\0at midnight"',
  },
  BAD_YAML: {
    level: 'error', title: 'The YAML cannot be read',
    meaning: 'The text breaks the rules of YAML, so what follows cannot be trusted.',
    mend: 'put text that holds ": ", " #" or quotes, or begins with one of { [ & * ! % @ `, into double quotes',
    example: 'text: He says: no',
  },
  TAB_INDENT: {
    level: 'error', title: 'A tab where YAML wants spaces',
    meaning: 'YAML indents with spaces only.',
    mend: 'use two spaces for each step',
    example: 'people:\n\tguest: { role: guest }',
  },
  CUSTOM_TAG: {
    level: 'error', title: 'A YAML tag',
    meaning: 'Tags ask a reader to build special objects. A situation is plain text, numbers, lists and mappings.',
    mend: 'remove the word that begins with "!"',
    example: 'title: !shout A cot at midnight',
  },
  MANY_DOCUMENTS: {
    level: 'error', title: 'Several documents in one file',
    meaning: 'A line of three dashes begins another document; one file holds one situation.',
    mend: 'move the second document to a file of its own',
    example: 'kind: scenario\n---\nkind: scenario',
  },
  NOT_A_MAPPING: {
    level: 'error', title: 'The file is no mapping',
    meaning: 'A file is a mapping: keys at the left edge, each with its value.',
    mend: 'begin with `kind: scenario`',
    example: '- one\n- two',
  },
  TOO_DEEP: {
    level: 'error', title: 'Nested too deeply',
    meaning: 'No situation needs more than a dozen levels; far deeper files are refused, so that none can stop the program.',
    mend: 'close the brackets, or flatten the structure',
    example: 'title: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[',
  },
  ALIAS_BOMB: {
    level: 'error', title: 'Aliases that grow without end',
    meaning: 'YAML aliases repeat a part of the file. These repeat so much, or one inside itself, that the whole would not fit.',
    mend: 'write the repeated parts out',
    example: 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]',
  },
  FORBIDDEN_KEY: {
    level: 'error', title: 'A key that programs misread',
    meaning: '`__proto__`, `constructor` and `prototype` have a meaning of their own in JavaScript and are refused everywhere.',
    mend: 'choose another name',
    example: 'scenes:\n  __proto__: {}',
  },
  BAD_KEY: {
    level: 'error', title: 'A key that is no text',
    meaning: 'Keys are short texts; a list or mapping cannot be one.',
    mend: 'write the key as a plain word',
    example: '? [a, b]\n: c',
  },
  NO_KIND: {
    level: 'error', title: 'The file does not say what it is',
    meaning: 'Every file of the library says its kind, so that none is read as something else.',
    mend: 'add `kind: scenario` or `kind: principles` at the top',
    example: 'format: 1\nid: midnight-cot',
  },
  UNKNOWN_KIND: {
    level: 'error', title: 'A kind that is not known here',
    meaning: 'The kind is none that the program reads, or not the one that was asked for.',
    mend: 'write `kind: scenario` or `kind: principles`',
    example: 'kind: story',
  },
  MORE_PROBLEMS: {
    level: 'error', title: 'More problems than are listed',
    meaning: 'Past some hundreds of problems in one file the rest is counted, not listed.',
    mend: 'mend the ones above and check again',
    example: 'a file with many hundred unknown keys',
  },
});
