import { describe, expect, it } from 'vitest';
import { addressOf, codeWithin, wantedIn } from '../../src/session/index.ts';

describe('a link', () => {
  it('asks for a situation by its id, its code or its day, with or without a draw', () => {
    expect(wantedIn('?scenario=midnight-cot&seed=7')).toEqual({ scenario: 'midnight-cot', seed: '7' });
    expect(wantedIn('?code=EW-400-00M')).toEqual({ code: 'EW-400-00M', seed: null });
    expect(wantedIn('?day=2026-11-22&seed=')).toEqual({ day: '2026-11-22', seed: null });
    expect(wantedIn('?lang=en')).toBeNull();
    expect(wantedIn('')).toBeNull();
  });

  it('that names several holds to the id, then to the code', () => {
    expect(wantedIn('?day=today&code=EW-400-00M&scenario=midnight-cot')).toEqual({ scenario: 'midnight-cot', seed: null });
    expect(wantedIn('?day=today&code=EW-400-00M')).toEqual({ code: 'EW-400-00M', seed: null });
  });

  it('carries no more than a name', () => {
    expect(wantedIn(`?code=${'x'.repeat(10_000)}`)).toEqual({ code: 'x'.repeat(64), seed: null });
  });

  it('leads back to where the player is: by the code where nobody wrote the situation', () => {
    const at = { scenario: 'evening-ward-ew40000m', seed: 'a b' };
    expect(wantedIn(addressOf({ ...at, code: 'EW-400-00M' }))).toEqual({ code: 'EW-400-00M', seed: 'a b' });
    expect(wantedIn(addressOf({ ...at, code: null }))).toEqual(at);
  });
});

it('the code stands in the id of a composed situation, and in no other', () => {
  expect(codeWithin('evening-ward-ew40000m')).toBe('EW-400-00M');
  for (const id of ['midnight-cot', 'still-her-voice', 'without-nuts', 'locked-out', 'ew40000m', '']) expect(codeWithin(id), id).toBeNull();
});
