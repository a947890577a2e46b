/** An idle stage draws nothing: the loop sleeps after the frame in which the last movement ended. */
import type * as Phaser from 'phaser';

export interface Sleeper {
  /** Something changed: draw again, and go on while anything moves. */
  wake(): void;
}

/**
 * @param idle whether nothing moves
 * @param postRender Phaser's event name, passed in so that this file needs no Phaser of its own
 */
export function sleeper(game: Phaser.Game, idle: () => boolean, postRender: string): Sleeper {
  let owed = 2;
  game.events.on(postRender, () => {
    owed = Math.max(0, owed - 1);
    if (owed === 0 && idle()) game.loop.sleep();
  });
  return {
    wake: () => {
      // Two frames: a change made while a frame is under way must not be lost.
      owed = 2;
      if (game.isRunning) game.loop.wake();
    },
  };
}
