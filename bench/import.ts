/**
 * npm run bench -- import [--rows 1000000] [--postgres]: an import of the installed program against the bare driver (see
 * programs/bare-load.ts), its memory, and how long a citizen's look-up has to wait meanwhile. On PostgreSQL with
 * `--postgres` (a server of its own) or DATABASE_URL (databases of its own on that server, taken away afterwards).
 */
import path from 'node:path';
import { citizen } from './shared/citizen';
import { usePostgres } from './shared/databases';
import { writeExtractFile } from './shared/extract-file';
import { type Figure, megabytes, numberOption, printReport, seconds, spread, times } from './shared/report';
import { runBench } from './shared/run-bench';
import { emptyInstallation, type Ran, runProgram, workPlace } from './shared/work-place';

const BARE = 'build/bench/programs/bare-load.mjs';
const IMPORT = 'build/cli/import.mjs';
/** A look-up tries again for so long (cms/one-writer.ts); waiting a second is felt. */
const WAIT_TARGET = 1_000;

async function timedImport(folder: string, name: string, file: string): Promise<Ran & { wait: number }> {
  const dataDir = await emptyInstallation(folder, name);
  const stop = await citizen(dataDir);
  const ran = await runProgram(IMPORT, [file], dataDir);
  return { ...ran, wait: await stop() };
}

const bare = async (folder: string, name: string, file: string, ...flags: string[]) =>
  runProgram(BARE, [file, ...flags], await emptyInstallation(folder, name));

async function main(): Promise<boolean> {
  const rows = numberOption('rows', 1_000_000);
  const kind = (await usePostgres()) ? 'PostgreSQL' : 'SQLite';
  const folder = workPlace();
  const [file, tenth] = [path.join(folder, 'extract.csv'), path.join(folder, 'tenth.csv')];
  const cases = await writeExtractFile(file, rows);
  await writeExtractFile(tenth, Math.ceil(rows / 10));
  console.log(`${rows} 行、${cases} 件案件的摘录已生成，开始测量…`);

  const small = await timedImport(folder, 'tenth', tenth);
  const first = await bare(folder, 'bare-1', file);
  const full = await timedImport(folder, 'import', file);
  const second = await bare(folder, 'bare-2', file);
  const statements = JSON.parse((await bare(folder, 'bare-3', file, '--in-memory')).said) as { ms: number };
  const bareMs = (first.ms + second.ms) / 2;

  const rate = (ms: number) => `${seconds(ms)}，每秒 ${Math.round((rows / ms) * 1000)} 行`;
  const figures: Figure[] = [
    { name: '裸驱动：csv-parse 读同一文件，同样的表和索引，一个事务（两次平均）', result: rate(bareMs) },
    { name: `导入 ${rows} 行（含启动、核对、比较、回执、撤销记录）`, result: rate(full.ms) },
    {
      name: '导入 ÷ 裸驱动',
      result: times(full.ms / bareMs),
      target: '≤ 3 倍',
      isMet: full.ms / bareMs <= 3,
    },
    { name: '裸驱动，行已在内存（更严）', result: seconds(statements.ms) },
    { name: '导入 ÷ 裸驱动（行已在内存）', result: times(full.ms / statements.ms) },
    {
      name: '导入期间查询计数的最长等待',
      result: `${Math.round(full.wait)} 毫秒`,
      target: `≤ ${WAIT_TARGET} 毫秒`,
      isMet: full.wait <= WAIT_TARGET,
    },
    { name: `内存峰值，${Math.ceil(rows / 10)} 行`, result: small.peak ? megabytes(small.peak) : '未知' },
    {
      name: `内存峰值，${rows} 行`,
      result: full.peak ? megabytes(full.peak) : '未知',
      target: '≤ 十分之一行数时的 1.5 倍',
      isMet: full.peak && small.peak ? full.peak <= small.peak * 1.5 : undefined,
    },
  ];
  return printReport(
    `导入，${kind}（npm run bench -- import --rows ${rows}）`,
    figures,
    spread([first.ms, second.ms]),
  );
}

runBench(main);
