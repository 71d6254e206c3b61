import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { BackupRefusal } from '../cms/backup/layout';
import { keepNewest } from '../cms/backup/names';
import { restoreBackup } from '../cms/backup/restore';
import { takeBackup } from '../cms/backup/take';
import { dataFolder } from '../cms/data-dir';
import { databaseUrl } from '../cms/database/kind';
import { faultName } from '../cms/fault';
import { readOptions } from './options';
import { verifyPlace } from './verify/verify-place';

const USAGE = `用法：npm run backup [-- 文件夹] [--keep 份数] [--check] [--no-secrets] [--with-slips]
  文件夹        备份放在哪里（默认：数据文件夹旁边的 backups）
  --keep 14     只留最新的 14 份，更早的删除
  --check       做完后恢复到临时文件夹，再全部核对一遍
  --no-secrets  不带密钥（恢复后，已发出的查询回执全部作废）
  --with-slips  也带上还没有删除的查询回执
设置了 DATABASE_URL 时，备份那个 PostgreSQL（同一时刻的内容）；备份可以恢复到 PostgreSQL，也可以恢复到 SQLite。`;

const say = (line: string) => process.stdout.write(`${line}\n`);

function about(secrets: boolean): string {
  if (process.env.CODE_SECRET)
    return '密钥由环境变量 CODE_SECRET 给出，不在备份里：请另外保管，没有它，查询回执全部作废。';
  return secrets
    ? '备份里有密钥和案件登记，与数据文件夹同样保密；文件只有当前用户能读。'
    : '备份里没有密钥：用它恢复后，已发出的查询回执全部作废。';
}

/** Restores the backup into a folder of its own beside it, verifies that, and takes it away. */
async function restoreTest(folder: string, into: string): Promise<boolean> {
  const trial = mkdtempSync(path.join(into, '.check-'));
  try {
    const data = path.join(trial, 'data');
    await restoreBackup(folder, data);
    return await verifyPlace(data, say);
  } finally {
    rmSync(trial, { recursive: true, force: true });
  }
}

async function backup(args: string[]): Promise<number> {
  const options = readOptions(args, {
    places: 1,
    flags: ['--check', '--no-secrets', '--with-slips'],
    numbers: ['--keep'],
  });
  if (!options) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const data = dataFolder();
  const into = path.resolve(options.places[0] ?? path.join(data, '..', 'backups'));
  const secrets = !options.flags.has('--no-secrets');
  const postgres = databaseUrl();
  const made = await takeBackup({ data, postgres, into, secrets, slips: options.flags.has('--with-slips') });
  say(`已备份到 ${made.folder}`);
  say(`  ${made.files} 个文件，${(made.bytes / 1024 / 1024).toFixed(1)} MB，摘要清单 SHA256SUMS`);
  say(`  ${about(secrets)}`);
  if (options.flags.has('--check') && !(await restoreTest(made.folder, into))) {
    process.stderr.write('恢复试验没有通过：这份备份已保留，较早的备份没有删除。\n');
    return 1;
  }
  const keep = options.numbers.get('--keep');
  for (const name of keep ? keepNewest(into, keep) : []) say(`  已删除较早的备份 ${name}`);
  return 0;
}

backup(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    const why =
      error instanceof BackupRefusal
        ? error.message
        : `没有做成备份（${faultName(error)}），没有留下不完整的文件；数据文件夹没有改动。${error instanceof Error ? error.message : error}`;
    process.stderr.write(`${why}\n`);
    process.exit(1);
  },
);
