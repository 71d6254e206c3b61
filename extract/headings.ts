import { isCaseNumber } from '@/domain/case-number';
import { cleanTerm } from './clean';
import { COLUMN_NAMES, COLUMN_SYNONYMS, COLUMNS, type Column } from './column';
import { ExtractFault } from './fault';

/** Title rows, notes and empty rows come first in real files; no office writes more than this. */
export const HEADING_DEPTH = 30;
/** A row with so many known headings is the heading row, even when others are missing. */
const KNOWN_ENOUGH = 3;

const COLUMN_OF = new Map(
  COLUMNS.flatMap((column) => COLUMN_SYNONYMS[column].map((name) => [name, column] as const)),
);

/** `环节日期（年-月-日）*` is the heading 环节日期 with a note on how to fill it in. */
const headingText = (cell: string) =>
  cleanTerm(cell)
    .replace(/\(.*?\)|\[.*?\]/g, '')
    .replace(/[\s*:]/g, '');

const columnOf = (cell: string): Column | null => COLUMN_OF.get(headingText(cell)) ?? null;

/** How many cells of a row are known headings. */
export const headingScore = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (columnOf(cell) ? 1 : 0), 0);

export type Headings = {
  line: number;
  /** Index of each column's cell in a row. */
  at: Record<Column, number>;
  /** Number of columns up to the last one that has a heading. */
  width: number;
  /** Headings the extract has and we do not read; what stands under them never enters the system. */
  ignored: string[];
};

export const isHeadingRow = (cells: readonly string[]): boolean => headingScore(cells) >= KNOWN_ENOUGH;

/** Printed lists repeat the headings on every page; one cell tells, so that a million rows stay cheap. */
export const repeatsHeadings = (headings: Headings, cells: readonly string[]): boolean => {
  const cell = cells[headings.at.number] ?? '';
  return !isCaseNumber(cell) && columnOf(cell) === 'number';
};

/**
 * The columns a heading row names, in any order.
 * Throws ExtractFault 'headings-missing' (naming missing and found) or 'heading-twice'.
 */
export function readHeadings(line: number, cells: readonly string[]): Headings {
  const at: Partial<Record<Column, number>> = {};
  const ignored: string[] = [];
  let width = 0;
  cells.forEach((cell, index) => {
    const column = columnOf(cell);
    const text = cleanTerm(cell);
    if (text) width = index + 1;
    if (!column) {
      if (text) ignored.push(text.slice(0, 20));
      return;
    }
    const earlier = at[column];
    const isProper = (i: number) => headingText(cells[i] ?? '') === COLUMN_NAMES[column];
    if (earlier === undefined || (isProper(index) && !isProper(earlier))) at[column] = index;
    else if (isProper(index) || !isProper(earlier))
      throw new ExtractFault('heading-twice', { line, name: COLUMN_NAMES[column] });
  });
  const missing = COLUMNS.filter((column) => at[column] === undefined).map((column) => COLUMN_NAMES[column]);
  if (missing.length > 0) {
    const found = cells.map((cell) => cleanTerm(cell).slice(0, 20)).filter(Boolean);
    throw new ExtractFault('headings-missing', { line, missing, found });
  }
  return { line, at: at as Record<Column, number>, width, ignored };
}
