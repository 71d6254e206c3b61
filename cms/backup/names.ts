import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const PREFIX = 'naiman-backup-';
const WHOLE = /^naiman-backup-\d{8}-\d{6}$/;
const PARTIAL = /^naiman-backup-\d{8}-\d{6}-(\d+)\.partial$/;

/** `naiman-backup-20261124-103000`, in the bureau's time, so that names sort by age. */
export const stampedName = (now: Date): string => {
  const local = new Date(now.getTime() + 8 * 3600_000).toISOString();
  return `${PREFIX}${local.replace(/[-:]/g, '').replace('T', '-').slice(0, 15)}`;
};

export const partialName = (now: Date): string => `${stampedName(now)}-${process.pid}.partial`;

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Takes away what a killed backup left: it holds secrets and serves nobody. */
export function sweepPartials(into: string): void {
  for (const name of readdirSync(into)) {
    const pid = Number(PARTIAL.exec(name)?.[1]);
    if (pid && !isRunning(pid)) rmSync(path.join(into, name), { recursive: true, force: true });
  }
}

/** Takes the oldest backups away until `keep` are left. Returns the names of those that went. */
export function keepNewest(into: string, keep: number): string[] {
  const whole = readdirSync(into)
    .filter((name) => WHOLE.test(name))
    .sort();
  const old = whole.slice(0, Math.max(0, whole.length - keep));
  for (const name of old) rmSync(path.join(into, name), { recursive: true, force: true });
  return old;
}
