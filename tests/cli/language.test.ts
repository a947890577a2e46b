import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFile, checkText } from '../../src/cli/check-text.ts';
import { languageAt, languageInForce } from '../../src/cli/language.ts';
import { readLibrary } from '../../src/cli/library.ts';
import { report } from '../../src/debrief/index.ts';
import { evidence, solve } from '../../src/scoring/index.ts';
import { BASE } from '../conformance/cases.ts';
import { principles } from '../fixtures/families.ts';
import { workedRun } from '../fixtures/worked-run.ts';

const HOUSE = 'tests/fixtures/house-language.yaml';
const named = (...ids: string[]): string => BASE.replace('minutes: 5', `minutes: 5\npractises: [${ids.join(', ')}]`);

let folder = '';
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'language-')); });
afterAll(() => rmSync(folder, { recursive: true }));

describe('a service language of another house', () => {
  const house = languageAt(HOUSE);

  it('is as whole as the one that comes with the game', () => {
    expect(checkFile(HOUSE).problems).toEqual([]);
    expect(languageInForce()).toEqual(principles());
    expect(() => languageAt('scenarios/midnight-cot.yaml')).toThrow(/UNKNOWN_KIND/);
  });

  it('decides which principles a situation may name', () => {
    const codes = (text: string, pack = house): string[] => checkText(text, 'kettle.yaml', pack).problems.map(({ code, mend }) => `${code} ${mend}`);
    expect(codes(named('eyes-up'))).toEqual([]);
    expect(codes(named('eyes-upp'))).toEqual(['UNKNOWN_PRINCIPLE did you mean "eyes-up"?']);
    expect(codes(named('eyes-up'), principles())[0]).toMatch(/^UNKNOWN_PRINCIPLE use one of: think-ahead, /);
  });

  it('is what a debrief speaks in', () => {
    const { game, journal } = workedRun();
    const said = report(evidence(game, solve(game), journal), house).principles;
    expect(said.map(({ id }) => id)).toEqual(expect.arrayContaining(['eyes-up']));
    for (const { id, deed } of said) expect(deed).toBe(house.principles[id]?.deed);
  });

  it('takes the place of the other in a folder, and stops a build whose situations speak otherwise', () => {
    copyFileSync(HOUSE, join(folder, 'principles.yaml'));
    writeFileSync(join(folder, 'kettle-back.yaml'), named('say-the-tide'));
    expect(readLibrary(folder)).toMatchObject({ principles: house, broken: [] });
    writeFileSync(join(folder, 'kettle-back.yaml'), named('think-ahead'));
    const [broken] = readLibrary(folder).broken;
    expect(broken?.text).toMatch(/kettle-back\.yaml:\d+:\d+ error UNKNOWN_PRINCIPLE .*The ferry way.* — use one of: eyes-up/);
  });

  it('is the only one in a folder', () => {
    writeFileSync(join(folder, 'second.yaml'), readFileSync('scenarios/principles.yaml'));
    expect(readLibrary(folder).broken.map(({ text }) => text).join('\n')).toMatch(/second\.yaml:1:1 error a second file of principles — keep one/);
  });
});
