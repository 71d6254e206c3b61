import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { dataDir } from '../data-dir';

/** Where a batch is worked on: the uploaded file or the way to it, what was read, slips not printed yet. */
export function workFolder(batch: number | string): string {
  const folder = dataDir('import', String(batch));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

export const removeWorkFolder = (batch: number | string): void =>
  rmSync(dataDir('import', String(batch)), { recursive: true, force: true });

/** A sign of life every so often; without it for so long the program is taken for dead. */
const EVERY = 2_000;
const DEAD_AFTER = 30_000;

const signOf = (batch: number | string) => dataDir('import', String(batch), 'alive');

/** Says that this process, or the one just started for it, works on a batch. */
export const signLife = (batch: number | string, pid = process.pid): void => {
  workFolder(batch);
  writeFileSync(signOf(batch), `${hostname()} ${pid}`, { mode: 0o600 });
};

/** Keeps saying so until the answer is called. */
export function staysAlive(batch: number | string): () => void {
  signLife(batch);
  const timer = setInterval(() => signLife(batch), EVERY);
  timer.unref();
  return () => {
    clearInterval(timer);
    rmSync(signOf(batch), { force: true });
  };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether a program other than this one works on a batch now. */
export function isWorkedOn(batch: number | string): boolean {
  try {
    const [host, pid] = readFileSync(signOf(batch), 'utf8').split(' ');
    if (Date.now() - statSync(signOf(batch)).mtimeMs > DEAD_AFTER) return false;
    if (host !== hostname()) return true;
    return Number(pid) !== process.pid && isRunning(Number(pid));
  } catch {
    return false;
  }
}

const TRIAL = /^dry-run-(\d+)$/;
const HALF_UPLOAD = /^upload-/;
const UPLOAD_TAKES = 3600_000;

/** A folder for a run that records nothing. */
export const trialFolder = (): string => workFolder(`dry-run-${process.pid}`);

/** Takes away what killed trials and broken uploads have left; they hold cases, and nobody will ask for them. */
export function sweepWorkFolders(): void {
  const root = dataDir('import');
  mkdirSync(root, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(root)) {
    const pid = TRIAL.exec(name)?.[1];
    const isDeadTrial = pid !== undefined && !isRunning(Number(pid));
    const age = Date.now() - (statSync(path.join(root, name), { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (isDeadTrial || (HALF_UPLOAD.test(name) && age > UPLOAD_TAKES))
      rmSync(path.join(root, name), { recursive: true, force: true });
  }
}

const SOURCE = 'source.json';
const UPLOAD = 'upload';

export type Source = { path: string };

/** Where an uploaded file is put; removed with the folder. */
export const uploadPath = (batch: number | string): string => path.join(workFolder(batch), UPLOAD);

export const rememberSource = (batch: number | string, source: Source): void =>
  writeFileSync(path.join(workFolder(batch), SOURCE), JSON.stringify(source), { mode: 0o600 });

/** Where the file of a batch is, or was. Null when nobody wrote it down. */
export function rememberedSource(batch: number | string): Source | null {
  try {
    return JSON.parse(readFileSync(path.join(workFolder(batch), SOURCE), 'utf8')) as Source;
  } catch {
    return null;
  }
}
