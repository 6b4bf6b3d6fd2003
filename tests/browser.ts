import { type Browser, chromium } from 'playwright-core';
import { unpackBundledChromium } from './chromium/bundled-chromium.ts';
import { findInstalledBrowsers } from './chromium/installed-browsers.ts';

/**
 * Starts a headless Chromium: `$CHROME` if set, else an installed Chrome, Chromium or Edge,
 * else the one inside the npm package, which needs nothing of the system but glibc. `flags` are Chromium's own.
 */
export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  const chosen = process.env['CHROME'];
  if (chosen) return start(chosen, flags);
  for (const path of findInstalledBrowsers()) {
    try {
      return await start(path, flags);
    } catch {
      // A distribution's stub or a half-removed installation: the next one may do.
    }
  }
  const bundled = await unpackBundledChromium();
  return start(bundled.executable, flags, bundled.env);
}

/** Playwright's own flags switch off most of Chrome's traffic; these see to the rest. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

function start(
  executablePath: string,
  flags: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags], env, headless: true });
}
