import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built site. */
    site: string;
  }
}

/** Builds the real site once for all files that ask for `inject("site")`. */
export default async function buildSite({ provide }: TestProject): Promise<() => Promise<void>> {
  const out = await mkdtemp(join(tmpdir(), 'union-digest-site-'));
  const remove = () => rm(out, { recursive: true, force: true });
  try {
    await run(process.execPath, ['scripts/build.ts', '--out', out], { cwd: ROOT, env: plainEnv() });
  } catch (error) {
    await remove();
    throw new Error(`the site does not build:\n${outputOf(error)}`, { cause: error });
  }
  provide('site', out);
  return remove;
}

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const run = promisify(execFile);

/** Without what vitest sets for tests, and without an address the caller's shell may carry. */
function plainEnv(): NodeJS.ProcessEnv {
  const foreign = /^(VITEST|TEST$|NODE_ENV$|MODE$|DEV$|PROD$|SSR$|BASE_|SITE_URL$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

function outputOf(error: unknown): string {
  const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
  return `${stdout}${stderr}` || String(error);
}
