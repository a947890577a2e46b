/** What is being said and told: one bubble, one strip of narration, and the player's own words. */
import type { SettingDrawing } from './art/types.ts';
import { freeHeight, type Head } from './balloon.ts';
import { bubble, inParts, sheet, typeSize, written, type Paper } from './bubble.ts';
import { toHost, type Box } from './fit.ts';
import { ease } from './motion.ts';
import type { Person } from './person.ts';
import type { World } from './places.ts';

const OWN = 0xf7e3ae;
const STRIP = 0xf3e6cc;
const EDGE = 9;

/** What the page lays over a broad stage, in CSS pixels: its title and ways out above. */
const OVERLAID = { from: 960, top: 66, right: 78 } as const;

const SLOTS = ['said', 'own', 'told'] as const;
type Slot = (typeof SLOTS)[number];

export class Speech {
  private readonly papers = new Map<Slot, Paper>();
  /** What stands in the bubble now, for those who ask. */
  text: string | null = null;
  told: string | null = null;

  constructor(private readonly world: World, private readonly setting: SettingDrawing, private readonly larger: number) {}

  /** What somebody says, in parts that leave their face free where bubble and face share a small host. */
  parts(person: Person | null, text: string): readonly string[] {
    if (!this.isTall()) return [text];
    const [room, size] = [this.room(person), typeSize(this.world.host, 0, this.larger)];
    return inParts(this.world, text, size, room, person ? freeHeight(room, this.head(person)) : room.height * 0.5);
  }

  /**
   * A person speaks. Somebody who is not in the picture is heard from the edge.
   * @param name left out of the bubble where there is little room and the face says who it is
   */
  async say(person: Person | null, name: string | null, text: string): Promise<void> {
    this.take('own');
    this.take('told');
    this.told = null;
    this.text = text;
    const size = typeSize(this.world.host, this.isTall() ? 0 : text.length, this.larger);
    await this.show('said', bubble(this.world, { name: this.isTall() && person ? null : name, text, size }, this.room(person), this.head(person)));
  }

  /** The player's own words, from the lower edge where the player stands. */
  async own(text: string): Promise<void> {
    this.hush();
    const { host } = this.world;
    const size = typeSize(host, text.length, this.larger) * 0.95;
    const room: Box = { x: EDGE, y: EDGE, width: host.width - 2 * EDGE - 4, height: host.height - EDGE - size * 1.4 };
    const below = { x: host.width * 0.5, y: host.height + size };
    await this.show('own', bubble(this.world, { name: null, text, size }, room, { mouth: below, crown: below, half: size }, OWN));
  }

  /** Something is seen to happen: a strip of paper along the lower edge. */
  async tell(text: string): Promise<void> {
    this.take('own');
    this.told = text;
    await this.show('told', this.strip(text));
  }

  /** Everything said is put away. */
  hush(): void {
    for (const slot of SLOTS) this.take(slot);
    this.text = null;
    this.told = null;
  }

  private isTall(): boolean {
    return this.setting.width < this.setting.height;
  }

  /** The speaker's head; somebody who is not in the picture speaks from its left edge. */
  private head(person: Person | null): Head {
    const { fit, host } = this.world;
    const aside = { x: -20, y: host.height * 0.5 };
    if (!person) return { mouth: aside, crown: aside, half: 10 };
    return { mouth: toHost(fit, person.mouth()), crown: toHost(fit, person.crown()), half: person.faceWidth() * 0.5 * fit.scale };
  }

  /** Beside the customer where there is room, so that faces stay free; over the whole host where there is not. */
  private room(person: Person | null): Box {
    const { fit, host } = this.world;
    const { speech, customer } = this.setting;
    const most = { x: EDGE, y: EDGE, width: host.width - 2 * EDGE - 4, height: host.height - 2 * EDGE - 4 };
    if (this.isTall()) return most;
    const left = person !== null && person.root.x < customer.x - 100;
    const laid = host.width >= OVERLAID.from;
    const top = left && laid ? OVERLAID.top : EDGE;
    const from = left ? EDGE : Math.max(EDGE, toHost(fit, speech).x);
    const to = left ? toHost(fit, customer).x - 120 * fit.scale : toHost(fit, { x: speech.x + speech.width, y: 0 }).x;
    const right = Math.min(host.width - (laid ? OVERLAID.right : EDGE + 4), to);
    return { x: from, y: top, width: right - from, height: most.height - top };
  }

  private strip(text: string): Paper {
    const { host, sharp, scene } = this.world;
    const size = typeSize(host, text.length, this.larger) * 0.93;
    const pad = size * 0.7;
    const words = written(this.world, text, size, Math.min(host.width - 4 * EDGE, size * 44) - 2 * pad);
    const [width, height] = [words.width / sharp + 2 * pad, words.height / sharp + 1.3 * pad];
    const box = { width, height, x: (host.width - width) / 2, y: host.height - height - EDGE - 4 };
    const root = scene.make.container({ x: box.x * sharp, y: box.y * sharp }, false);
    root.add([sheet(this.world, box, null, STRIP), words.setPosition(pad * sharp, pad * 0.62 * sharp)]);
    return { root, box };
  }

  private async show(slot: Slot, paper: Paper): Promise<void> {
    this.take(slot);
    this.papers.set(slot, paper);
    this.world.paper.add(paper.root);
    const y = paper.root.y;
    await this.world.motion.run(200, (t) => {
      if (paper.root.scene) paper.root.setAlpha(Math.min(1, t * 1.6)).setY(y + (1 - t) * 9 * this.world.sharp);
    }, ease.back);
  }

  private take(slot: Slot): void {
    const paper = this.papers.get(slot);
    if (!paper) return;
    this.papers.delete(slot);
    const from = paper.root.alpha;
    void this.world.motion.run(130, (t) => { if (paper.root.scene) paper.root.setAlpha(from * (1 - t)); }, ease.line)
      .then(() => paper.root.destroy(true));
  }
}
