/**
 * From worlds and a code to a situation that nobody wrote.
 *
 *   code ─▶ draw ─▶ truths · cues · things ─▶ scenes ─▶ endings ─▶ slots filled ─▶ scenario
 *
 * Pure: the same worlds, code and attempt give the same situation, byte for byte, as a
 * file would give it.
 */
import { ok, type Result } from '../base/index.ts';
import type { Scenario, World } from '../scenario/index.ts';
import type { Makings } from './choices.ts';
import { codeOf, idOf, type CodeFault } from './code.ts';
import { cuesOf, shownIn, thingsOf, type Shown } from './cues.ts';
import { draw, type Drawn } from './draw.ts';
import { endingsOf, EXITS } from './endings.ts';
import { CUSTOMER, peopleOf } from './people.ts';
import { MINUTES } from './pick.ts';
import { scenesOf } from './scenes.ts';
import type { Site } from './shapes.ts';
import { filledIn, slotsOf } from './slots.ts';
import { stockOf } from './stock.ts';
import { decoysOf, pagesOf, resourcesOf, truthsOf } from './truths.ts';

/** What a composition is made of, by name. */
export interface About {
  readonly world: string;
  readonly matter: string;
  readonly needs: readonly string[];
  readonly voice: string;
  readonly complication: string;
  readonly shape: string;
  readonly light: string;
  readonly difficulty: number;
  /** Whether a page fits most of what may be going on. The player is not told. */
  readonly fits: 'most' | 'one';
}

export interface Composed {
  readonly scenario: Scenario;
  readonly about: About;
}

/** Which deed stands where: each need's three, in an order of its own. */
function variants({ needs, dice }: Drawn): Makings['variant'] {
  const orders = new Map(needs.map(({ id }) => [id, dice(`deeds ${id}`).shuffle([0, 1, 2])]));
  return (need: string, site: Site, early: boolean) => {
    const order = orders.get(need) ?? [0, 1, 2];
    if (site === 'mend') return order[1] ?? 1;
    return (early || site === 'settle' ? order[2] : order[0]) ?? 0;
  };
}

const usedIn = (scenes: Scenario['scenes']): Set<string> =>
  new Set(Object.values(scenes).flatMap(({ choices }) => Object.values(choices).flatMap((c) => c.uses ?? [])));

/** Signs that can be had: a phrase needs somebody who asks for it. */
function heardIn(shown: readonly Shown[], scenes: Scenario['scenes']): Shown[] {
  const asked = new Set(Object.values(scenes).flatMap(({ choices }) => Object.values(choices).flatMap((c) => c.hears ?? [])));
  return shown.filter(({ id, sign }) => !('phrase' in sign) || asked.has(id));
}

/** What nobody speaks of in the scenes is not in the brief either. */
function briefOf({ matter, complication, shape }: Drawn): string {
  const turns = shape.sites.turn !== undefined;
  return turns ? `${matter.it.brief} ${complication.it.brief}` : matter.it.brief;
}

function head(drawn: Drawn): Pick<Scenario, 'kind' | 'format' | 'id' | 'language' | 'title' | 'blurb' | 'minutes' | 'industry' | 'level' | 'setting' | 'light' | 'role' | 'brief' | 'customer'> {
  const { world, matter: { it: matter }, wish, light, dice } = drawn;
  return {
    kind: 'scenario', format: 1,
    id: idOf(world.id, codeOf(wish)),
    language: world.language ?? 'en',
    title: dice('title').pick(matter.titles), blurb: matter.blurb, minutes: MINUTES,
    industry: world.industry, level: matter.level, setting: matter.setting, light,
    role: matter.role, brief: briefOf(drawn), customer: CUSTOMER,
  };
}

function scenarioOf(drawn: Drawn): Scenario {
  const [shown, pages] = [shownIn(drawn), pagesOf(drawn)];
  const makings: Makings = { drawn, shown, pages, stock: stockOf(drawn), variant: variants(drawn) };
  const scenes = scenesOf(makings);
  const used = usedIn(scenes);
  const cues = heardIn(shown, scenes);
  const rest = {
    handbook: pages,
    truths: truthsOf(drawn, pages, used),
    decoys: decoysOf(drawn),
    things: thingsOf(cues, drawn),
    cues: cuesOf(cues, drawn),
    resources: resourcesOf(drawn, used),
    scenes,
    endings: endingsOf(makings, scenes),
    exits: EXITS,
  };
  const whole: Scenario = { ...head(drawn), people: peopleOf(drawn, [rest, briefOf(drawn)]), ...rest };
  return filledIn(whole, slotsOf(drawn.pronoun, drawn.facts));
}

function aboutOf({ world, matter, needs, voice, complication, shape, light, difficulty, fits }: Drawn): About {
  return {
    world: world.id, matter: matter.id, needs: needs.map(({ id }) => id).toSorted(), voice: voice.id,
    complication: shape.sites.turn === undefined ? 'none' : complication.id,
    shape: shape.id, light, difficulty, fits,
  };
}

/**
 * Composes the situation of a code.
 * @param attempt which draw of it; what is not good enough is drawn again
 * @returns the situation, or why the code says nothing
 */
export function compose(worlds: readonly World[], code: string, attempt = 0): Result<Composed, CodeFault> {
  const drawn = draw(worlds, code, attempt);
  return drawn.ok ? ok({ scenario: scenarioOf(drawn.value), about: aboutOf(drawn.value) }) : drawn;
}
