import { describe, expect, it, vi } from 'vitest';
import type { SessionState } from '../../src/session/index.ts';
import { counterWords } from '../../src/page/words.counter.en.ts';
import { answers, counter, playing, state } from './sample.ts';
import { set } from './set-up.ts';

const at = (patch: Partial<SessionState['counter']>, more: Partial<SessionState> = {}): SessionState => ({ ...state, ...more, counter: { ...counter, ...patch } });
const run = (patch: Partial<SessionState['runs'][number]>): SessionState['runs'][number] => ({
  key: 'k', scenario: counter.day!.scenario, title: 'A form in your drawer', seed: counter.date, turns: 3, state: 'playing', saved: 1, band: null,
  commitment: null, revision: 1, pair: null, facts: null, answers, ...patch,
});
const options = (list: HTMLElement): string[] => [...list.querySelectorAll('option')].map(({ textContent }) => textContent ?? '');

describe('the situation of the day', () => {
  it('hangs with its date and what is known of it, and is taken up', async () => {
    const { screen, user, session } = set(state);
    const note = screen.getByRole('region', { name: counterWords.day.heading });
    expect(note.querySelector('time')?.textContent).toBe('Sunday 22 November');
    expect(note.textContent).toContain('Banks · Manager · about 6 minutes');
    await user.click(screen.getByRole('button', { name: counterWords.day.take }));
    expect(session.calls).toEqual([['startDay']]);
  });

  it('says where one left it, and that one has met it', () => {
    expect(set({ ...state, runs: [run({})] }).screen.getByRole('button', { name: counterWords.day.left })).toBeTruthy();
    const { screen } = set({ ...state, runs: [run({ state: 'done' })] });
    expect(screen.getByRole('button', { name: counterWords.day.again })).toBeTruthy();
    expect(screen.getByText(counterWords.day.met)).toBeTruthy();
  });

  it('stands there before anything of it is known', () => {
    const { screen } = set(at({ date: '', day: null, offers: null }));
    expect(screen.getByRole('region', { name: counterWords.day.heading }).textContent).toContain(counterWords.day.none);
  });

  it('is not there where there are no worlds', () => {
    const { screen } = set(at({ offers: [], day: null }));
    expect(screen.queryByRole('region', { name: counterWords.day.heading })).toBeNull();
    expect(screen.queryByLabelText(counterWords.code.label)).toBeNull();
  });

  it('is passed on by a link, or shown where nothing can be copied', async () => {
    const { screen, user } = set(state);
    await user.click(screen.getByRole('button', { name: counterWords.pass.day }));
    expect(screen.getByText(`${counterWords.pass.copied} ${counterWords.pass.same}`)).toBeTruthy();
    expect(await navigator.clipboard.readText()).toMatch(/\?day=2026-11-22$/);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('no'));
    await user.click(screen.getByRole('button', { name: counterWords.pass.day }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: counterWords.pass.shown }).value).toMatch(/\?day=2026-11-22$/);
  });
});

describe('somebody new', () => {
  it('is wished for as far as the worlds go, and no further', async () => {
    const { screen, user, session } = set(state);
    const { where, part, hard, press } = counterWords.surprise;
    const [industry, level, hardness] = [where, part, hard].map((name) => screen.getByRole('combobox', { name }));
    expect(options(industry!)).toEqual(['Anywhere', 'Care', 'Banks']);
    expect(options(level!)).toEqual(['Any', 'Front line', 'Manager']);
    await user.selectOptions(level!, 'Manager');
    await user.selectOptions(hardness!, 'Harder');
    await user.click(screen.getByRole('button', { name: press }));
    await user.selectOptions(industry!, 'Care');
    expect(options(level!)).toEqual(['Any', 'Front line']);
    await user.click(screen.getByRole('button', { name: press }));
    expect(session.calls).toEqual([
      ['surprise', { industry: undefined, level: 'manager', difficulty: 3 }],
      ['surprise', { industry: 'medical', level: undefined, difficulty: 3 }],
    ]);
  });

  it('is waited for with how far it is; it can be stopped, and nothing else is begun meanwhile', async () => {
    const { screen, user, session } = set(at({ finding: { asked: 'surprise', drawnAgain: 0, done: 0.5 } }));
    const press = screen.getByRole('button', { name: counterWords.surprise.press });
    expect(screen.getByRole<HTMLProgressElement>('progressbar', { name: counterWords.progress }).value).toBe(0.5);
    expect(screen.getByText(counterWords.finding(0)).getAttribute('role')).toBe('status');
    expect(press.getAttribute('aria-disabled')).toBe('true');
    await user.click(press);
    await user.type(screen.getByLabelText(counterWords.code.label, { selector: 'input' }), 'EW{Enter}');
    expect(session.calls).toEqual([]);
    session.put({ counter: { ...counter, finding: { asked: 'surprise', drawnAgain: 2, done: 0.9 } } });
    expect(screen.getByText(counterWords.finding(2))).toBeTruthy();
    await user.click(screen.getByRole('button', { name: counterWords.stop }));
    expect(session.calls).toEqual([['stopFinding']]);
    expect(document.activeElement).toBe(press);
  });

  it('that does not come is answered for plainly, and the way to the board is offered', async () => {
    const { screen, user } = set(at({ trouble: { asked: 'day', why: 'no-worker' } }));
    expect(screen.getByText(counterWords.trouble['no-worker'])).toBeTruthy();
    await user.click(screen.getByRole('button', { name: counterWords.toBoard }));
    expect(document.activeElement?.textContent).toBe('The board');
  });
});

describe('a code', () => {
  it('is typed or pasted into its field and sent with Enter', async () => {
    const { screen, user, session } = set(state);
    await user.type(screen.getByLabelText(counterWords.code.label, { selector: 'input' }), 'ew-400-00m{Enter}');
    expect(session.calls).toEqual([['startCode', 'ew-400-00m']]);
  });

  it('that says nothing is answered beside the field, and stays to be set right', async () => {
    const { screen, user, session } = set(state, ([name]) => (name === 'startCode' ? at({ trouble: { asked: 'code', why: 'malformed' } }) : {}));
    const input = screen.getByLabelText<HTMLInputElement>(counterWords.code.label, { selector: 'input' });
    await user.type(input, '<b>no</b>');
    await user.click(screen.getByRole('button', { name: counterWords.code.press }));
    expect(session.calls).toEqual([['startCode', '<b>no</b>']]);
    expect(input.value).toBe('<b>no</b>');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const said = document.getElementById(input.getAttribute('aria-describedby') ?? '');
    expect(said?.textContent).toContain('EW-400-00M');
    expect(screen.queryByRole('button', { name: counterWords.toBoard })).toBeNull();
  });

  it('that came by a link stands in the field', () => {
    const { screen } = set(at({ typed: 'EW-400-0' }));
    expect(screen.getByLabelText<HTMLInputElement>(counterWords.code.label, { selector: 'input' }).value).toBe('EW-400-0');
  });
});

describe('while somebody is found for a link', () => {
  it('the play screen says so and can be left', async () => {
    const { screen, user, session } = set({ ...at({ finding: { asked: 'elsewhere', drawnAgain: 0, done: 0.2 } }), screen: { name: 'play' } });
    expect(screen.getByRole('progressbar')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: counterWords.stop }));
    expect(session.calls).toEqual([['stopFinding']]);
  });

  it('and the focus goes to the board’s heading once it was stopped', async () => {
    const { screen, user, session } = set({ ...at({ finding: { asked: 'elsewhere', drawnAgain: 0, done: 0.2 } }), screen: { name: 'play' } });
    await user.click(screen.getByRole('button', { name: counterWords.stop }));
    session.put({ screen: { name: 'library' }, counter });
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });
});

describe('passing a situation on', () => {
  const ward = { ...playing, view: { ...playing.view!, scenario: { ...playing.view!.scenario, id: 'evening-ward-ew40000m' } } };

  it.each([['with the code that it can be told by', ward, true], ['by its link alone, where somebody wrote it', playing, false]] as const)(
    'copies where one is, %s', async (_name, from, told) => {
      const { screen, user } = set(from);
      await user.click(screen.getByRole('button', { name: 'Leave' }));
      await user.click(screen.getByRole('button', { name: counterWords.pass.press }));
      expect(await navigator.clipboard.readText()).toBe(location.href);
      expect(screen.getByText(counterWords.pass.same, { exact: false })).toBeTruthy();
      expect(screen.queryByText(counterWords.pass.code(`EW-400-00M ${from.view!.seed}`), { exact: false }) !== null).toBe(told);
    });
});
