import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { heldOutPart, laterPart, paraphrases, secondLabels, trainingPart, type Labelled } from '../../src/cli/corpus.ts';
import { hits, LABELLED, read, readings } from '../../src/cli/measures/words.ts';
import { figuresSection, withFigures } from '../../src/cli/words-docs.ts';
import MODEL from '../../src/words/model.json' with { type: 'json' };
import { trained } from '../../src/words/training.ts';
import { scenarioNamed } from './scenarios.ts';

const size = (part: readonly Labelled[]): number => part.reduce((sum, { replies }) => sum + replies.length, 0);

describe('the hand-labelled sentences', () => {
  it('are many, and no situation is in both parts', () => {
    const [train, held] = [trainingPart(), [...heldOutPart(), ...laterPart()]];
    expect(size(train) + size(held)).toBeGreaterThanOrEqual(600);
    const texts = new Set(train.flatMap(({ says, replies }) => [says, ...replies.map(([text]) => text)]).filter((text) => text.length > 24));
    expect(held.flatMap(({ says, replies }) => [says, ...replies.map(([text]) => text)]).filter((text) => texts.has(text))).toEqual([]);
  });

  it('are labelled twice where they measure', () => {
    const second = secondLabels();
    expect(heldOutPart().flatMap(({ replies }) => replies).filter(([text]) => !second.has(text))).toEqual([]);
  });
});

describe('the model', () => {
  it('is what training gives, byte for byte', () => {
    expect(trained(trainingPart()).join('\n') === MODEL.join('\n')).toBe(true);
  }, 120_000);

  it('reads what it has never seen as well as is claimed', () => {
    const { reader, people } = readings(heldOutPart(), secondLabels());
    expect(hits(reader, LABELLED).f1).toBeGreaterThanOrEqual(0.8);
    expect(hits(read(laterPart()), LABELLED).f1).toBeGreaterThanOrEqual(0.7);
    expect(hits(people, LABELLED).f1).toBeGreaterThan(hits(reader, LABELLED).f1);
  });

  it('counts a hit as a hit', () => {
    expect(hits([{ want: ['offer', 'thank'], got: ['offer', 'close'] }], LABELLED)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5, count: 2 });
  });

  it('has its figures on the page as they are', () => {
    const page = readFileSync(fileURLToPath(new URL('../../docs/words.md', import.meta.url)), 'utf8');
    const scenarios = [...new Set(paraphrases().map(({ scenario }) => scenario))].map(scenarioNamed);
    expect(withFigures(page, figuresSection(scenarios)) === page).toBe(true);
  });
});
