import { basename } from 'node:path';
import { COLUMN_NAMES } from './column';
import { ExtractFault } from './fault';
import { spellOut } from './private-text';
import type { ExtractSummary } from './read';
import { REASON_NAMES } from './reason-names';
import { REFUSAL_REASONS, type Refusal } from './refusal';
import { alignLeft, alignRight } from './width';
import { FAULT_WORDS } from './words';

export type ReportOptions = { path: string; limit?: number };

const REFUSALS_SHOWN = 20;

const columnName = ({ column }: Refusal) => (column ? COLUMN_NAMES[column] : '整行');

function summary({ counts }: ExtractSummary): [string, number][] {
  return [
    ['读取', counts.rows],
    ['采用', counts.accepted],
    ['其中重复行', counts.identical],
    ['未采用', counts.refused],
    ['案件', counts.cases],
    ['其中不公开', counts.withheld],
    ['另须关闭', counts.closings],
  ];
}

function byReason({ counts }: ExtractSummary): [string, number][] {
  return REFUSAL_REASONS.filter((reason) => counts.byReason[reason])
    .map((reason): [string, number] => [REASON_NAMES[reason], counts.byReason[reason] ?? 0])
    .sort((a, b) => b[1] - a[1]);
}

function table(rows: [string, number][]): string[] {
  const digits = Math.max(...rows.map(([, value]) => String(value).length));
  return rows.map(([name, value]) => `  ${alignLeft(name, 24)}${alignRight(String(value), digits)}`);
}

/** What was read, accepted and refused, short enough for a terminal; Chinese, one line a fact. */
export function terminalReport(
  extract: ExtractSummary,
  { path, limit = REFUSALS_SHOWN }: ReportOptions,
): string {
  const lines = [`案件摘录：${basename(path)}`, ...table(summary(extract))];
  if (extract.ignored.length > 0) lines.push(`未读取的列：${extract.ignored.join('、')}`);
  if (extract.counts.refused > 0) {
    lines.push('未采用的原因', ...table(byReason(extract)));
    const shown = extract.refusals.slice(0, limit);
    lines.push(...shown.map((refusal) => `  ${refusal.words}`));
    const rest = extract.refusals.length - shown.length;
    if (rest > 0) lines.push(`  另有 ${rest} 条，见 CSV 报告。`);
  }
  for (const number of extract.closed.slice(0, limit)) lines.push(`  ${number} 先按不公开处理。`);
  return `${lines.map(spellOut).join('\n')}\n`;
}

/** What to print when nothing could be read; null for an error that is not the file's. */
export const faultReport = (error: unknown): string | null =>
  error instanceof ExtractFault ? `未读取：${spellOut(FAULT_WORDS[error.code](error.detail))}\n` : null;

/** A cell no spreadsheet calculates: a leading sign gets an apostrophe before it (OWASP: CSV injection). */
function csvCell(value: string | number): string {
  const text = String(value);
  const safe = /^[\s]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/g, '""')}"`;
}

const CSV_HEADINGS = ['行', '列', '原因', '内容', '行数', '说明'];

/** Every kept refusal as CSV for a spreadsheet: UTF-8 with its mark (Excel needs it), CRLF, all cells quoted. */
export function csvReport({ refusals, counts }: ExtractSummary): string {
  const rows = refusals.map((refusal) => [
    refusal.line,
    columnName(refusal),
    REASON_NAMES[refusal.reason],
    refusal.value,
    refusal.rows,
    refusal.words,
  ]);
  const listed = refusals.reduce((sum, refusal) => sum + refusal.rows, 0);
  if (listed < counts.refused)
    rows.push(['', '', '', '', counts.refused - listed, '其余未逐条列出。更正后请重新导入。']);
  return `\uFEFF${[CSV_HEADINGS, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}
