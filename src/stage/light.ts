/** The light over the people: the hour, a dimming, an ending. Thin, so that faces stay readable. */
import type * as Phaser from 'phaser';
import type { Light } from '../scenario/index.ts';
import type { SettingDrawing } from './art/types.ts';
import type { World } from './places.ts';

const HOUR: Readonly<Record<Light, { colour: number; alpha: number }>> = {
  day: { colour: 0xfff4d8, alpha: 0 },
  dusk: { colour: 0xe08a4a, alpha: 0.07 },
  night: { colour: 0x1d2650, alpha: 0.1 },
};
const DIM = { colour: 0x14182e, alpha: 0.24 };
/** The light over a matter that is settled. */
const WARM = { colour: 0xffc861, alpha: 0.13 };

export class Lamp {
  private readonly dark: Phaser.GameObjects.Rectangle;
  private readonly warm: Phaser.GameObjects.Rectangle;
  private share = 0;

  constructor(private readonly world: World, setting: SettingDrawing, light: Light) {
    const veil = (colour: number, alpha: number): Phaser.GameObjects.Rectangle => {
      const made = world.scene.add.rectangle(setting.width / 2, setting.height / 2, setting.width * 1.1, setting.height * 1.1, colour, alpha);
      world.layers.air.add(made);
      return made;
    };
    const hour = HOUR[light];
    veil(hour.colour, hour.alpha);
    this.dark = veil(DIM.colour, 0);
    this.warm = veil(WARM.colour, 0);
  }

  /** Warms the light, slowly, as when a morning comes. */
  async brighten(): Promise<void> {
    await Promise.all([this.dim(0), this.world.motion.run(1800, (t) => {
      if (this.warm.scene) this.warm.setFillStyle(WARM.colour, WARM.alpha * t);
    })]);
  }

  /** Dims the place. @param share 0 as the hour has it, 1 dim */
  async dim(share: number): Promise<void> {
    const from = this.share;
    this.share = share;
    await this.world.motion.run(900, (t) => { if (this.dark.scene) this.dark.setFillStyle(DIM.colour, DIM.alpha * (from + (share - from) * t)); });
  }
}
