/** What answers in the debrief are met with, beyond the report: fetched when somebody comes to it. */
import { load } from '../engine/index.ts';
import { openingsFor } from '../growth/index.ts';
import type { Scenario, Topic } from '../scenario/index.ts';
import type { Sayable } from '../words/index.ts';
import type { Keeper } from './keeper.ts';
import type { Board, Means } from './means.ts';
import type { Reader } from './readers.ts';
import { lay, viewOf } from './table.ts';
import type { Opening } from './types.ts';

/** Openings that a rule is tried on. */
const OPENINGS = 2;
/** Any draw will do, as long as it is the same when the page is turned back to. */
const SEED = 'opening';

interface Parts {
  readonly means: Means;
  readonly board: Board;
  readonly keeper: Keeper;
  readonly scenario: Scenario;
  readonly readerFor: (scenario: Scenario) => Promise<Reader>;
}

/** Reads which of the means of the situation an idea in the player's own words speaks of. */
export async function weighIdea({ board, scenario, readerFor }: Parts): Promise<void> {
  const words = board.get().answers.act.words.trim();
  if (words === '' || board.get().weighed?.words === words) return;
  const read = await readerFor(scenario);
  const { choice, heard } = read(words, sayable(scenario));
  board.set({ weighed: { words, topics: [...new Set([...heard.topics, ...meansOf(scenario, choice)])] } });
}

/** All that an author foresaw, wherever it is said: an idea may mean the same as a road not taken. */
function sayable({ scenes }: Scenario): Sayable[] {
  return Object.values(scenes).flatMap(({ choices }) => Object.entries(choices))
    .map(([id, choice]) => ({ id, text: unnamed('say' in choice ? choice.say : choice.do) }));
}

const unnamed = (text: string): string => text.replaceAll(/[{}]/g, '');

function meansOf({ scenes }: Scenario, id: string | null): Topic[] {
  const choice = Object.values(scenes).flatMap(({ choices }) => Object.entries(choices)).find(([one]) => one === id)?.[1];
  return [...(choice?.uses ?? []).map((one) => `resource:${one}` as const), ...(choice?.follows ?? []).map((one) => `page:${one}` as const)];
}

/** Fetches the openings that the player's rule is tried on. */
export async function fetchOpenings({ means, board, keeper, scenario }: Parts): Promise<void> {
  const ids = openingsFor(scenario, means.cards, keeper.facts(), OPENINGS);
  if (ids.join() === board.get().openings.map(({ id }) => id).join()) return;
  const fetched = await Promise.all(ids.map(async (id) => (await means.load[id]?.())?.default));
  board.set({ openings: fetched.filter((one) => one !== undefined).map((one) => openingOf(one.scenario, one.hash)) });
}

/** An opening as whoever meets it reads it: the brief, the first lines, and the pages that lie at hand. */
function openingOf(scenario: Scenario, hash: string): Opening {
  const table = lay(load(scenario, hash), SEED);
  const { scenario: { id, title, role }, people, handbook } = viewOf(table);
  const nameOf = (who: string): string | null => people.find((one) => one.id === who)?.name ?? null;
  const lines = table.turns.flatMap(({ events }) => events).flatMap((event) => {
    if (event.type === 'line') return [{ who: nameOf(event.who), text: event.text }];
    return event.type === 'seen' ? [{ who: null, text: event.text }] : [];
  });
  return { id, title, role, lines, pages: handbook.map((page) => page.title) };
}
