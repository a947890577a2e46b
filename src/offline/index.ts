import { forgetGame as forget, keepGame as keep, type Device, type Tell } from './keep.ts';

/** At the top of the built game, where it sees all of it; src/cli/vite-offline.ts puts it there. */
const ADDRESS = './offline.js';

function thisDevice(): Device {
  const { serviceWorker, connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return {
    workers: serviceWorker ?? null,
    sparing: connection?.saveData === true,
    caches: globalThis.caches ?? null,
  };
}

/** Keeps the game on this device, and tells how that goes. */
export const keepGame = (tell: Tell): Promise<void> => keep(thisDevice(), ADDRESS, tell);

/** Takes the game off this device. */
export const forgetGame = (): Promise<void> => forget(thisDevice(), ADDRESS);
