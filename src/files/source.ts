import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { UnreadableSource } from '../ingest/unreadable-source.ts';

/** The bytes of a source; `-` is standard input. Throws `UnreadableSource` when there is no such file or it may not be read. */
export async function readSourceBytes(path: string): Promise<Uint8Array> {
  if (path === '-') return buffer(process.stdin);
  try {
    return await readFile(path);
  } catch (error) {
    throw fileError(path, error);
  }
}

const REASONS: Readonly<Record<string, readonly [reason: string, advice: string]>> = {
  ENOENT: ['没有这个文件', '核对路径和文件名'],
  ENOTDIR: ['没有这个文件', '核对路径和文件名'],
  EISDIR: ['这是文件夹，不是文件', '写上文件夹里的文件名'],
  EACCES: ['没有读取这个文件的权限', '改文件的权限，或把它复制到自己的文件夹'],
  EPERM: ['没有读取这个文件的权限', '改文件的权限，或把它复制到自己的文件夹'],
  EBUSY: ['文件正被别的程序占用', '关掉打开它的程序'],
};

/** Anything without a reason of ours is no slip of the editor's and is passed on. */
function fileError(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const told = REASONS[code];
  return told === undefined ? error : new UnreadableSource(`${told[0]}：${path}`, told[1]);
}
