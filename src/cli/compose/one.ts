/** One composed situation, told to its author. */
import type { CodeFault, NoSituation, Situation } from '../../worlds/index.ts';
import { readable } from '../../worlds/index.ts';

const FAULTS: Readonly<Record<NoSituation, string>> = {
  malformed: 'that is no code: two letters for a world, then six letters or digits, such as EW-400-00M',
  mistyped: 'one letter of that code is wrong, or two have changed places',
  'unknown-world': 'that code is of a world that is not here',
  'no-such-level': 'the world of that code has nothing on this level',
  'not-certified': 'nothing that was drawn for this code was good enough',
} satisfies Record<CodeFault | 'not-certified', string>;

/** Why there is no situation, in words. */
export const faultText = (fault: NoSituation): string => FAULTS[fault];

/** What a composed situation is made of. */
export function aboutText(code: string, { scenario, about, drawnAgain, rejected }: Situation): string {
  const rows: readonly (readonly [string, string])[] = [
    ['code', readable(code)], ['title', scenario.title], ['world', about.world], ['matter', about.matter],
    ['needs', about.needs.join(', ')], ['voice', about.voice], ['between', about.complication], ['shape', about.shape],
    ['light', about.light], ['hardness', String(about.difficulty)], ['a page fits', about.fits === 'most' ? 'most of the needs' : 'one of the needs'],
    ['certified', drawnAgain === 0 ? 'at once' : `after ${drawnAgain} more: ${rejected.map(({ code: why }) => why).join(', ')}`],
  ];
  return [...rows.map(([name, value]) => `${name.padEnd(13)}${value}`), '', scenario.brief].join('\n');
}
