/** The stage: draws what the session holds, and lets things in the picture be looked at. It knows no rules. */
import type { Session } from '../session/index.ts';
import { loadFigures } from './art/figure.ts';
import { loadThings } from './art/thing.ts';
import { NAMES, READING } from './bubble.ts';
import { raise, type Canvas } from './canvas.ts';
import type { Description } from './picture.ts';
import { sounding } from './sound/index.ts';
import { differs, Stage } from './stage.ts';

export type { Description } from './picture.ts';

export interface Mounted {
  /** Takes the picture down and stops listening. */
  destroy(): void;
  /** What is drawn now, as plain data; null while nothing is. */
  describe(): Description | null;
  /** Resolves when all that has happened so far has been shown. */
  settled(): Promise<void>;
}

/** Signs of life come this often at first, in milliseconds, and end after a while. */
const BLINK = { every: 5200, times: 5 };

/**
 * Raises the stage in a host element and follows the session until destroyed. What is
 * drawn also stands in the host's `data-drawn` as JSON.
 * @param host an element with a size, hidden from assistive technology
 */
export function mountStage(host: HTMLElement, session: Session): Mounted {
  const ending = new AbortController();
  const raised = rise(host, session, ending.signal);
  let stage: Stage | null = null;
  const arrived = async (): Promise<void> => { stage = await raised; };
  arrived().catch((problem: unknown) => globalThis.reportError(problem));
  return {
    destroy: () => ending.abort(),
    describe: () => stage?.describe() ?? null,
    settled: async () => { await (await raised)?.settled(); },
  };
}

async function rise(host: HTMLElement, session: Session, ended: AbortSignal): Promise<Stage | null> {
  const canvas = await ready(host);
  if (!ended.aborted) return attach(host, session, canvas, ended);
  canvas.destroy();
  return null;
}

async function ready(host: HTMLElement): Promise<Canvas> {
  const fonts = [`400 16px ${READING}`, `600 16px ${NAMES}`].map((font) => document.fonts?.load(font).catch(() => []));
  const [canvas] = await Promise.all([raise(host), loadFigures(), loadThings(), ...fonts]);
  return canvas;
}

function attach(host: HTMLElement, session: Session, canvas: Canvas, ended: AbortSignal): Stage {
  const sound = sounding(session);
  const stage = new Stage(canvas, session, (what) => { host.dataset['drawn'] = JSON.stringify(what); }, sound.step);
  const blinks = blinking(stage);
  const stops = [
    session.watch((s) => s.turns, () => { stage.follow(); blinks.again(); }),
    session.watch((s) => s.view?.seed, () => stage.follow()),
    session.watch((s) => s.screen.name, (name) => { if (name === 'debrief') stage.hush(); }),
    session.watch((s) => s.settings, (now, before) => (now.textSize === before.textSize ? stage.follow() : stage.redraw())),
    watchSize(host, canvas, () => stage.redraw()),
    blinks.stop,
    sound.stop,
  ];
  const skip = (): void => stage.skip();
  const meant = (event: Event): void => stage.point((event as CustomEvent<string | null>).detail);
  host.addEventListener('pointerdown', skip);
  host.addEventListener('meant', meant);
  ended.addEventListener('abort', () => {
    for (const stop of stops) stop();
    host.removeEventListener('pointerdown', skip);
    host.removeEventListener('meant', meant);
    stage.destroy();
    canvas.destroy();
  });
  stage.follow();
  return stage;
}

/** Follows the host's size; waits until it rests, so that a drag does not draw a hundred pictures. */
function watchSize(host: HTMLElement, canvas: Canvas, changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const take = (): void => {
    const size = { width: host.clientWidth, height: host.clientHeight };
    if (size.width < 1 || size.height < 1 || !differs(size, canvas.size)) return;
    canvas.resize(size);
    changed();
  };
  const observer = new ResizeObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(take, 120);
  });
  observer.observe(host);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}

/** Blinks now and then after something happened, then rests: an idle stage draws nothing. */
function blinking(stage: Stage): { again(): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let left = 0;
  const next = (): void => {
    clearTimeout(timer);
    if (left <= 0) return;
    timer = setTimeout(() => {
      left -= 1;
      stage.blink();
      next();
    }, BLINK.every * (0.7 + Math.random() * 0.8));
  };
  return {
    again: () => { left = BLINK.times; next(); },
    stop: () => { left = 0; clearTimeout(timer); },
  };
}
