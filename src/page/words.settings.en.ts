/** What the settings say of themselves; they arrive with their screen. */
import type { OnDevice, Settings } from '../session/index.ts';

type Options<K extends keyof Settings> = Record<Extract<Settings[K], string>, string>;
const textSize: Options<'textSize'> = { normal: 'Normal', large: 'Large', largest: 'Largest' };
const contrast: Options<'contrast'> = { auto: 'As on this device', more: 'More' };
const theme: Options<'theme'> = { auto: 'As on this device', paper: 'Paper', dark: 'Dark' };
const motion: Options<'motion'> = { auto: 'As on this device', full: 'Moving', still: 'Still' };
const volume: Options<'volume'> = { low: 'Low', medium: 'Medium', full: 'Full' };
const pace: Options<'pace'> = { slow: 'Slow', normal: 'Normal', 'at-once': 'All at once' };

const onDevice: Record<OnDevice, string> = {
  unknown: 'Once you play, the game is kept on this device.',
  unable: 'This browser does not keep the game. It needs a network to open.',
  spared: 'Not kept: this device is set to save data.',
  coming: 'The game is on its way to this device.',
  here: 'The game lies on this device and opens without a network.',
  failed: 'The game could not be kept. It needs a network to open.',
};

export const settingsWords = {
  heading: 'Settings',
  hint: 'They stay on this device.',
  textSize: 'Size of the text', contrast: 'Contrast', theme: 'Light', motion: 'Movement', sound: 'Sound',
  on: 'On', off: 'Off', volume: 'Loudness',
  captions: 'Sounds in words', captionsHint: 'A phone that rings, steps, a door: written where nothing else tells of them.',
  captionsOn: 'Written', captionsOff: 'Not written',
  shortcuts: 'Single keys', shortcutsHint: '1 to 9 take a choice, M turns the sound on and off. Escape takes back, Tab and Enter always work.',
  pace: 'How fast speech appears', paceHint: 'There is no clock. Take all the time you want.',
  ask: 'Ask before I speak', askHint: 'A second press says it, so that a slip of the thumb can be taken back.',
  askOn: 'Ask first', askOff: 'Say it at once',
  options: { textSize, contrast, theme, motion, volume, pace },
  onDeviceHeading: 'Without a network', onDevice,
  forget: 'Forget everything on this device',
  forgetHint: 'Every run, note, promise and setting, and the game itself. It cannot be brought back.',
  forgetSure: 'Really forget everything?', forgetYes: 'Yes, forget it all', forgetNo: 'Keep it',
};
