import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { databaseOf, makeDatabase } from './databases';

/** A folder for one run of a bench; gone when the process ends. */
export function workPlace(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'naiman-bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.on('exit', remove);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
  return folder;
}

export type Ran = {
  /** Milliseconds from start to end of the process. */
  ms: number;
  /** Peak of the memory it kept, in KiB; null where the system does not tell (/proc). */
  peak: number | null;
  said: string;
};

const peakOf = ({ pid }: ChildProcess): number | null => {
  try {
    // A process that has just ended has a status without memory.
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) || null;
  } catch {
    return null;
  }
};

/** Runs a compiled program of the project on a data folder of its own. Rejects when it fails. */
export function runProgram(program: string, args: string[], dataDir: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, [program, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        DATA_DIR: dataDir,
        DATABASE_URL: databaseOf(dataDir) ?? '',
        SAMPLE_CONTENT: 'no',
      },
    });
    let said = '';
    let peak: number | null = null;
    const timer = setInterval(() => {
      peak = peakOf(child) ?? peak;
    }, 100);
    child.stdout.on('data', (text) => {
      said += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === 0) resolve({ ms: performance.now() - began, peak, said });
      else reject(new Error(`${program} ended with ${code}\n${said}`));
    });
  });
}

/** An empty installation: the tables and indexes of a real one, and nothing in them. */
export async function emptyInstallation(folder: string, name: string): Promise<string> {
  const dataDir = path.join(folder, name);
  await makeDatabase(dataDir);
  await runProgram('build/cli/prepare.mjs', [], dataDir);
  return dataDir;
}
