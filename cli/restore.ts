import { existsSync } from 'node:fs';
import path from 'node:path';
import { BackupRefusal } from '../cms/backup/layout';
import { pendingMigrations } from '../cms/backup/manifest';
import { restoreBackup } from '../cms/backup/restore';
import { postgresTarget } from '../cms/backup/restore-postgres';
import { databaseUrl } from '../cms/database/kind';
import { standingDatabase } from '../cms/database/standing';
import { inTurn } from '../cms/database/turn';
import { faultName } from '../cms/fault';
import { secretFaults } from '../cms/refuse-secrets';
import { openDesk } from './desk';
import { readOptions } from './options';

const USAGE = `用法：npm run restore -- 备份文件夹
恢复到 DATA_DIR（默认 ./data），它必须是空的或者还没有。
设置了 DATABASE_URL 时，数据库恢复到那个空的 PostgreSQL，图片和密钥恢复到 DATA_DIR。`;

/** The desk reads its keys when it is imported: only once they are in their place. */
const makeTables = () =>
  inTurn(async () => {
    await openDesk();
  });

/** Keys that are not in the backup, or are others than its database was written with: the first start would refuse. */
async function foundFaults(): Promise<string[]> {
  const standing = await standingDatabase();
  return standing ? secretFaults(standing) : [];
}

const say = (line: string) => process.stdout.write(`${line}\n`);

async function restore(args: string[]): Promise<number> {
  const [given] = readOptions(args, { places: 1 })?.places ?? [];
  if (!given) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const backup = path.resolve(given);
  if (!existsSync(backup)) throw new BackupRefusal(`没有 ${backup} 这个文件夹。`);
  const data = path.resolve(process.env.DATA_DIR || 'data');
  const url = databaseUrl();
  const { takenAt, version, migrations } = await restoreBackup(
    backup,
    data,
    url ? postgresTarget(url, makeTables) : null,
  );
  say(url ? `数据库已恢复到 PostgreSQL，文件已恢复到 ${data}` : `已恢复到 ${data}`);
  say(`  备份时间 ${takenAt}，当时的程序版本 ${version}；恢复前后都核对了摘要。`);
  const pending = pendingMigrations(migrations);
  if (pending.length > 0 && !url) say(`  下次启动时会升级数据库：${pending.join('、')}`);
  for (const fault of await foundFaults()) say(`  下次启动会被拒绝：${fault}`);
  say(
    '  备份之后发布、撤回、登记的内容不在里面，请逐项补上。可用 npm run verify 再核对一遍，然后 npm start。',
  );
  return 0;
}

restore(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    const why =
      error instanceof BackupRefusal
        ? error.message
        : `没有恢复（${faultName(error)}），已全部撤销，备份没有改动。${error instanceof Error ? error.message : error}`;
    process.stderr.write(`${why}\n`);
    process.exit(1);
  },
);
