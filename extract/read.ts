import { CaseAssembler } from './assemble';
import { detectEncoding } from './decode';
import { delimitedRows } from './delimited';
import type { CaseClosing, ExtractedCase } from './extracted-case';
import { ExtractFault } from './fault';
import { HEADING_DEPTH, type Headings, isHeadingRow, readHeadings, repeatsHeadings } from './headings';
import type { RawRow } from './raw-row';
import type { Refusal } from './refusal';
import { RefusalLedger } from './refusal-ledger';
import { readRow } from './row';
import { sourceKind } from './source-kind';
import { workbookRows } from './workbook';

const PROGRESS_EVERY = 5_000;

/** Every row of an extract, titles and headings included, in the order of the file. Throws ExtractFault. */
export async function* readExtract(path: string): AsyncGenerator<RawRow> {
  if ((await sourceKind(path)) === 'workbook') yield* workbookRows(path);
  else yield* delimitedRows(path, await detectEncoding(path));
}

export type ExtractCounts = {
  /** Rows under the headings that hold anything; accepted + refused. */
  rows: number;
  accepted: number;
  /** Accepted rows that repeat another one. */
  identical: number;
  refused: number;
  cases: number;
  withheld: number;
  byReason: RefusalLedger['byReason'];
};

export type Extract = {
  cases: ExtractedCase[];
  /** Numbers no believed row describes, to be closed if they are known already. */
  closings: CaseClosing[];
  /** In the order of the file, the first 10,000 of them; counts are of all. */
  refusals: Refusal[];
  counts: ExtractCounts;
  /** Headings that were not read. */
  ignored: string[];
};

export type ExtractOptions = {
  /** ISO date; a stage dated later is refused. */
  today: string;
  onProgress?: (rows: number) => void;
};

const isBlank = (row: RawRow) => row.cells.every((cell) => cell.trim() === '');

/** Reads, believes or refuses every row, and puts the cases together. Throws ExtractFault. */
export async function extractCases(path: string, { today, onProgress }: ExtractOptions): Promise<Extract> {
  const assembler = new CaseAssembler();
  const ledger = new RefusalLedger();
  let headings: Headings | null = null;
  let rows = 0;
  let identical = 0;
  let above = 0;
  for await (const raw of readExtract(path)) {
    if (!headings) {
      if (isHeadingRow(raw.cells)) headings = readHeadings(raw.line, raw.cells);
      else if (++above >= HEADING_DEPTH) break;
      continue;
    }
    if (isBlank(raw)) continue;
    if (repeatsHeadings(headings, raw.cells)) {
      headings = readHeadings(raw.line, raw.cells);
      continue;
    }
    const reading = readRow(raw, headings, today);
    if (reading.row) identical += assembler.add(reading.row) ? 1 : 0;
    else {
      ledger.add(reading.refusal);
      if (reading.withholding) assembler.withhold(reading.withholding);
    }
    if (++rows % PROGRESS_EVERY === 0) onProgress?.(rows);
  }
  if (!headings) throw new ExtractFault('headings-missing');
  const { cases, closings } = assembler.finish((refusal) => ledger.add(refusal));
  onProgress?.(rows);
  return {
    cases,
    closings,
    refusals: ledger.list(),
    ignored: headings.ignored,
    counts: {
      rows,
      accepted: rows - ledger.rows,
      identical,
      refused: ledger.rows,
      cases: cases.length,
      withheld: cases.filter((found) => found.withheldReason).length,
      byReason: ledger.byReason,
    },
  };
}
