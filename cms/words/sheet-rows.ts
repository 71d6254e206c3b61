import type { RawRow } from '../../extract/raw-row';
import { unguarded } from '../formula-guard';
import { COLUMN_TERMS, COLUMNS, type Column, NEEDED } from './columns';
import { SheetFault } from './read-sheet';

/** A row under the headings: its cells by column, and the columns that hold formulas. */
export type SheetRow = { line: number; cells: Record<Column, string>; formulas: Column[] };

/** Rows a person may have put above the headings. */
const HEADING_DEPTH = 10;

type Places = Map<Column, number>;

function placesOf({ cells }: RawRow): Places {
  const titles = cells.map((cell) => cell.trim());
  return new Map(
    COLUMNS.flatMap((column) => {
      const at = titles.indexOf(COLUMN_TERMS[column]);
      return at < 0 ? [] : [[column, at] as const];
    }),
  );
}

const cellOf = ({ cells }: RawRow, at: number | undefined): string =>
  at === undefined ? '' : unguarded(cells[at] ?? '').trim();

function toRow(raw: RawRow, places: Places): SheetRow {
  const cells = Object.fromEntries(
    COLUMNS.map((column) => [column, cellOf(raw, places.get(column))]),
  ) as Record<Column, string>;
  const formulas = COLUMNS.filter((column) => raw.formulas?.has(places.get(column) ?? -1));
  return { line: raw.line, cells, formulas };
}

/** What stands under the headings, in any order of columns; empty rows left out. Throws {@link SheetFault}. */
export function sheetRowsOf(rows: readonly RawRow[]): SheetRow[] {
  const at = rows.slice(0, HEADING_DEPTH).findIndex((row) => placesOf(row).has('key'));
  const heading = rows[at];
  if (!heading) throw new SheetFault(`没有找到表头“${COLUMN_TERMS.key}”。请在导出的表格上改，不要删表头。`);
  const places = placesOf(heading);
  const missing = NEEDED.filter((column) => !places.has(column));
  if (missing.length > 0)
    throw new SheetFault(`缺少列：${missing.map((column) => COLUMN_TERMS[column]).join('、')}。`);
  return rows
    .slice(at + 1)
    .map((raw) => toRow(raw, places))
    .filter(({ cells, formulas }) => formulas.length > 0 || Object.values(cells).some((cell) => cell !== ''));
}
