import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ImportedReport } from '../markdown/import-report.ts';
import { keepsLedger, ledgerJson } from '../schema/ledger.ts';

/** A file that a command wants to write. */
export interface Output {
  path: string;
  text: string;
  /** Whether what stands there may stay, since it says the same; equal texts when left out. */
  keeps?: (present: string) => boolean;
}

/** What became of the outputs, as their paths. */
export interface Written {
  written: string[];
  /** Already there and the same. */
  unchanged: string[];
  /** Already there and different; then nothing at all was written. */
  refused: string[];
}

/** Draft and ledger of an import, below `folder`; the report is called by its date unless `name` says otherwise. */
export function importOutputs(
  { district, name: date, draft, ledger }: ImportedReport,
  folder: string,
  name: string = date,
): Output[] {
  const path = join(district.id, name);
  return [
    { path: join(folder, 'drafts', `${path}.md`), text: draft },
    { path: join(folder, 'ledgers', `${path}.json`), text: ledgerJson(ledger), keeps: keepsLedger(ledger) },
  ];
}

/** Writes all files or, when one would overwrite another's work and `force` is not given, none. */
export async function writeOutputs(outputs: readonly Output[], { force }: { force: boolean }): Promise<Written> {
  const states = await Promise.all(outputs.map(async (output) => ({ output, state: await stateOf(output) })));
  const pathsOf = (...wanted: State[]): string[] =>
    states.filter(({ state }) => wanted.includes(state)).map(({ output }) => output.path);
  const unchanged = pathsOf('same');
  const refused = force ? [] : pathsOf('different');
  if (refused.length > 0) return { written: [], unchanged, refused };
  const due = states.filter(({ state }) => state !== 'same').map(({ output }) => output);
  for (const { path, text } of due) await writeWhole(path, text);
  return { written: due.map(({ path }) => path), unchanged, refused };
}

type State = 'missing' | 'same' | 'different';

async function stateOf({ path, text, keeps = (present) => present === text }: Output): Promise<State> {
  const present = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (present === null) return 'missing';
  return keeps(present) ? 'same' : 'different';
}

/** A reader sees the old file or the new one, never half of it. */
async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.tmp`;
  await writeFile(beside, text);
  await rename(beside, path);
}
