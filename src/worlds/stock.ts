/** The pieces of a composition, dealt one after the other: nothing is said twice. */
import type { Dice } from '../base/index.ts';
import type { Lure, Matter, NeedBehind, Voice } from '../scenario/index.ts';
import type { Drawn, Named } from './draw.ts';

type Ask = Matter['asks'][number];
type Kindness = Matter['kinds'][number];
/** Lines of a voice that are dealt. */
type Said = 'asides' | 'asked' | 'soothed' | 'quoted' | 'pressing' | 'served' | 'unserved';
/** Spoken lines of a matter that are dealt. */
type Told = 'opens' | 'theories' | 'stakes';

/** Deals what is left of each kind. Null when there is none: then nothing stands there. */
export interface Stock {
  /** A question on the topic that has been asked about least. */
  ask(): Ask | null;
  kind(): Kindness | null;
  quote(): Kindness | null;
  lure(as: Lure['as']): Lure | null;
  said(kind: Said): string | null;
  told(kind: Told): string | null;
  moment(): string | null;
  /** The next need that has a deed offered before its time. */
  early(): Named<NeedBehind>;
}

function deck<T>(items: readonly T[], chance: Dice): () => T | null {
  const left = chance.shuffle(items);
  return () => left.shift() ?? null;
}

function asking({ matter, dice }: Drawn): () => Ask | null {
  const chance = dice('asks');
  const topics = chance.shuffle(['before', 'next', 'people'] as const);
  const decks = topics.map((about) => deck(matter.it.asks.filter((a) => a.about === about), chance));
  let turn = 0;
  return () => {
    for (let tried = 0; tried < decks.length; tried += 1) {
      const ask = decks[turn % decks.length]!();
      turn += 1;
      if (ask !== null) return ask;
    }
    return null;
  };
}

/** Lazily made decks, one for each name. */
function decks<K extends string, T>(deal: (name: K) => () => T | null): (name: K) => T | null {
  const made = new Map<K, () => T | null>();
  return (name) => {
    const one = made.get(name) ?? deal(name);
    made.set(name, one);
    return one();
  };
}

/** The stock of a drawn combination. */
export function stockOf(drawn: Drawn): Stock {
  const { matter: { it: matter }, voice: { it: voice }, dice } = drawn;
  const lures = decks((as: Lure['as']) => deck(matter.lures.filter((l) => l.as === as), dice(`lures ${as}`)));
  const order = dice('early').shuffle(drawn.needs);
  let early = 0;
  return {
    ask: asking(drawn),
    kind: deck(matter.kinds, dice('kinds')),
    quote: deck(matter.quotes, dice('quotes')),
    lure: lures,
    said: decks((kind: Said) => deck((voice as Pick<Voice, Said>)[kind], dice(`said ${kind}`))),
    told: decks((kind: Told) => deck(matter[kind].map((spoken) => spoken[voice.manner]), dice(`told ${kind}`))),
    moment: deck(matter.moments, dice('moments')),
    early: () => {
      early += 1;
      return order[(early - 1) % order.length]!;
    },
  };
}
