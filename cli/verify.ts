import path from 'node:path';
import { readOptions } from './options';
import { verifyPlace } from './verify/verify-place';

const USAGE = '用法：npm run verify [-- 备份文件夹或数据文件夹]\n不写时核对 DATA_DIR（默认 ./data）。';

/** 0: all is well; 1: something is wrong, named; 2: misused. */
async function verify(args: string[]): Promise<number> {
  const options = readOptions(args, { places: 1 });
  if (!options) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const folder = path.resolve(options.places[0] ?? (process.env.DATA_DIR || 'data'));
  return (await verifyPlace(folder, (line) => process.stdout.write(`${line}\n`))) ? 0 : 1;
}

verify(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`没有核对完：${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  },
);
