import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The invented site below tests/fixtures/site. */
const FIXTURE_SITE = fileURLToPath(new URL('fixtures/site/', import.meta.url));

/** A copy of the invented site in a folder of its own, to be changed at will. */
export async function copyFixtureSite(): Promise<{ root: string; remove: () => Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), 'union-digest-fixture-'));
  await cp(FIXTURE_SITE, root, { recursive: true });
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}
