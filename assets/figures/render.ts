/**
 * Renders the parts of Open Peeps that the game uses into small packs beside this file.
 * Run: npx tsx assets/figures/render.ts
 */
import { writeFileSync } from 'node:fs';
import { Accessories, Face, FacialHair, Hair, SittingPose, StandingPose } from 'react-peeps';
import { bodyPart } from './bodies.ts';
import { facePart, hairPart, linePart } from './heads.ts';
import { BODIES, type BodyKind } from './recipe-bodies.ts';
import { BEARDS, FACES, GLASSES, HAIR } from './recipe-heads.ts';

type Parts = Readonly<Record<string, unknown>>;

function write(name: string, data: unknown): void {
  const text = `${JSON.stringify(data)}\n`;
  writeFileSync(new URL(`./${name}.json`, import.meta.url), text);
  console.log(`${name}.json ${Math.round(text.length / 1024)} KB`);
}

const poses: Parts = { ...SittingPose, ...StandingPose };
for (const kind of ['standing', 'sitting', 'wheelchair'] satisfies BodyKind[]) {
  write(kind, BODIES.filter((body) => body.kind === kind).map((body) => bodyPart(poses[body.part], body)));
}
write('heads', {
  hair: HAIR.map((hair) => hairPart((Hair as Parts)[hair.part], hair)),
  faces: Object.fromEntries(Object.entries(FACES).map(([mood, recipe]) => [mood, facePart(Face as Parts, recipe)])),
  beards: BEARDS.map((part) => linePart((FacialHair as Parts)[part], part, [123, 338])),
  glasses: GLASSES.map((part) => linePart((Accessories as Parts)[part], part, [47, 241])),
});
