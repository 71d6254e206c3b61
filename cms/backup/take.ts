import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { keepFolder } from '../durable-file';
import { whenFree } from '../one-writer';
import { attachmentFaults } from './attachments';
import { writeDigests } from './digests';
import { bytesOf, copyMissing, filesBelow, freeBytes } from './files';
import { ATTACHMENTS, BackupRefusal, DATABASE, MEDIA, SECRETS, SLIPS, SPOKEN_OF } from './layout';
import { programVersion, unknownMigrations, writeManifest } from './manifest';
import { partialName, stampedName, sweepPartials } from './names';
import { pictureFaults } from './pictures';
import { migrationsOf, openPlain, type PlainDatabase } from './plain-database';
import { postgresBytes, takePostgresSnapshot } from './postgres-snapshot';
import { takeSnapshot } from './snapshot';

export type BackupOptions = {
  /** The data folder to back up. */
  data: string;
  /** The PostgreSQL that holds its database; null where that is the file in it. */
  postgres: string | null;
  /** The folder in which the backup gets a folder of its own. */
  into: string;
  secrets: boolean;
  slips: boolean;
};

export type Backup = { folder: string; files: number; bytes: number };

/** The copy is written beside what it replaces, and a disk that is filled to the last byte stops the site. */
const SPARE_BYTES = 64 * 1024 * 1024;
const TRIES = 3;

const inMegabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;

async function refuseWithoutRoom({ data, into, slips, postgres }: BackupOptions): Promise<void> {
  const folders = [...SPOKEN_OF, SECRETS, ...(slips ? [SLIPS] : [])];
  const files = folders.flatMap((name) =>
    filesBelow(path.join(data, name)).map((file) => path.join(data, name, file)),
  );
  const ofFile = [DATABASE, `${DATABASE}-wal`].map((file) => path.join(data, file));
  const needed = bytesOf(files) + (postgres ? await postgresBytes(postgres) : bytesOf(ofFile));
  const free = freeBytes(into);
  if (free >= needed + SPARE_BYTES) return;
  throw new BackupRefusal(
    `${into} 所在的磁盘空间不够：需要 ${inMegabytes(needed + SPARE_BYTES)}，只有 ${inMegabytes(free)}。没有做备份，原有的备份没有改动。`,
  );
}

function refuseWrongPlaces({ data, into, postgres }: BackupOptions): void {
  if (!postgres && !existsSync(path.join(data, DATABASE)))
    throw new BackupRefusal(`${data} 里没有数据库 ${DATABASE}，没有可以备份的内容。`);
  const fromData = path.relative(data, path.resolve(into));
  if (fromData === '' || !(fromData.startsWith('..') || path.isAbsolute(fromData)))
    throw new BackupRefusal(`备份不能放在数据文件夹 ${data} 里面：数据文件夹丢失时，备份也会一起丢失。`);
}

/** No program could restore it: this one refuses such a backup, and the newer one has not made it. */
async function refuseNewer({ data, postgres }: BackupOptions): Promise<void> {
  // A PostgreSQL is compared with this program while it is read (database/move/to-sqlite.ts).
  if (postgres) return;
  const database = openPlain(path.join(data, DATABASE));
  try {
    const newer = unknownMigrations(await whenFree(async () => migrationsOf(database)));
    if (newer.length > 0)
      throw new BackupRefusal(
        `数据库由更新的程序升级过（${newer.join('、')}），本程序不认得。请用那个程序备份；没有做备份，数据没有改动。`,
      );
  } finally {
    database.close();
  }
}

/** Files a copy of the database speaks of and that are not beside it, as paths from its folder. */
const faultsBeside = (copy: PlainDatabase, to: string): string[] => [
  ...pictureFaults(copy, path.join(to, MEDIA)).map(({ file }) => path.join(MEDIA, file)),
  ...attachmentFaults(copy, path.join(to, ATTACHMENTS)).map(({ file }) => path.join(ATTACHMENTS, file)),
];

/** Database and files that belong together: a file taken away meanwhile is a reason to begin again. */
async function copyConsistently({ data, postgres }: BackupOptions, to: string) {
  const database = path.join(to, DATABASE);
  for (let left = TRIES; ; left -= 1) {
    rmSync(database, { force: true });
    for (const name of SPOKEN_OF) copyMissing(path.join(data, name), path.join(to, name));
    const snapshot = await (postgres
      ? takePostgresSnapshot(postgres, database)
      : takeSnapshot(path.join(data, DATABASE), database));
    for (const name of SPOKEN_OF) copyMissing(path.join(data, name), path.join(to, name));
    const copy = openPlain(database);
    const faults = faultsBeside(copy, to);
    copy.close();
    // Missing before as well: the backup is as good as the original, and "verify" names what is missing.
    const isNew = faults.some((file) => existsSync(path.join(data, file)));
    if (!isNew || left === 1) return snapshot;
    for (const file of faults) rmSync(path.join(to, file), { force: true });
  }
}

/**
 * Backs a data folder up while the site goes on: database, pictures, attachments, secrets, and receipt slips where asked for.
 * Written under a name that ends in `.partial` and renamed when it is whole and on the disk. Throws
 * {@link BackupRefusal} before anything is written, and what the disk says later; nothing is left behind then.
 */
export async function takeBackup(options: BackupOptions, now = new Date()): Promise<Backup> {
  const { data, into, secrets, slips } = options;
  refuseWrongPlaces(options);
  await refuseNewer(options);
  mkdirSync(into, { recursive: true, mode: 0o700 });
  sweepPartials(into);
  await refuseWithoutRoom(options);
  const folder = path.join(into, stampedName(now));
  if (existsSync(folder)) throw new BackupRefusal(`${folder} 已经有了，没有覆盖。请过一秒再试。`);
  const partial = path.join(into, partialName(now));
  mkdirSync(partial, { mode: 0o700 });
  try {
    const snapshot = await copyConsistently(options, partial);
    if (secrets) copyMissing(path.join(data, SECRETS), path.join(partial, SECRETS));
    if (slips)
      copyMissing(path.join(data, SLIPS), path.join(partial, SLIPS), (file) => !file.includes('.partial/'));
    writeManifest(partial, {
      format: 1,
      version: programVersion(),
      takenAt: now.toISOString(),
      ...snapshot,
      secrets,
      slips,
    });
    const files = await writeDigests(partial);
    const written = filesBelow(partial).map((file) => path.join(partial, file));
    for (const file of written) chmodSync(file, 0o600);
    renameSync(partial, folder);
    keepFolder(into);
    return { folder, files, bytes: bytesOf(filesBelow(folder).map((file) => path.join(folder, file))) };
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    throw error;
  }
}
