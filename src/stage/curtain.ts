/** How a picture opens and how it comes to its end. */
import { toHost } from './fit.ts';
import { ease } from './motion.ts';
import { fill, INK } from './pen.ts';
import type { World } from './places.ts';

const PAGE = 0xead9bc;

/** The page bears the colour of the wall that stood there before the picture came. */
function pageColour({ scene }: World): number {
  const host = scene.game.canvas.parentElement;
  const [r, g, b] = (host ? getComputedStyle(host).backgroundColor.match(/[\d.]+/g) ?? [] : []).map(Number);
  return r === undefined || g === undefined || b === undefined ? PAGE : (r << 16) | (g << 8) | b;
}

/** A page is turned away from the picture, from left to right. */
export async function open(world: World): Promise<void> {
  const { host, sharp, scene, motion } = world;
  const page = scene.add.graphics();
  const paper = pageColour(world);
  const [w, h] = [host.width * sharp, host.height * sharp];
  await motion.run(720, (t) => {
    if (!page.scene) return;
    const at = w * t;
    const curl = Math.sin(Math.PI * t) * w * 0.09;
    page.clear();
    if (t >= 1) return;
    fill(page, [{ x: at + curl, y: 0 }, { x: w + 4, y: 0 }, { x: w + 4, y: h }, { x: at - curl * 0.3, y: h }], paper);
    fill(page, [{ x: at + curl, y: 0 }, { x: at + curl * 2.1, y: 0 }, { x: at + curl * 0.6, y: h }, { x: at - curl * 0.3, y: h }], INK, 0.16);
    page.lineStyle(4 * sharp, INK, 1).lineBetween(at + curl, 0, at - curl * 0.3, h);
  }, ease.inOut);
  page.destroy();
}

/**
 * The eye goes nearer to somebody's face.
 * @param towards a point in picture units
 */
export async function easeIn(world: World, towards: { x: number; y: number }, by = 1.04): Promise<void> {
  const { camera, fit, sharp, motion } = world;
  const at = toHost(fit, towards);
  const [fromX, fromY, from] = [camera.x, camera.y, camera.scaleX];
  await motion.run(1600, (t) => {
    if (!camera.scene) return;
    const k = 1 + (by - 1) * t;
    camera.setScale(from * k).setPosition(at.x * sharp - (at.x * sharp - fromX) * k, at.y * sharp - (at.y * sharp - fromY) * k);
  }, ease.inOut);
}

/** A slip of paper flies to the notebook: the lower right corner. @param from in picture units */
export async function noteFlies(world: World, from: { x: number; y: number }): Promise<void> {
  const { host, sharp, scene, motion, fit } = world;
  const start = toHost(fit, from);
  const end = { x: host.width - 34, y: host.height + 26 };
  const slip = scene.make.graphics({}, false);
  world.paper.add(slip);
  const half = { w: 19 * sharp, h: 13 * sharp };
  slip.fillStyle(INK, 1).fillRect(-half.w + 3 * sharp, -half.h + 3 * sharp, 2 * half.w, 2 * half.h);
  slip.fillStyle(0xfbe6a2, 1).fillRect(-half.w, -half.h, 2 * half.w, 2 * half.h).lineStyle(2.4 * sharp, INK, 1).strokeRect(-half.w, -half.h, 2 * half.w, 2 * half.h);
  slip.lineBetween(-half.w * 0.6, -half.h * 0.3, half.w * 0.6, -half.h * 0.3).lineBetween(-half.w * 0.6, half.h * 0.3, half.w * 0.2, half.h * 0.3);
  await motion.run(900, (t) => {
    if (!slip.scene) return;
    const lift = Math.sin(Math.PI * t) * 60;
    slip.setPosition((start.x + (end.x - start.x) * t) * sharp, (start.y + (end.y - start.y) * t - lift) * sharp).setRotation(Math.sin(t * 5) * 0.35);
  }, ease.inOut);
  slip.destroy();
}
