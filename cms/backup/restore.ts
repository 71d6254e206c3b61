import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { TURN_FILE } from '../database/turn';
import { keepFile, keepFolder } from '../durable-file';
import { INSTALLED, markInstalled } from '../in-place';
import { type DigestFault, digestFaults, readDigests } from './digests';
import { bytesOf, copyMissing, filesBelow, freeBytes } from './files';
import { BackupRefusal, DATABASE, DIGESTS, MANIFEST, SECRETS, SLIPS, SPOKEN_OF } from './layout';
import { type Manifest, readManifest, unknownMigrations } from './manifest';
import { openPlain } from './plain-database';
import type { DatabaseTarget } from './restore-postgres';

/** In the data folder itself, which may be a file system of its own. */
export const STAGE = '.restoring';
/** The database last: without it, a data folder that says it once had one does not start. */
const FILES = [...SPOKEN_OF, SECRETS, SLIPS];
const IN_ORDER = [...FILES, DATABASE];
const SHOWN = 8;

const some = (names: readonly string[]): string =>
  names.slice(0, SHOWN).join('、') + (names.length > SHOWN ? ` 等 ${names.length} 项` : '');

const refuseFaults = (faults: readonly DigestFault[], where: string): void => {
  if (faults.length === 0) return;
  throw new BackupRefusal(`${where}：${some(faults.map(({ file, reason }) => `${file} ${reason}`))}。`);
};

function refuseFilled(data: string): void {
  const found = existsSync(data) ? readdirSync(data).filter((name) => name !== TURN_FILE) : [];
  if (found.includes(STAGE))
    throw new BackupRefusal(`${data} 里有上次没有做完的恢复。请删除这个文件夹再运行一次；备份本身没有改动。`);
  if (found.length > 0)
    throw new BackupRefusal(
      `${data} 不是空的，里面有：${some(found)}。恢复只写入空文件夹；请先把它移到别处，或者用 DATA_DIR 指定一个新的。`,
    );
}

/** A copy made by VACUUM INTO has no log; the site writes with one. */
function asLive(database: string): void {
  const restored = openPlain(database);
  try {
    restored.run('PRAGMA journal_mode = WAL');
    const [check] = restored.ask('PRAGMA quick_check');
    if (Object.values(check ?? {})[0] !== 'ok') throw new BackupRefusal('备份里的数据库已损坏，已全部撤销。');
  } finally {
    restored.close();
  }
  keepFile(database);
}

/** The backup's manifest and digests, read and believed only where they fit its files and this program. */
async function readBackup(backup: string): Promise<{ manifest: Manifest; digests: Map<string, string> }> {
  for (const name of [DIGESTS, MANIFEST, DATABASE])
    if (!existsSync(path.join(backup, name)))
      throw new BackupRefusal(`${backup} 不是完整的备份：没有 ${name}。没有恢复任何内容。`);
  const digests = readDigests(backup);
  refuseFaults(await digestFaults(backup, digests), '备份已损坏，没有恢复任何内容');
  const manifest = readManifest(backup);
  const newer = unknownMigrations(manifest.migrations);
  if (newer.length > 0)
    throw new BackupRefusal(
      `这个备份由更新的程序（${manifest.version}）做成，本程序不认得 ${some(newer)}。请先更新程序；没有恢复任何内容。`,
    );
  return { manifest, digests };
}

/**
 * Brings a backup into an empty data folder, or its files there and its database into an empty PostgreSQL. The backup is
 * checked before, the copy after it is written; until all is right there is no database, and nothing at all when this
 * throws. Killed, it leaves `.restoring`, with which no site starts.
 */
export async function restoreBackup(
  backup: string,
  data: string,
  target: DatabaseTarget | null = null,
): Promise<Manifest> {
  refuseFilled(data);
  const { manifest, digests } = await readBackup(backup);
  await target?.refuseFilled();
  const isNew = !existsSync(data);
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const needed = bytesOf(filesBelow(backup).map((file) => path.join(backup, file)));
  if (freeBytes(data) < needed)
    throw new BackupRefusal(`${data} 所在的磁盘空间不够：需要 ${needed} 字节。没有恢复任何内容。`);
  const stage = path.join(data, STAGE);
  try {
    if (!target) markInstalled(data);
    copyMissing(backup, stage);
    refuseFaults(await digestFaults(stage, digests), '写入后核对不一致，已全部撤销');
    asLive(path.join(stage, DATABASE));
    for (const name of target ? FILES : IN_ORDER)
      if (existsSync(path.join(stage, name))) renameSync(path.join(stage, name), path.join(data, name));
    await target?.fill(path.join(stage, DATABASE));
    rmSync(stage, { recursive: true });
    keepFolder(data);
    return manifest;
  } catch (error) {
    for (const name of [...IN_ORDER, STAGE, INSTALLED])
      rmSync(path.join(data, name), { recursive: true, force: true });
    if (isNew) rmSync(data, { recursive: true, force: true });
    throw error;
  }
}
