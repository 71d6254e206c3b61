import { writeFileSync } from 'node:fs';
import { getPayload, type Payload } from 'payload';
import { dataDir } from '../cms/data-dir';
import { type Applied, applyExtract } from '../cms/import/apply';
import { refreshStatistics } from '../cms/statistics/refresh';
import { today } from '../cms/today';
import { extractCases } from '../extract/read';
import { csvReport, faultReport, terminalReport } from '../extract/report';
import config from '../payload.config';

const USAGE = '用法：npm run import -- 文件 [--dry-run]';
const CONFLICTS_SHOWN = 20;

function changes(applied: Applied, dryRun: boolean): string {
  const lines = [
    dryRun ? '试运行：没有写入任何内容。正式导入将会：' : '已导入：',
    `  新增案件          ${applied.new}`,
    `  有新环节的案件    ${applied.advanced}`,
    `  改为不公开的案件  ${applied.withheld + applied.closed}`,
    `  没有变化的案件    ${applied.unchanged}`,
    `  与已有案件冲突    ${applied.refused}（同一编号，单位或当事人不同，没有写入）`,
  ];
  if (applied.conflicts.length > 0) {
    lines.push(`  与已有记录不一致 ${applied.conflicts.length} 处（保留原记录，请到编辑台核对）：`);
    for (const { number, what, held, told } of applied.conflicts.slice(0, CONFLICTS_SHOWN))
      lines.push(`    ${number} ${what}：原为 ${held}，文件为 ${told}`);
  }
  if (applied.slips) lines.push(`  查询回执（只有您能打开，打印后请妥善保管）：${applied.slips}`);
  return `${lines.join('\n')}\n`;
}

/** The cases are in whatever becomes of the figures; they are counted again at the next start at the latest. */
async function tellStatistics(payload: Payload): Promise<void> {
  try {
    const made = await refreshStatistics(payload, today());
    if (made > 0) process.stdout.write(`公开统计：新算或者修订了 ${made} 份月度数字。\n`);
  } catch (error) {
    process.stderr.write(
      `案件已经导入，但公开统计没有更新，下次启动时再算：${error instanceof Error ? error.message : error}\n`,
    );
  }
}

async function run(args: string[]): Promise<number> {
  const dryRun = args.includes('--dry-run');
  const files = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.filter((arg) => arg.startsWith('--') && arg !== '--dry-run');
  const [file] = files;
  if (files.length !== 1 || !file || unknown.length > 0) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const progress = process.stderr.isTTY
    ? (rows: number) => process.stderr.write(`\r读取 ${rows} 行…`)
    : undefined;
  const extract = await extractCases(file, { today: today(), onProgress: progress });
  if (progress) process.stderr.write('\r');
  process.stdout.write(terminalReport(extract, { path: file }));

  if (extract.counts.refused > 0) {
    const report = dataDir(`import-refused-${Date.now()}.csv`);
    writeFileSync(report, csvReport(extract), { mode: 0o600 });
    process.stdout.write(`未采用的行（可用电子表格打开）：${report}\n`);
  }

  const payload = await getPayload({ config });
  const applied = await applyExtract(payload, extract, { dryRun });
  process.stdout.write(changes(applied, dryRun));
  if (!dryRun) await tellStatistics(payload);
  return 0;
}

run(process.argv.slice(2))
  .catch((error: unknown) => {
    const text =
      faultReport(error) ?? `没有导入，数据库没有改变：${error instanceof Error ? error.message : error}\n`;
    process.stderr.write(text);
    return 1;
  })
  .then((code) => process.exit(code));
