/** A bar on a terminal; silence where nobody watches. */
const WIDTH = 40;

export interface Progress {
  step(): void;
  end(): void;
}

/** @param all how many steps there will be */
export function progress(all: number, out: NodeJS.WriteStream = process.stderr): Progress {
  if (!out.isTTY) return { step: () => {}, end: () => {} };
  let done = 0;
  return {
    step: () => {
      done += 1;
      const full = Math.round(WIDTH * done / all);
      out.write(`\r[${'█'.repeat(full)}${'·'.repeat(WIDTH - full)}] ${Math.round(100 * done / all)} %`);
    },
    end: () => { out.write(`\r${' '.repeat(WIDTH + 10)}\r`); },
  };
}
