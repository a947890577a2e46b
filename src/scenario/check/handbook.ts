/** Where pages fit and mislead, and whether a player can do something about it. */
import type { Truth } from '../schema.ts';
import { finding, findingAtKey, type Context, type Finding } from './finding.ts';
import { choicesOf } from './walk.ts';

const fits = (truth: Truth, page: string): boolean => truth.fits?.includes(page) ?? false;

export function pages({ scenario }: Context): Finding[] {
  const truths = Object.values(scenario.truths);
  return Object.keys(scenario.handbook).flatMap((page) => {
    const count = truths.filter((t) => fits(t, page)).length;
    if (count === 0 && scenario.declares !== 'uncharted') {
      return [findingAtKey('PAGE_NEVER_FITS', ['handbook', page], `"${page}" fits no truth`)];
    }
    return count === truths.length && count > 0 && scenario.declares === undefined
      ? [findingAtKey('PAGE_ALWAYS_FITS', ['handbook', page], `"${page}" fits every truth`)] : [];
  });
}

export function both({ scenario }: Context): Finding[] {
  return Object.entries(scenario.truths).flatMap(([id, truth]) =>
    (truth.misleads ?? []).flatMap((page, i) => (fits(truth, page)
      ? [finding('FITS_AND_MISLEADS', ['truths', id, 'misleads', i], `"${page}" both fits and misleads "${id}"`)] : [])));
}

export function declared({ scenario }: Context): Finding[] {
  const truths = Object.values(scenario.truths);
  const known = Object.keys(scenario.handbook);
  const somewhere = truths.some((t) => t.fits?.length);
  if (scenario.declares === 'routine') {
    return known.some((page) => truths.every((t) => fits(t, page))) ? []
      : [finding('DECLARES_FALSE', ['declares'], 'it is declared routine, and no page fits every truth')];
  }
  if (scenario.declares === 'uncharted') {
    return somewhere ? [finding('DECLARES_FALSE', ['declares'], 'it is declared uncharted, and a page fits')] : [];
  }
  const lacks = [
    ...(somewhere ? [] : ['there is no truth where a page fits']),
    ...(truths.some((t) => t.misleads?.length) ? [] : ['there is no truth where a page misleads']),
  ];
  return lacks.map((message) => findingAtKey('NO_CONTRAST', ['truths'], message));
}

/** Whether under a truth some choice within reach does this with the page. */
function done({ scenario, reach }: Context, truth: string, page: string, how: 'follows' | 'adapts'): boolean {
  const taken = reach.get(truth)?.chose;
  return choicesOf(scenario).some((c) => taken?.has(c.id) && c.choice[how]?.includes(page));
}

export function answered(context: Context): Finding[] {
  const known = (page: string): boolean => Object.hasOwn(context.scenario.handbook, page);
  return Object.entries(context.scenario.truths).flatMap(([id, truth]) => [
    ...(truth.fits ?? []).flatMap((page, i) => (!known(page) || done(context, id, page, 'follows') ? []
      : [finding('PAGE_NOT_FOLLOWED', ['truths', id, 'fits', i], `under "${id}" no choice follows "${page}"`)])),
    ...(truth.misleads ?? []).flatMap((page, i) => (!known(page) || done(context, id, page, 'adapts') ? []
      : [finding('PAGE_NOT_ADAPTED', ['truths', id, 'misleads', i], `under "${id}" no choice adapts "${page}"`)])),
  ]);
}

export function unused({ scenario }: Context): Finding[] {
  const used = new Set(choicesOf(scenario).flatMap((c) => c.choice.uses ?? []));
  return Object.keys(scenario.resources).filter((id) => !used.has(id))
    .map((id) => findingAtKey('UNUSED_RESOURCE', ['resources', id], `nothing uses "${id}"`));
}
