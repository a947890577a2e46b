/** The generated section of docs/words.md. */
import type { Move, Scenario } from '../scenario/index.ts';
import { heldOutPart, laterPart, paraphrases, secondLabels, trainingPart, type Labelled } from './corpus.ts';
import { branching, hits, LABELLED, read, readings, type Row } from './measures/words.ts';

const BEGIN = '<!-- figures: made by `npm run words`; change nothing by hand -->';
const END = '<!-- end of figures -->';

const shown = (x: number): string => x.toFixed(2).replace(/^0/, '');
interface Parts {
  readonly reader: readonly Row[];
  readonly people: readonly Row[];
  readonly later: readonly Row[];
}

/** What some moves come to: in the first held-out part, between two people, and in the later part. */
function row(name: string, moves: readonly Move[], { reader, people, later }: Parts): string {
  const [{ count, precision, recall, f1 }, both, after] = [hits(reader, moves), hits(people, moves), hits(later, moves)];
  return `| ${[name, count, shown(precision), shown(recall), shown(f1), shown(both.f1), after.count, shown(after.f1)].join(' | ')} |`;
}

const size = (part: readonly Labelled[]): number => part.reduce((sum, { replies }) => sum + replies.length, 0);

/**
 * Measures the reader and puts its figures into a table.
 * @param scenarios those that the paraphrases belong to
 */
export function figuresSection(scenarios: readonly Scenario[]): string {
  const [training, heldOut, after] = [trainingPart(), heldOutPart(), laterPart()];
  const { reader, people, unheard } = readings(heldOut, secondLabels());
  const parts = { reader, people, later: read(after) };
  const branch = branching(paraphrases().filter(({ part }) => part === 'measure'), scenarios);
  return [
    BEGIN, '',
    `${size(training)} replies to ${training.length} situations train; ${size(heldOut)} replies to ${heldOut.length} others measure, and ${size(after)} to ${after.length} more`,
    'that were written later:', '',
    '| move | labelled | precision | recall | F1 | F1 of the two labellings | labelled later | F1 later |', '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...LABELLED.map((move) => row(move, [move], parts)),
    row('**all**', LABELLED, parts), '',
    `Where the reader does not know what the person said, F1 over all is ${shown(hits(unheard, LABELLED).f1)}. Of ${branch.count} replies to`,
    `scenes that the matching was not tuned on, ${Math.round(100 * branch.precision)} of 100 branches taken were the right ones, and`,
    `${Math.round(100 * branch.recall)} of 100 that a person would take were found.`, '', END,
  ].join('\n');
}

/** Puts the section in the place of the one before it. Throws for a page that has no place for it. */
export function withFigures(page: string, section: string): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < 0) throw new Error('the page has no place for figures');
  return page.slice(0, from) + section + page.slice(to + END.length);
}
