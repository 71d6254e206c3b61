import { stat } from 'node:fs/promises';
import { detectEncoding } from './decode';
import { delimitedRows } from './delimited';
import { ExtractFault } from './fault';
import { HEADING_DEPTH, type Headings, isHeadingRow, readHeadings, repeatsHeadings } from './headings';
import type { RawRow } from './raw-row';
import { type RowReading, readRow } from './row';
import { sourceKind } from './source-kind';
import { workbookRows } from './workbook';

/** How much of the file has been read, from 0 to 1. */
export type OnShare = (share: number) => void;

/** Rows of an extract, titles and headings included, in the order of the file, some at a time. Throws ExtractFault. */
export async function* rawRows(path: string, onShare: OnShare = () => {}): AsyncGenerator<RawRow[]> {
  if ((await sourceKind(path)) === 'workbook') yield* workbookRows(path, onShare);
  else {
    const { size } = await stat(path);
    yield* delimitedRows(path, await detectEncoding(path), (bytes) => onShare(bytes / size));
  }
}

const isBlank = (row: RawRow) => row.cells.every((cell) => cell.trim() === '');

/** Finds the headings, and reads what stands below them. */
export class RowReader {
  private headings: Headings | null = null;
  private above = 0;

  constructor(private readonly today: string) {}

  /** What each row under the headings says. Throws ExtractFault 'headings-missing' or 'heading-twice'. */
  *read(rows: readonly RawRow[]): Generator<RowReading> {
    for (const raw of rows) {
      if (!this.headings) this.seek(raw);
      else if (isBlank(raw)) continue;
      else if (repeatsHeadings(this.headings, raw.cells)) this.headings = readHeadings(raw.line, raw.cells);
      else yield readRow(raw, this.headings, this.today);
    }
  }

  /** Headings that were not read. Throws ExtractFault when there were none at all. */
  ignored(): string[] {
    if (!this.headings) throw new ExtractFault('headings-missing');
    return this.headings.ignored;
  }

  private seek(raw: RawRow): void {
    if (isHeadingRow(raw.cells)) this.headings = readHeadings(raw.line, raw.cells);
    else if (++this.above >= HEADING_DEPTH) throw new ExtractFault('headings-missing');
  }
}
