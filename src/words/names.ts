/** Colleagues who are named: names are drawn anew in each run, so no sentence was trained on them. */

/** Somebody who can be named, with the name of this run. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Naming {
  /** The text with "my colleague" for each name. */
  readonly text: string;
  /** Ids of those who are named anywhere. */
  readonly named: readonly string[];
  /** Ids of those who are spoken to: "Ivan, is it open?" */
  readonly addressed: readonly string[];
}

const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds the names of some people in what was typed, however they are written. */
export function namesIn(text: string, people: readonly Named[]): Naming {
  let plain = text;
  const [named, addressed]: [string[], string[]] = [[], []];
  for (const { id, name } of people) {
    if (name === '') continue;
    const whole = `(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`;
    const calls = new RegExp(`(?:^|[.!?]\\s*)${whole}\\s*[,:]\\s*|,\\s*${whole}(?=\\s*[.!?]*\\s*$)`, 'giu');
    const called = plain.replaceAll(calls, (found) => (/^[.!?]/.test(found) ? `${found[0]} ` : ''));
    if (called !== plain) addressed.push(id);
    const left = called.replaceAll(new RegExp(whole, 'giu'), 'my colleague');
    if (left !== plain) named.push(id);
    plain = left;
  }
  return { text: plain.trim() === '' ? text : plain, named, addressed };
}
