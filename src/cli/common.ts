/** What every command shares: arguments, `--help`, `--json`, and how it ends. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** How a command ends: as asked, with something found wrong, or not understood. */
export const EXIT = { fine: 0, found: 1, usage: 2 } as const;

export interface Command<O extends Options> {
  /** How it is called and what it does; printed for `--help` and for arguments it does not know. */
  readonly help: string;
  /** Further options, in the form of Node's `parseArgs`. `--help` and `--json` are always there. */
  readonly options: O;
  /**
   * Does the work.
   * @returns the exit code, one of `EXIT`
   */
  run(given: Given<O>): Promise<number> | number;
}

export interface Given<O extends Options> {
  readonly values: ReturnType<typeof parseArgs<{ options: O }>>['values'];
  /** What is left: files, ids. */
  readonly rest: readonly string[];
  readonly json: boolean;
}

const ALWAYS = { help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' } } as const;

/**
 * One word of a closed list, if anything is given.
 * @param name of the option, for the message
 * @throws with the whole list for a word that is not in it
 */
export function oneOf<T extends string>(given: string | undefined, all: readonly T[], name: string): T | undefined {
  const found = all.find((one) => one === given);
  if (given !== undefined && found === undefined) throw new Error(`${name}: one of ${all.join(', ')}`);
  return found;
}

/**
 * Reads the arguments of this process, runs the command and sets the exit code.
 * Anything thrown is printed as one line and ends with `EXIT.usage`.
 */
export async function command<O extends Options>(it: Command<O>, args = process.argv.slice(2)): Promise<void> {
  try {
    const { values, positionals } = parseArgs({ args, options: { ...it.options, ...ALWAYS }, allowPositionals: true });
    const { help, json, ...own } = values as Record<string, unknown>;
    if (help === true) {
      console.log(it.help);
      return;
    }
    process.exitCode = await it.run({ values: own as Given<O>['values'], rest: positionals, json: json === true });
  } catch (error) {
    const usage = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') ?? false;
    console.error(error instanceof Error ? error.message : String(error));
    if (usage) console.error(`\n${it.help}`);
    process.exitCode = EXIT.usage;
  }
}
