/** How it ends: served or not, for each need; the person gone; the player gone. */
import type { Condition, Ending, Line, Matter, NeedBehind, Scene } from '../scenario/index.ts';
import { goodOf, halfOf, lateFrom, type Makings } from './choices.ts';
import type { Named } from './draw.ts';
import { CUSTOMER } from './people.ts';
import { answersOf, leftBy, voiced } from './scenes.ts';
import type { Site } from './shapes.ts';

export const EXITS = { patience: 'gone', leave: 'left' } as const;

type Scenes = Readonly<Record<string, Scene>>;

/** Lures that are offered, each with what is left of it. */
function luresIn({ drawn: { matter } }: Makings, scenes: Scenes): { id: string; leaves: string }[] {
  const offered = Object.values(scenes).flatMap(({ choices }) => Object.entries(choices));
  return offered.flatMap(([id, choice]) => {
    const text = 'say' in choice ? choice.say : choice.do;
    const lure = matter.it.lures.find((l) => ('say' in l ? l.say : l.do) === text);
    return lure === undefined ? [] : [{ id, leaves: lure.leaves }];
  });
}

const anyOf = (ids: readonly string[]): Condition => ({ any: ids.map((id) => ({ chose: [id] })) });

/** What they say to something that was done for another, where there is no second chance. */
function astray({ drawn: { shape, voice } }: Makings, need: Named<NeedBehind>, others: readonly string[]): Line[] {
  return shape.astray === 'half' ? [{ who: CUSTOMER, says: need.it.astray[voice.it.manner], when: { not: anyOf(others) } }] : [];
}

/** The need's own deeds that may come too late. */
function lateDeeds(makings: Makings, need: Named<NeedBehind>, scenes: Scenes): string[] {
  if (lateFrom(makings, need, 'decide') === null) return [];
  return (Object.keys(scenes) as Site[]).filter((site) => Object.hasOwn(scenes[site]!.choices, `${need.id}-${site}`))
    .map((site) => `${need.id}-${site}`);
}

function half(makings: Makings, need: Named<NeedBehind>, scenes: Scenes): Ending {
  const { stock } = makings;
  const { title, outcome = 'open', mood, shows, after } = need.it.half;
  const late = lateDeeds(makings, need, scenes);
  const lures = luresIn(makings, scenes);
  return {
    title, outcome,
    lines: [
      ...(need.it.late === undefined || late.length === 0 ? [] : [{ seen: need.it.late, when: anyOf(late) }]),
      ...astray(makings, need, [...lures.map(({ id }) => id), ...late]),
      ...spoken(stock.said('unserved')),
      ...lures.map(({ id, leaves }) => ({ seen: leaves, when: { chose: [id] } })), ...voiced(makings, need.it.half.lines),
    ],
    mood, shows, after,
  };
}

const spoken = (text: string | null): Line[] => (text === null ? [] : [{ who: CUSTOMER, says: text }]);

/** How they take their leave: glad only where what they asked last was answered by doing something about it. */
function takesLeave(makings: Makings, need: Named<NeedBehind>): Line[] {
  const answered = answersOf(makings, need).filter(([, { uses }]) => uses !== undefined).map(([id]) => id);
  return spoken(makings.stock.said('served')).map((line) => ({ ...line, when: anyOf(answered) }));
}

function good(makings: Makings, need: Named<NeedBehind>): Ending {
  const { title, outcome = 'settled', mood, shows, after } = need.it.good;
  return {
    title, outcome,
    lines: [...leftBy(makings, need), ...takesLeave(makings, need), ...voiced(makings, need.it.good.lines)],
    mood, shows, after,
  };
}

const gone = ({ title, seen, after }: Matter['patience'], first: Line[], mood: 'angry' | 'withdrawn'): Ending =>
  ({ title, outcome: 'lost', lines: [...first, { seen }], mood, shows: ['customer-leaves'], after });

/** All endings of a composition. */
export function endingsOf(makings: Makings, scenes: Scenes): Record<string, Ending> {
  const { drawn: { needs, matter, voice } } = makings;
  return {
    ...Object.fromEntries(needs.map((need) => [goodOf(need.id), good(makings, need)])),
    ...Object.fromEntries(needs.map((need) => [halfOf(need.id), half(makings, need, scenes)])),
    [EXITS.patience]: gone(matter.it.patience, spoken(voice.it.gone), 'angry'),
    [EXITS.leave]: gone(matter.it.leave, [], 'withdrawn'),
  };
}
