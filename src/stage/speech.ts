/** What is being said and told: one bubble, one strip of narration, and the player's own words. */
import { FOOTPRINT } from './art/setting.ts';
import type { Place, SettingDrawing } from './art/types.ts';
import { freeHeight, hides, type Head } from './balloon.ts';
import { bubble, inParts, sheet, typeSize, written, type Paper } from './bubble.ts';
import { meets, toHost, type Box } from './fit.ts';
import { ease } from './motion.ts';
import { PAPER } from './pen.ts';
import type { Person } from './person.ts';
import type { World } from './places.ts';

const OWN = 0xf7e3ae;
const STRIP = 0xf3e6cc;
const SCREEN = 0xd6ecec;
const EDGE = 9;

/** A thing at which something is seen. */
interface From { readonly place: Place; readonly screen: boolean }

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
  parts(person: Person | null, text: string, all: readonly Person[]): readonly string[] {
    if (!this.isTall()) return [text];
    const [room, size] = [this.room(person), typeSize(this.world.host, 0, this.larger)];
    return inParts(this.world, text, size, room, person ? freeHeight(room, this.head(person), this.listening(person, all)) : room.height * 0.5);
  }

  /**
   * A person speaks. Somebody who is not in the picture is heard from the edge.
   * @param all everybody in the picture; their faces stay free
   * @param name left out of the bubble where there is little room and the face says who it is
   */
  async say(person: Person | null, name: string | null, text: string, all: readonly Person[]): Promise<void> {
    this.take('own');
    this.take('told');
    this.told = null;
    this.text = text;
    const size = typeSize(this.world.host, this.isTall() ? 0 : text.length, this.larger);
    const speech = { name: this.isTall() && person ? null : name, text, size };
    await this.show('said', bubble(this.world, speech, this.room(person), this.head(person), PAPER, this.listening(person, all)));
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

  /**
   * Something is seen to happen: a strip of paper along the lower edge, or a note at the thing where it is seen.
   * @param from the thing, and whether it is a screen
   * @param all everybody in the picture; their faces stay free
   */
  async tell(text: string, from?: From, all: readonly Person[] = []): Promise<void> {
    this.take('own');
    this.told = text;
    await this.show('told', (from && this.noteAt(text, from, all)) ?? this.strip(text));
  }

  /** Everything said is put away. */
  hush(): void {
    for (const slot of SLOTS) this.take(slot);
    this.text = null;
    this.told = null;
  }

  /** The faces of everybody but the speaker. */
  private listening(speaker: Person | null, all: readonly Person[]): Head[] {
    return all.filter((one) => one !== speaker && !one.gone).map((one) => this.head(one));
  }

  /** A note that grows out of a thing; none where it would hide a face or what is being said, or has no room. */
  private noteAt(text: string, { place: at, screen }: From, all: readonly Person[]): Paper | null {
    const { host, fit } = this.world;
    if (host.width < 600) return null;
    const size = typeSize(host, text.length, this.larger) * 0.93;
    const tall = FOOTPRINT * at.scale;
    const head = { mouth: toHost(fit, { x: at.x, y: at.y - tall * 0.4 }), crown: toHost(fit, { x: at.x, y: at.y - tall * 1.02 }), half: tall * 0.45 * fit.scale };
    const room: Box = { x: EDGE, y: EDGE, width: Math.min(host.width - 2 * EDGE - 4, size * 21), height: host.height - 2 * EDGE - 4 };
    const left = Math.max(EDGE, Math.min(host.width - room.width - EDGE - 4, head.mouth.x - room.width / 2));
    const faces = this.listening(null, all);
    const paper = bubble(this.world, { name: null, text, size }, { ...room, x: left }, head, screen ? SCREEN : STRIP, faces);
    const said = this.papers.get('said')?.box;
    const clear = ![head, ...faces].some((one) => hides(paper.box, one)) && paper.box.y + paper.box.height <= host.height
      && !(said && meets(paper.box, said));
    if (!clear) paper.root.destroy(true);
    return clear ? paper : null;
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
    const facing = toHost(fit, customer).x - 120 * fit.scale;
    const from = left ? this.beside(person, facing) : Math.max(EDGE, toHost(fit, speech).x);
    const to = left ? facing : toHost(fit, { x: speech.x + speech.width, y: 0 }).x;
    const right = Math.min(host.width - (laid ? OVERLAID.right : EDGE + 4), to);
    return { x: from, y: top, width: right - from, height: most.height - top };
  }

  /** Where the room between two who face each other begins; at the edge where they stand too close for words between them. */
  private beside(person: Person, facing: number): number {
    const { mouth, half } = this.head(person);
    const from = mouth.x + half + 16;
    return facing - from > 190 ? from : EDGE;
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
