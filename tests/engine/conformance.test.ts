import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { draw } from '../../src/chart/index.ts';
import { open, step, type Decision, type Game, type GameEvent } from '../../src/engine/index.ts';
import { lateParcel } from '../fixtures/families.ts';

interface Case {
  readonly name: string;
  readonly truth: string;
  /** Cues that show; left out where they do not matter. */
  readonly shows?: readonly string[];
  readonly do: readonly string[];
  readonly expect: readonly string[];
}

const FILE = new URL('../conformance/plays/late-parcel.yaml', import.meta.url);

function cases(): (readonly [string, Case])[] {
  const lines = new LineCounter();
  const doc = parseDocument(readFileSync(FILE, 'utf8'), { lineCounter: lines });
  const items = isMap(doc.contents) ? doc.contents.get('cases') : null;
  if (doc.errors.length > 0 || !isSeq(items)) throw new Error('the cases cannot be read');
  const plain = (doc.toJS() as { cases: Case[] }).cases;
  return items.items.map((item, i) => {
    const { line } = lines.linePos((item as { range: [number, number, number] }).range[0]);
    return [`late-parcel.yaml:${line} ${plain[i]!.name}`, plain[i]!] as const;
  });
}

function decisionIn(text: string): Decision {
  const [kind, id = ''] = text.split(' ');
  switch (kind) {
    case 'choose': return { kind, choice: id };
    case 'look': return { kind, thing: id };
    case 'open': return { kind, page: id };
    case 'ask': return { kind, person: id };
    case 'wait': case 'leave': return { kind };
    default: throw new Error(`no such decision: ${text}`);
  }
}

/** An event in short: its type, and what tells it apart. */
function short(event: GameEvent): string {
  switch (event.type) {
    case 'line': return `line ${event.who} ${event.text}`;
    case 'surfaced': return `surfaced ${event.cue}`;
    case 'plain': return `plain ${event.thing}`;
    case 'page': return `page ${event.how} ${event.page}`;
    case 'mood': return `mood ${event.from} ${event.to}`;
    case 'ended': return `ended ${event.ending} ${event.outcome}`;
    default: return Object.entries(event).filter(([key]) => key !== 'choice').map(([, value]) => String(value)).join(' ');
  }
}

/** A seed under which just these cues show. */
function seedFor(game: Game, truth: number, shows: readonly string[] | undefined): string {
  for (let i = 0; i < 5000; i += 1) {
    const showing = game.model.cues.filter((c) => (draw(game.model, `c${i}`, truth).shows & game.model.bits.cue[c]!) !== 0);
    if (shows === undefined || showing.join() === game.model.cues.filter((c) => shows.includes(c)).join()) return `c${i}`;
  }
  throw new Error('no seed shows just these cues');
}

describe('plays', () => {
  it.each(cases())('%s', (_, one) => {
    const game = lateParcel();
    const truth = game.model.truths.indexOf(one.truth);
    let [run, events] = open(game, seedFor(game, truth, one.shows), truth);
    for (const text of one.do) [run, events] = step(game, run, decisionIn(text));
    expect(events.map(short)).toEqual(one.expect);
  });
});
