import { rmSync } from 'node:fs';
import type { Payload } from 'payload';
import { DeskRefusal } from '../cms/database/desk-refusal';
import { compare } from '../cms/import/apply';
import { checkBatch, existing, openBatch, refusedCsv, runBatch, undoBatch } from '../cms/import/import-file';
import { ImportRefused } from '../cms/import/in-hand';
import { type Batch, BatchTables } from '../cms/import/tables/batch-tables';
import { type Connection, openConnection } from '../cms/import/tables/connection';
import { isWorkedOn, rememberedSource, sweepWorkFolders, trialFolder } from '../cms/import/work-folder';
import { refreshStatistics } from '../cms/statistics/refresh';
import { today } from '../cms/today';
import { prepareExtract } from '../extract/prepare';
import { faultReport, terminalReport } from '../extract/report';
import { differenceWords, undoWords } from './import-words';
import { terminalProgress } from './progress';
import { openStandingDesk } from './standing-desk';

const USAGE = `用法：
  npm run import -- 文件 --dry-run    只说明会改变什么，不写入
  npm run import -- 文件              导入；中断过的同一文件会接着导入
  npm run import -- --resume          接着导入中断的批次
  npm run import -- --undo 批次       撤销一个批次
`;

/** The cases are in whatever becomes of the figures; they are counted again at the next start at the latest. */
async function tellStatistics(payload: Payload): Promise<void> {
  try {
    const made = await refreshStatistics(payload, today());
    if (made > 0) process.stdout.write(`公开统计：新算或者修订了 ${made} 份月度数字。\n`);
  } catch (error) {
    process.stderr.write(
      `公开统计没有更新，下次启动时再算：${error instanceof Error ? error.message : error}\n`,
    );
  }
}

const say = (...lines: string[]) => process.stdout.write(`${lines.join('\n')}\n`);
const { onStep, clear } = terminalProgress(process.stderr);

async function dryRun(db: Connection, file: string): Promise<void> {
  const folder = trialFolder();
  try {
    const summary = await prepareExtract(existing(file), folder, { today: today(), onProgress: onStep });
    const found = await compare(db, folder, (share) => onStep('comparing', share));
    clear();
    process.stdout.write(terminalReport(summary, { path: file }));
    say(...differenceWords(found, true));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(db: Connection, batch: Batch, name: string): Promise<void> {
  if (batch.state === 'applying') say(`接着导入批次 ${batch.id}（已写入的不会重复）。`);
  const { summary, slips, ...made } = await runBatch(db, batch, onStep);
  clear();
  process.stdout.write(terminalReport(summary, { path: name }));
  if (summary.counts.refused > 0) say(`未采用的行（可用电子表格打开）：${refusedCsv(batch.id)}`);
  say(...differenceWords(made, false));
  if (slips) say(`  查询回执（只有您能打开，打印后请妥善保管）：${slips}`);
  say(`批次 ${batch.id}；如需撤销：npm run import -- --undo ${batch.id}`);
}

async function resume(db: Connection): Promise<void> {
  const unfinished = await new BatchTables(db).inState(['reading', 'applying', 'undoing']);
  const [batch] = unfinished.filter(({ id }) => !isWorkedOn(id));
  if (!batch) {
    say('没有中断的批次。');
    return;
  }
  if (batch.state === 'undoing') return undoNumbered(db, batch.id);
  await run(db, batch, rememberedSource(batch.id)?.path ?? batch.fileName);
}

async function undoNumbered(db: Connection, id: number, by = '命令行'): Promise<void> {
  const batch = await new BatchTables(db).get(id);
  if (!batch) throw new ImportRefused(`没有批次 ${id}。`);
  const undone = await undoBatch(db, batch, by, onStep);
  clear();
  say(...undoWords(undone));
}

/** What the office asks for: the desk starts this program for a batch it has recorded. */
async function forOffice(db: Connection, id: number, task: string, by: string): Promise<void> {
  const batch = await new BatchTables(db).get(id);
  if (!batch) throw new ImportRefused(`没有批次 ${id}。`);
  if (task === 'check') await checkBatch(db, batch, onStep);
  else if (task === 'undo') await undoBatch(db, batch, by, onStep);
  else await runBatch(db, batch, onStep);
}

const digits = (text: string | undefined): number | null =>
  /^\d{1,9}$/.test(text ?? '') ? Number(text) : null;

/** What the words after the command ask for; null when they cannot be understood. Throws where there is no such file. */
function asked(args: string[]): ((db: Connection) => Promise<void>) | null {
  const [first, second, third, fourth = ''] = args;
  const id = digits(second);
  if (first === '--resume' && args.length === 1) return resume;
  if (first === '--undo' && id !== null && args.length === 2) return (db) => undoNumbered(db, id);
  if (first === '--batch' && id !== null && third) return (db) => forOffice(db, id, third, fourth);
  const files = args.filter((arg) => !arg.startsWith('--'));
  const flags = args.filter((arg) => arg.startsWith('--'));
  const [file] = files;
  if (!file || files.length > 1 || flags.some((flag) => flag !== '--dry-run')) return null;
  existing(file);
  if (flags.length > 0) return (db) => dryRun(db, file);
  return async (db) => run(db, await openBatch(db, file, { by: 'command', user: null }), file);
}

async function main(args: string[]): Promise<number> {
  const task = asked(args);
  if (!task) {
    process.stderr.write(USAGE);
    return 2;
  }
  // Opens the database once the way the desk does, so that it is as new as this program.
  const payload = await openStandingDesk();
  sweepWorkFolders();
  const db = await openConnection();
  await task(db);
  await db.close();
  if (!args.includes('--dry-run')) await tellStatistics(payload);
  return 0;
}

const failure = (error: unknown): string => {
  if (error instanceof ImportRefused) return `${error.message}\n`;
  if (error instanceof DeskRefusal) return `没有导入：${error.message}\n`;
  const fault = faultReport(error);
  if (fault) return `${fault}数据库没有改变。\n`;
  const reason = error instanceof Error ? error.message : error;
  return `导入中断：${reason}\n已写入的部分保持完整；排除原因后运行 npm run import -- --resume 接着导入。\n`;
};

main(process.argv.slice(2))
  .catch((error: unknown) => {
    clear();
    process.stderr.write(failure(error));
    return 1;
  })
  .then((code) => process.exit(code));
