import { type Cell, default as writeXlsx } from 'write-excel-file/node';
import { hintLine, hintsFor } from '../../words/glossary';
import glossary from '../../words/glossary.json';
import { placeNameOf } from '../../words/places';
import type { Term } from '../../words/terms';
import { guarded } from '../formula-guard';
import type { WordEntry } from './catalogue';
import { COLUMN_TERMS, COLUMNS, type Column, STATE_TERMS } from './columns';

const WIDTHS: Record<Column, number> = {
  key: 32,
  place: 22,
  zh: 48,
  mn: 48,
  state: 12,
  law: 10,
  hints: 48,
  digest: 18,
  revision: 8,
};

const cellsOf = (entry: WordEntry): Record<Column, string> => ({
  key: entry.key,
  place: placeNameOf(entry.key),
  zh: entry.zh,
  mn: entry.mn,
  state: STATE_TERMS[entry.state],
  law: entry.isLegal ? '是' : '',
  hints: hintLine(hintsFor(entry.zh, glossary as Term[])),
  digest: entry.digest,
  revision: String(entry.revision),
});

const TITLES = COLUMNS.map((column) => COLUMN_TERMS[column]);
const table = (entries: readonly WordEntry[]): string[][] =>
  entries.map((entry) => COLUMNS.map((column) => cellsOf(entry)[column]));

const quoted = (cell: string): string => `"${guarded(cell).replaceAll('"', '""')}"`;

/** The whole list as CSV: UTF-8 with its mark, or a spreadsheet takes it for GBK. */
export const toCsv = (entries: readonly WordEntry[]): string =>
  `\uFEFF${[TITLES, ...table(entries)].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;

const text = (value: string, more: object = {}): Cell => ({
  value,
  type: String,
  wrap: true,
  alignVertical: 'top',
  ...more,
});

/** The whole list as a workbook: text cells only, none of which can be a formula; the headings stay in sight. */
export function toXlsx(entries: readonly WordEntry[]): Promise<Buffer> {
  const rows: Cell[][] = [
    TITLES.map((title) => text(title, { fontWeight: 'bold' })),
    ...table(entries).map((row) => row.map((cell) => (cell === '' ? null : text(cell)))),
  ];
  const columns = COLUMNS.map((column) => ({ width: WIDTHS[column] }));
  return writeXlsx(rows, { columns, sheet: '蒙古文翻译', stickyRowsCount: 1 }).toBuffer();
}
