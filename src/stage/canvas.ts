/** Phaser's part: a canvas as sharp as the screen, a bare scene, and a loop that sleeps. */
import * as Phaser from 'phaser';
import type { Size } from './fit.ts';
import { Motion } from './motion.ts';
import { Pictures } from './pictures.ts';
import { sleeper } from './sleep.ts';

/** More is not seen and costs much. */
const SHARPEST = 2.5;

export interface Canvas {
  readonly scene: Phaser.Scene;
  readonly motion: Motion;
  readonly pictures: Pictures;
  /** Host size in CSS pixels. */
  readonly size: Size;
  readonly sharp: number;
  resize(size: Size): void;
  destroy(): void;
}

/** Raises the canvas in the host. @returns when its scene can be drawn on */
export async function raise(host: HTMLElement): Promise<Canvas> {
  const sharp = Math.min(SHARPEST, Math.max(1, globalThis.devicePixelRatio || 1));
  let size: Size = { width: host.clientWidth, height: host.clientHeight };
  const { game, scene } = await start(host, size, sharp);
  // Phaser smooths its own frame times, which drags on a busy machine.
  let last = 0;
  const motion: Motion = new Motion(() => awake.wake());
  const awake = sleeper(game, () => motion.idle, Phaser.Core.Events.POST_RENDER);
  scene.events.on(Phaser.Scenes.Events.UPDATE, () => {
    const now = performance.now();
    motion.tick(now - last);
    last = now;
  });
  game.events.on(Phaser.Core.Events.VISIBLE, () => awake.wake());
  game.events.on(Phaser.Core.Events.FOCUS, () => awake.wake());
  awake.wake();
  return {
    scene, motion, pictures: new Pictures(scene.textures), sharp,
    get size() { return size; },
    resize: (to) => {
      size = to;
      game.scale.resize(Math.max(1, to.width * sharp), Math.max(1, to.height * sharp));
      awake.wake();
    },
    destroy: () => game.destroy(true),
  };
}

function start(host: HTMLElement, size: Size, sharp: number): Promise<{ game: Phaser.Game; scene: Phaser.Scene }> {
  return new Promise((ready) => {
    const scene = new Phaser.Scene('stage');
    Object.assign(scene, { create: () => ready({ game, scene }) });
    const game = new Phaser.Game({
      type: Phaser.CANVAS, parent: host, transparent: true, banner: false, scene,
      width: Math.max(1, size.width * sharp), height: Math.max(1, size.height * sharp),
      scale: { mode: Phaser.Scale.NONE, zoom: 1 / sharp },
      audio: { noAudio: true }, disableContextMenu: false,
      input: { keyboard: false, gamepad: false, mouse: { preventDefaultWheel: false }, touch: { capture: false } },
      render: { antialias: true, roundPixels: false },
    });
  });
}
