/**
 * A browser for tests, measures and pictures. One that is there is taken first; else the
 * one that comes inside an npm package, so that `npm test` needs nothing but Node.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

export interface Chromium {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** The environment it is to be started in. */
  readonly env: Readonly<Record<string, string>>;
  /** Where it was found, for people to read. */
  readonly from: 'CHROMIUM_PATH' | 'system' | 'bundled';
}

const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome',
    '/snap/bin/chromium', '/opt/google/chrome/chrome', '/usr/bin/microsoft-edge-stable', '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((root) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
      .map((place) => join(process.env[root] ?? '', place))),
};

/** The version of @sparticuz/chromium in package.json. */
export const PACKAGED = '147.0.0';

/** WebGL by software, so that pictures are the same everywhere, and no talk with the browser's makers. */
const ARGS = [
  '--headless=new',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds a browser: `CHROMIUM_PATH`, then the usual places, then the npm package.
 * `UNSCRIPTED_BROWSER=bundled` goes straight to the package.
 * @throws when `CHROMIUM_PATH` names no file, or no browser runs on this machine
 */
export async function findChromium(env: NodeJS.ProcessEnv = process.env): Promise<Chromium> {
  const args = process.getuid?.() === 0 ? [...ARGS, '--no-sandbox'] : ARGS;
  const own = withValues(env);
  if (env['UNSCRIPTED_BROWSER'] === 'bundled') return bundled(args, own);
  const named = env['CHROMIUM_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
    return { executablePath: named, args, env: own, from: 'CHROMIUM_PATH' };
  }
  const there = (PLACES[process.platform] ?? []).find((place) => existsSync(place));
  if (there !== undefined) return { executablePath: there, args, env: own, from: 'system' };
  return bundled(args, own);
}

/** The packaged browser, with its own libraries where the machine lacks them. */
async function bundled(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Chromium> {
  if (process.platform !== 'linux') {
    throw new Error('No Chrome, Chromium or Edge was found. Install one, or name one with CHROMIUM_PATH.');
  }
  // As root or not, it runs without a sandbox of its own: it was built for places that have none.
  const open = args.includes('--no-sandbox') ? args : [...args, '--no-sandbox'];
  const plain = await unpack('plain');
  if (!lacksLibraries(plain.executablePath, env)) {
    return { ...plain, args: open, env: { ...env, FONTCONFIG_PATH: plain.fonts }, from: 'bundled' };
  }
  const whole = await unpack('with-libraries');
  const libraries = [whole.libraries, env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter);
  const complete = { ...env, FONTCONFIG_PATH: whole.fonts, LD_LIBRARY_PATH: libraries };
  const lack = lacksLibraries(whole.executablePath, complete);
  if (lack) throw new Error(`No browser was found, and the packaged one lacks libraries here:\n${lack}`);
  return { executablePath: whole.executablePath, args: open, env: complete, from: 'bundled' };
}

/** Unpacks the packaged browser into a temporary folder of our own, once for each version. */
async function unpack(how: 'plain' | 'with-libraries'): Promise<{ executablePath: string; fonts: string; libraries: string }> {
  const folder = join(tmpdir(), `unscripted-chromium-${PACKAGED}-${how}`);
  if (!existsSync(folder)) {
    // Moved into place when it is whole, so that a run that was cut short leaves no half of it.
    const fresh = mkdtempSync(`${folder}-`);
    await unpackInto(fresh, how);
    try {
      renameSync(fresh, folder);
    } catch {
      rmSync(fresh, { recursive: true, force: true });
    }
  }
  return { executablePath: join(folder, 'chromium'), fonts: join(folder, 'fonts'), libraries: join(folder, 'al2023', 'lib') };
}

/**
 * The package unpacks to the folder for temporary files, and its libraries only where it
 * believes itself on a bare server. Both are told by the environment, which is put back.
 */
async function unpackInto(folder: string, how: 'plain' | 'with-libraries'): Promise<void> {
  const names = ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH'];
  const before = names.map((name) => [name, process.env[name]] as const);
  process.env['TMPDIR'] = folder;
  if (how === 'with-libraries') process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** What `ldd` says is missing, one library a line, or an empty text. */
function lacksLibraries(executablePath: string, env: Readonly<Record<string, string>>): string {
  const { stdout } = spawnSync('ldd', [executablePath], { env, encoding: 'utf8' });
  return (stdout ?? '').split('\n').filter((line) => line.includes('not found')).map((line) => line.trim()).join('\n');
}

function withValues(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined));
}
