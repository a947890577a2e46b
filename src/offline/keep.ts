import type { OnDevice } from '../session/index.ts';

/** Tells whoever asks how far the game lies on the device. */
export type Tell = (how: OnDevice) => void;

type Workers = Pick<ServiceWorkerContainer, 'register' | 'getRegistration'>;

/** What of a browser is needed here. */
export interface Device {
  /** Absent where a browser has none, or gives none to an address without encryption. */
  readonly workers: Workers | null;
  /** Whether somebody has asked for as little traffic as can be. */
  readonly sparing: boolean;
  readonly caches: Pick<CacheStorage, 'keys' | 'delete'> | null;
}

/** Waits until a version has arrived, or will not; what becomes of it later is not its arrival. */
async function arrived(worker: ServiceWorker): Promise<boolean> {
  while (worker.state !== 'activated' && worker.state !== 'redundant') {
    await new Promise((changed) => worker.addEventListener('statechange', changed, { once: true }));
  }
  return worker.state === 'activated';
}

/**
 * Keeps the game on the device. It is fetched once, aside of everything else; a later version
 * replaces it when the game is opened again.
 * @param address of the service worker, at the top of the built game
 * @param tell told how it stands, and again when that changes
 */
export async function keepGame({ workers, sparing }: Device, address: string, tell: Tell): Promise<void> {
  if (workers === null) return tell('unable');
  try {
    const before = await workers.getRegistration(address);
    if (before === undefined && sparing) return tell('spared');
    const { active, installing } = await workers.register(address);
    if (active !== null) return tell('here');
    if (installing === null) return;
    tell('coming');
    tell(await arrived(installing) ? 'here' : 'failed');
  } catch {
    tell('failed');
  }
}

/** Takes the game off the device again, once it is there if it is on its way. The page that lies open stays as it is. */
export async function forgetGame({ workers, caches }: Device, address: string): Promise<void> {
  const registration = await workers?.getRegistration(address);
  if (registration?.installing != null) await arrived(registration.installing);
  const scope = registration?.scope;
  await registration?.unregister();
  if (caches === null || scope === undefined) return;
  const ours = (await caches.keys()).filter((name) => name.endsWith(scope));
  await Promise.all(ours.map((name) => caches.delete(name)));
}
