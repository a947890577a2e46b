/**
 * The service worker: keeps the built game on the device, so that it opens without a network.
 *
 *   page           the network first, so that a new version shows at once; what is kept where there is none
 *   all its parts  what is kept first: their names change with what is in them
 *
 * A new version is fetched beside the old one, which stays until no window shows it any more: a
 * game that lies open finds all of its parts.
 */
import { addRoute, cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';

/** A file of the game; `revision` is null where its name says what is in it. Written in when the game is built. */
declare const GAME_FILES: readonly { readonly url: string; readonly revision: string | null }[];

/** A network that says nothing for so long counts as none. Seconds. */
const PATIENCE = 4;
const PAGE = 'index.html';
/** The page by its folder or its name, whatever is asked of it. */
const PAGES = [/\/(?:index\.html)?(?:\?|$)/];

precache([...GAME_FILES]);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(
  new NetworkOnly({ networkTimeoutSeconds: PATIENCE, plugins: [{ handlerDidError: () => matchPrecache(PAGE) }] }),
  { allowlist: PAGES },
));
addRoute({ directoryIndex: '', cleanURLs: false });
