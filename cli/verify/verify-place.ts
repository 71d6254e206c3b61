import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DATABASE, DIGESTS, MANIFEST } from '../../cms/backup/layout';
import { pendingMigrations, unknownMigrations } from '../../cms/backup/manifest';
import { migrationsOf, openPlain, type PlainDatabase } from '../../cms/backup/plain-database';
import { openDesk } from '../desk';
import type { Check, Finding, Place } from './check';
import { CHECKS } from './checks';

const SHOWN = 20;

/** The desk over a data folder. The folder is read from the environment once, when the desk is imported. */
export const deskOver = (data: string) => async () => {
  process.env.DATA_DIR = data;
  // Beside a PostgreSQL too, a folder is asked with the file that is in it.
  process.env.DATABASE_URL = '';
  return openDesk();
};

/** Null where the database is too damaged to say; the checks tell how. */
function knownMigrations(database: PlainDatabase): string[] | null {
  try {
    return migrationsOf(database);
  } catch {
    return null;
  }
}

/**
 * Opens what is to be verified. Of a backup it is a copy, because opening a database can change it. The desk is not
 * asked where it would upgrade a data folder, or does not know it.
 */
function open(folder: string): { place: Place; end: () => void } {
  const isBackup = existsSync(path.join(folder, MANIFEST)) || existsSync(path.join(folder, DIGESTS));
  const data = isBackup ? mkdtempSync(path.join(tmpdir(), 'naiman-verify-')) : folder;
  if (isBackup) copyFileSync(path.join(folder, DATABASE), path.join(data, DATABASE));
  const database = openPlain(path.join(data, DATABASE));
  const end = () => {
    database.close();
    if (isBackup) rmSync(data, { recursive: true, force: true });
  };
  try {
    const names = knownMigrations(database);
    const mayAsk =
      names !== null &&
      unknownMigrations(names).length === 0 &&
      (isBackup || pendingMigrations(names).length === 0);
    const desk = mayAsk ? deskOver(data) : null;
    return { place: { kind: isBackup ? 'backup' : 'data', folder, database, desk }, end };
  } catch (error) {
    end();
    throw error;
  }
}

/** A check that cannot be run has found something. */
const run = async (check: Check, place: Place): Promise<Finding[]> => {
  try {
    return await check.run(place);
  } catch (error) {
    return [
      { level: 'fault', place: check.name, reason: error instanceof Error ? error.message : String(error) },
    ];
  }
};

function tell({ name }: Check, findings: Finding[], say: (line: string) => void): void {
  const isWell = !findings.some(({ level }) => level === 'fault');
  say(`${isWell ? '✓' : '✗'} ${name}`);
  for (const { level, place, reason } of findings.slice(0, SHOWN))
    say(`    ${level === 'fault' ? '' : '（提示）'}${place}：${reason}`);
  if (findings.length > SHOWN) say(`    另有 ${findings.length - SHOWN} 处`);
}

/** Verifies a data folder or a backup and tells each check's result. True when nothing is wrong. */
export async function verifyPlace(folder: string, say: (line: string) => void): Promise<boolean> {
  if (!existsSync(path.join(folder, DATABASE))) {
    say(`✗ ${folder} 里没有数据库 ${DATABASE}。`);
    return false;
  }
  const { place, end } = open(folder);
  try {
    say(`核对${place.kind === 'backup' ? '备份' : '数据文件夹'} ${folder}`);
    return await runChecks(place, CHECKS, say);
  } finally {
    end();
  }
}

/** Runs those of the checks that are for such a place, and tells each one's result. True when nothing is wrong. */
export async function runChecks(
  place: Place,
  checks: readonly Check[],
  say: (line: string) => void,
): Promise<boolean> {
  let faults = 0;
  for (const check of checks.filter(({ only }) => only?.includes(place.kind) ?? true)) {
    const findings = await run(check, place);
    faults += findings.filter(({ level }) => level === 'fault').length;
    tell(check, findings, say);
  }
  say(faults === 0 ? '全部正确。' : `有 ${faults} 处不对，见上。没有改动任何文件。`);
  return faults === 0;
}
