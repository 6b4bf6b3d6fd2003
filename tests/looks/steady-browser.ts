import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { unpackBundledChromium } from '../chromium/bundled-chromium.ts';

/** A browser that draws the same on every machine. */
export interface SteadyBrowser {
  browser: Browser;
  close: () => Promise<void>;
}

/** The Chromium of the package, whatever else is installed, with one Chinese font of a package and no font of the machine. */
export async function launchSteadyBrowser(): Promise<SteadyBrowser> {
  const { executable, env } = await unpackBundledChromium();
  const folder = await mkdtemp(join(tmpdir(), 'union-digest-fonts-'));
  const config = join(folder, 'fonts.conf');
  await writeFile(config, fontConfig(folder, [dirname(FONT), join(dirname(executable), 'fonts')]));
  const browser = await chromium.launch({
    executablePath: executable,
    args: ['--disable-gpu', '--font-render-hinting=none', '--disable-lcd-text'],
    env: { ...env, FONTCONFIG_FILE: config },
  });
  const close = async (): Promise<void> => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { browser, close };
}

const FONT = fileURLToPath(
  import.meta.resolve('@expo-google-fonts/zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf'),
);

function fontConfig(cache: string, folders: readonly string[]): string {
  const dirs = folders.map((folder) => `  <dir>${folder}</dir>\n`).join('');
  return `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n${dirs}  <cachedir>${cache}</cachedir>\n</fontconfig>\n`;
}
