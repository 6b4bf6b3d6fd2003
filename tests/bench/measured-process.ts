import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** What a process and all that it started took. */
export interface Measured {
  /** Seconds. */
  readonly wall: number;
  /** Seconds of user and system time; null where the system does not say. */
  readonly cpu: number | null;
  /** MiB in memory at a time; null where the system does not say. */
  readonly peak: number | null;
}

/** Runs a command to its end. Memory and CPU are read from /proc, so on Linux only. Rejects when it fails. */
export function measure(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Measured> {
  const started = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } });
  const ticks = new Map<number, number>();
  let peak = 0;
  const timer = setInterval(() => {
    const tree = treeOf(child.pid ?? 0);
    peak = Math.max(
      peak,
      tree.reduce((sum, { resident }) => sum + resident, 0),
    );
    for (const { pid, time } of tree) ticks.set(pid, time);
  }, PAUSE);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code !== 0) return reject(new Error(`${command} ${args.join(' ')}: exit code ${code}`));
      const known = process.platform === 'linux';
      const cpu = [...ticks.values()].reduce((sum, time) => sum + time, 0) / TICKS_A_SECOND;
      resolve({
        wall: (performance.now() - started) / 1000,
        cpu: known ? cpu : null,
        peak: known ? peak / 1024 : null,
      });
    });
  });
}

/** In milliseconds. */
const PAUSE = 50;
const TICKS_A_SECOND = 100;

interface Process {
  pid: number;
  /** KiB. */
  resident: number;
  /** In ticks. */
  time: number;
}

function treeOf(root: number): Process[] {
  const found = readProcess(root);
  return found === null ? [] : [found, ...childrenOf(root).flatMap(treeOf)];
}

function childrenOf(pid: number): number[] {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const lists = threads.map((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8'));
    return lists.join(' ').split(/\s+/).filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

/** Null when the process has ended. */
function readProcess(pid: number): Process | null {
  try {
    const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return { pid, resident: Number(resident ?? 0), time: Number(fields[11]) + Number(fields[12]) };
  } catch {
    return null;
  }
}
