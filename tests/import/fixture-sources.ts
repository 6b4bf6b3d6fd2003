import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Expectation, expectation } from './expectation.ts';

/** An invented source with what the import should say of it. */
export interface FixtureSource {
  /** File name of the source. */
  name: string;
  bytes: Uint8Array;
  expected: Expectation;
}

/** The pairs of a folder below tests/fixtures. Throws when a source has no expectation, or the other way round. */
export function fixtureSources(folder: 'sources' | 'sources-held-back'): FixtureSource[] {
  const root = fileURLToPath(new URL(`../fixtures/${folder}/`, import.meta.url));
  const names = readdirSync(root).filter((name) => name !== 'README.md');
  const stems = [...new Set(names.map((name) => name.replace(/\.\w+$/, '')))].toSorted();
  return stems.map((stem) => {
    const source = names.find((name) => name.startsWith(`${stem}.`) && name !== `${stem}.json`);
    if (source === undefined || !names.includes(`${stem}.json`)) throw new Error(`${folder}/${stem} is no pair`);
    const expected = expectation.parse(JSON.parse(readFileSync(join(root, `${stem}.json`), 'utf8')));
    return { name: source, bytes: readFileSync(join(root, source)), expected };
  });
}
