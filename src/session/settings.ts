import type { Settings } from './types.ts';

export const DEFAULTS: Settings = {
  textSize: 'normal', contrast: 'auto', theme: 'auto', motion: 'auto', sound: false, volume: 'medium', captions: true,
  shortcuts: true, pace: 'normal', askBeforeSpeaking: false,
};

const ALLOWED: { readonly [K in keyof Settings]: readonly Settings[K][] } = {
  textSize: ['normal', 'large', 'largest'], contrast: ['auto', 'more'], theme: ['auto', 'paper', 'dark'],
  motion: ['auto', 'full', 'still'], sound: [true, false], volume: ['low', 'medium', 'full'], captions: [true, false],
  shortcuts: [true, false], pace: ['slow', 'normal', 'at-once'], askBeforeSpeaking: [true, false],
};

const KEY = 'unscripted settings';

/** Takes what is right of anything that was stored, and the defaults for the rest. */
export function settingsFrom(stored: unknown): Settings {
  const given = stored !== null && typeof stored === 'object' ? stored as Record<string, unknown> : {};
  const out: Record<string, unknown> = { ...DEFAULTS };
  for (const [key, allowed] of Object.entries(ALLOWED)) {
    if ((allowed as readonly unknown[]).includes(given[key])) out[key] = given[key];
  }
  return out as unknown as Settings;
}

/** Reads the settings of this device. Storage that is closed or damaged gives the defaults. */
export function readSettings(storage: Storage | null): Settings {
  try {
    return settingsFrom(JSON.parse(storage?.getItem(KEY) ?? 'null'));
  } catch {
    return DEFAULTS;
  }
}

/** Keeps the settings on this device; says whether that was possible. */
export function writeSettings(storage: Storage | null, settings: Settings): boolean {
  try {
    storage?.setItem(KEY, JSON.stringify(settings));
    return storage !== null;
  } catch {
    return false;
  }
}

/** Removes the settings from this device. */
export function forgetSettings(storage: Storage | null): void {
  try {
    storage?.removeItem(KEY);
  } catch {
    // Storage that is closed holds nothing of ours.
  }
}
