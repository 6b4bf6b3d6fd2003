import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** A browser that was unpacked, and the environment in which it finds its libraries and fonts. */
export interface BundledChromium {
  executable: string;
  env: NodeJS.ProcessEnv;
}

/** Unpacks the Chromium of `@sparticuz/chromium` once per installation. */
export async function unpackBundledChromium(): Promise<BundledChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome, Chromium or Edge found: install one, or set CHROME to the path of one.');
  }
  if (!existsSync(HOME)) await unpackTo(HOME);
  return { executable: join(HOME, 'chromium'), env: environment() };
}

/** Inside node_modules: private to this clone, and renewed together with the package. */
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
const HOME = join(CACHE, 'bundled-chromium');
const INFLATE = fileURLToPath(new URL('inflate-bundle.ts', import.meta.url));
const run = promisify(execFile);

/** Test files start in parallel: each unpacks beside, and the first one to finish is kept. */
async function unpackTo(home: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const staging = await mkdtemp(`${home}-`);
  const env = { ...process.env, TMPDIR: staging };
  await run(process.execPath, [INFLATE], { env });
  await writeFile(join(staging, 'fonts.conf'), fontConfig(home));
  try {
    await rename(staging, home);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}

/** With NSS and expat of the package, so that a machine without any apt package can run it. */
function environment(): NodeJS.ProcessEnv {
  const libraries = [process.env['LD_LIBRARY_PATH'], join(HOME, 'al2023', 'lib')];
  return {
    ...process.env,
    LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
    FONTCONFIG_FILE: process.env['FONTCONFIG_FILE'] ?? join(HOME, 'fonts.conf'),
  };
}

/** The machine's fonts where it has any, and Open Sans of the package in any case. */
function fontConfig(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <dir>${home}/fonts</dir>
  <cachedir>${home}/font-cache</cachedir>
</fontconfig>
`;
}
