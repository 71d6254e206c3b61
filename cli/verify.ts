import path from 'node:path';
import { databaseUrl } from '../cms/database/kind';
import { readOptions } from './options';
import { type Offline, verifyOffline } from './verify/offline';
import { verifyPostgres } from './verify/postgres';
import { verifyPlace } from './verify/verify-place';

const USAGE = `用法：
  npm run verify                                   核对 DATA_DIR（默认 ./data），设置了 DATABASE_URL 时连同那个 PostgreSQL
  npm run verify -- 文件夹                         核对备份文件夹或数据文件夹
  npm run verify -- 文件夹 --head 记录头           另外核对公开记录是否接续保存的记录头；可以写几个 --head
  npm run verify -- --record 文件 --head 记录头    不联网核对下载的公开记录；再写文件夹，就逐条比较`;

const say = (line: string) => process.stdout.write(`${line}\n`);

/** 0: all is well; 1: something is wrong, named; 2: misused. */
async function verify(args: string[]): Promise<number> {
  const options = readOptions(args, { places: 1, files: ['--record', '--head'] });
  const [records = [], heads = []] = ['--record', '--head'].map((name) => options?.files.get(name));
  const isUseless =
    records.length > 1 || (records.length === 1 && heads.length + (options?.places.length ?? 0) === 0);
  if (!options || isUseless) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const [place] = options.places.map((folder) => path.resolve(folder));
  const folder = place ?? path.resolve(process.env.DATA_DIR || 'data');
  const url = databaseUrl();
  if (url && records.length === 0 && !place) return (await verifyPostgres(url, folder, heads, say)) ? 0 : 1;
  const offline: Offline = { record: records[0], heads, place: records.length > 0 ? place : folder };
  const isSaved = records.length + heads.length === 0 || verifyOffline(offline, say);
  if (records.length > 0 && !place) return isSaved ? 0 : 1;
  return (await verifyPlace(folder, say)) && isSaved ? 0 : 1;
}

verify(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`没有核对完：${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  },
);
