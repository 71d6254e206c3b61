import { existsSync } from 'node:fs';
import { dataDir } from '../cms/data-dir';
import { databaseUrl } from '../cms/database/kind';
import { moveToPostgres } from '../cms/database/move/move';
import { inTurn } from '../cms/database/turn';
import { openDesk } from './desk';

const USAGE = '用法：DATABASE_URL=postgres://… DATA_DIR=… npm run move-to-postgres（先停止网站）';
const NAME_WIDTH = 44;

/** Moves what DATA_DIR/naiman.db holds to the PostgreSQL that DATABASE_URL names. Pictures and secrets stay files. */
async function move(): Promise<number> {
  const url = databaseUrl();
  const file = dataDir('naiman.db');
  if (!url) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  if (!existsSync(file)) {
    process.stderr.write(`没有找到 ${file}，没有搬迁任何内容。请用 DATA_DIR 指明数据文件夹。\n`);
    return 1;
  }
  // Opening the desk on the target makes its tables.
  await inTurn(openDesk);
  let rows = 0;
  const moved = await moveToPostgres(file, url, (table) => {
    rows += table.rows;
    process.stdout.write(
      `  ${table.table.padEnd(NAME_WIDTH)} ${String(table.rows).padStart(9)} 行  ${table.digest.slice(0, 16)}\n`,
    );
  });
  process.stdout.write(
    `已搬迁 ${moved.length} 个表，${rows} 行，搬迁前后逐表核对一致。SQLite 文件没有改动：${file}\n` +
      '图片、附件和密钥仍在数据文件夹里；多台机器时请共用 media/ 和 attachments/，并用 OFFICE_SECRET、CODE_SECRET、SECOND_STEP_SECRET 给出同样的密钥。\n',
  );
  return 0;
}

move()
  .catch((error: unknown) => {
    process.stderr.write(`没有搬迁：${error instanceof Error ? error.message : error}\n`);
    return 1;
  })
  .then((code) => process.exit(code));
