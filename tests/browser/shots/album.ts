/** The pictures of one run of `npm run shots`: where they lie, and what shows them all at once. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { ShotSize } from '../sizes.ts';

export interface Shot {
  readonly group: string;
  readonly size: ShotSize;
  readonly name: string;
  /** From the album's folder. */
  readonly file: string;
}

/** Pixels: how broad a picture is in a contact sheet, and how broad the sheet. */
const THUMB: Readonly<Record<ShotSize, number>> = { phone: 188, desktop: 384, projector: 384 };
const SHEET = 1600;

const STYLE = `body { margin: 16px; font: 14px sans-serif; background: #f4efe4; color: #241f1c; }
section { display: flex; flex-wrap: wrap; gap: 8px; padding: 4px 0 20px; }
h2 { flex: 1 0 100%; margin: 8px 0 0; font-size: 17px; }
figure { margin: 0; } img { display: block; border: 1px solid #241f1c; } figcaption { font-size: 12px; }`;

export class Album {
  readonly shots: Shot[] = [];

  /** @param folder made if it is not there; groups that are taken again replace their pictures */
  constructor(private readonly folder: string) {}

  /** Empties what an earlier run left of a group at a size. */
  begin(group: string, size: ShotSize): void {
    rmSync(join(this.folder, size, group), { recursive: true, force: true });
  }

  /** Takes a picture of what the page shows now. */
  async take(page: Page, group: string, size: ShotSize, name: string): Promise<void> {
    const file = `${size}/${group}/${name}.png`;
    const path = join(this.folder, file);
    mkdirSync(dirname(path), { recursive: true });
    await page.screenshot({ path });
    this.shots.push({ group, size, name, file });
  }

  /** Writes the contact sheet, as a page and as one picture for each group and size. @returns the files written */
  async bind(browser: Browser): Promise<readonly string[]> {
    const sheet = join(this.folder, 'index.html');
    writeFileSync(sheet, this.html());
    const page = await browser.newPage({ viewport: { width: SHEET, height: 900 } });
    await page.goto(`file://${join(process.cwd(), sheet)}`);
    const written = [sheet];
    for (const section of await page.locator('section').all()) {
      const path = join(this.folder, `sheet-${await section.getAttribute('id')}.png`);
      await section.screenshot({ path });
      written.push(path);
    }
    await page.close();
    return written;
  }

  private html(): string {
    const sections = [...new Set(this.shots.map(sectionOf))].map((id) => {
      const shots = this.shots.filter((shot) => sectionOf(shot) === id);
      return `<section id="${id}"><h2>${id}: ${shots.length}</h2>${shots.map(figure).join('')}</section>`;
    });
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title><style>${STYLE}</style>${sections.join('\n')}</html>\n`;
  }
}

const sectionOf = ({ group, size }: Shot): string => `${group}-${size}`;

const figure = ({ file, size, name }: Shot): string =>
  `<figure><a href="${file}"><img src="${file}" width="${THUMB[size]}" alt="${name}"></a><figcaption>${name}</figcaption></figure>`;
