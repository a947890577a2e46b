/** Settings, fetched one at a time: a player loads only the place that is being played. */
import type { Light, Setting } from '../../scenario/index.ts';
import { SETTINGS } from '../../scenario/index.ts';
import type { Hand } from './ink/index.ts';
import type { SettingDrawing, Shape } from './types.ts';

export { FOCUS, FOOTPRINT, SIZE } from './layout.ts';

interface Place {
  draw(light: Light, shape: Shape, hand?: Hand): SettingDrawing;
}

const PLACES: Readonly<Record<Setting, () => Promise<Place>>> = {
  'hotel-lobby': () => import('./settings/hotel-lobby.ts'),
  'shop-counter': () => import('./settings/shop-counter.ts'),
  'kitchen-pass': () => import('./settings/kitchen-pass.ts'),
  'hospital-ward': () => import('./settings/hospital-ward.ts'),
  'bank-desk': () => import('./settings/bank-desk.ts'),
  'meeting-room': () => import('./settings/meeting-room.ts'),
  'it-helpdesk': () => import('./settings/it-helpdesk.ts'),
  'call-floor': () => import('./settings/call-floor.ts'),
  'warehouse-dock': () => import('./settings/warehouse-dock.ts'),
  'town-hall-window': () => import('./settings/town-hall-window.ts'),
  'managers-office': () => import('./settings/managers-office.ts'),
  'board-room': () => import('./settings/board-room.ts'),
};

export const settingNames: readonly Setting[] = SETTINGS;

/**
 * Draws a setting.
 * @param setting one of `settingNames`; any other gives a plain room, as does a part that cannot be fetched
 * @param hand how lines are put down; left out, an ink brush
 * @param shape `wide` is 1600 × 900, `tall` is 900 × 1100 picture units
 */
export async function loadSetting(setting: Setting, light: Light, shape: Shape, hand?: Hand): Promise<SettingDrawing> {
  const place = Object.hasOwn(PLACES, setting) ? await PLACES[setting]().catch(() => null) : null;
  const { draw } = place ?? (await import('./settings/plain-room.ts'));
  return draw(light, shape, hand);
}
