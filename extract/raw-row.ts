/** Characters of one record; an honest row has a few hundred, an unclosed quote has the rest of the file. */
export const RECORD_LIMIT = 64 * 1024;

/** A row as the file has it, before anything is believed. */
export type RawRow = {
  /** Line of the text file on which the row begins, or row number of the worksheet; from 1. */
  line: number;
  /** Cells from the first column. Spreadsheet date cells are already ISO dates (2026-11-03). */
  cells: string[];
  /** Column indexes whose cell the spreadsheet calculates, or null when there is none. */
  formulas: ReadonlySet<number> | null;
  /** True when day 0 of the file's serial dates is 1904-01-01 (a workbook made on an old Macintosh). */
  from1904: boolean;
};
