import type { Archive } from './archive';
import { dateOfSerial } from './date';
import { ExtractFault } from './fault';
import type { RawRow } from './raw-row';
import { CELL_LIMIT, unescapeCell } from './shared-strings';
import { readXml } from './xml';

/** Columns further right are not read: an extract has eleven. */
const COLUMN_LIMIT = 256;

export type SheetContext = { strings: readonly string[]; dateStyles: readonly boolean[]; from1904: boolean };

/** `AB12` → 27; -1 when there is no column letter. */
export function columnIndex(reference: string): number {
  let index = 0;
  for (const letter of reference) {
    const value = letter.charCodeAt(0) - 64;
    if (value < 1 || value > 26) break;
    index = index * 26 + value;
  }
  return index - 1;
}

/** One cell while it is being read; `text` is what stands in v, or in is/t. */
type Cell = { at: number; type: string; style: number; text: string; isFormula: boolean };

function cellText(cell: Cell, context: SheetContext): string {
  if (cell.type === 's') return context.strings[Number(cell.text)] ?? '';
  if (cell.type === 'd') return cell.text.slice(0, 10);
  if (cell.type === 'n' && cell.text && context.dateStyles[cell.style])
    return dateOfSerial(Number(cell.text), context.from1904) ?? cell.text;
  return cell.type === 'n' ? cell.text : unescapeCell(cell.text);
}

/** Collects rows from the tags of a worksheet; `take` empties it. */
class RowCollector {
  private rows: RawRow[] = [];
  private line = 0;
  private next = 0;
  private width = 0;
  private cells: string[] = [];
  private formulas: Set<number> | null = null;
  private cell: Cell | null = null;
  private inValue = false;
  private inGuide = false;

  constructor(private readonly context: SheetContext) {}

  take(): RawRow[] {
    return this.rows.splice(0);
  }

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'f' && this.cell) this.cell.isFormula = true;
    else if (name === 'rPh') this.inGuide = true;
    else if (name === 'v' || name === 't') this.inValue = !this.inGuide;
  }

  text(piece: string): void {
    if (!this.cell || !this.inValue) return;
    this.cell.text += piece;
    if (this.cell.text.length > CELL_LIMIT) throw new ExtractFault('cell-too-long', { line: this.line });
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.inValue = false;
    else if (name === 'rPh') this.inGuide = false;
    else if (name === 'c') this.closeCell();
    else if (name === 'row') this.closeRow();
  }

  private openRow(attributes: Record<string, string>): void {
    this.line = attributes.r ? Number(attributes.r) : this.line + 1;
    this.next = 0;
    this.cells = [];
    this.formulas = null;
  }

  private openCell(attributes: Record<string, string>): void {
    const at = attributes.r ? columnIndex(attributes.r) : this.next;
    this.next = at + 1;
    this.cell = {
      at,
      type: attributes.t ?? 'n',
      style: Number(attributes.s ?? 0),
      text: '',
      isFormula: false,
    };
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = null;
    if (!cell || cell.at < 0 || cell.at >= COLUMN_LIMIT) return;
    while (this.cells.length < cell.at) this.cells.push('');
    this.cells[cell.at] = cellText(cell, this.context);
    // An error value (#REF!) is what is left of a formula.
    if (cell.isFormula || cell.type === 'e') this.formulas = (this.formulas ?? new Set()).add(cell.at);
  }

  /** Spreadsheets leave out empty cells at the end of a row: it is as wide as the widest before it. */
  private closeRow(): void {
    this.width = Math.max(this.width, this.cells.length);
    while (this.cells.length < this.width) this.cells.push('');
    this.rows.push({
      line: this.line,
      cells: this.cells,
      formulas: this.formulas,
      from1904: this.context.from1904,
    });
  }
}

/** Rows of one worksheet, as many at a time as a piece of it holds. Throws what readXml throws, and 'cell-too-long' with its line. */
export async function* sheetRows(
  archive: Archive,
  part: string,
  context: SheetContext,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<RawRow[]> {
  const collector = new RowCollector(context);
  const pieces = readXml(archive.read(part, onBytes), {
    open: (name, attributes) => collector.open(name, attributes),
    text: (text) => collector.text(text),
    close: (name) => collector.close(name),
  });
  for await (const _ of pieces) yield collector.take();
}
