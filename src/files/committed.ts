import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** A file as it stands in a revision of the git repository at `root`; null when it is not there, or there is no such repository. */
export async function readCommitted(root: string, path: string, revision: string): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)('git', ['show', `${revision}:./${path}`], {
      cwd: root,
      maxBuffer: LARGEST,
    });
    return stdout;
  } catch {
    return null;
  }
}

/** In bytes; far above any report. */
const LARGEST = 64 * 1024 * 1024;
