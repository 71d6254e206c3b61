import { isCaseNumber } from '@/domain/case-number';
import { type CharacterFault, characterFault, cleanSentence, cleanTerm, isFormula } from './clean';
import { COLUMNS, type Column } from './column';
import type { Headings } from './headings';
import type { RawRow } from './raw-row';
import { remembered } from './remembered';
import { RowFault } from './row-fault';

export type RowCells = Record<Column, string>;

/** Characters in a result, and in any other cell. The bureau's contract for extracts names the first. */
export const RESULT_LIMIT = 200;
const CELL_LIMIT = 60;

/** What clerks write where there is nothing to write. */
const NOTHING = /^(?:无|-+|[—–]+|\/)$/;

type Cell = { clean: string; fault: CharacterFault | null; isFormula: boolean };

const cellOf = (text: string, clean: string): Cell => ({
  clean: NOTHING.test(clean) ? '' : clean,
  fault: characterFault(text),
  isFormula: isFormula(text),
});

const termOf = (text: string): Cell => cellOf(text, cleanTerm(text));
const READERS: Record<Column, (text: string) => Cell> = {
  ...(Object.fromEntries(COLUMNS.map((column) => [column, remembered(termOf)])) as Record<
    Column,
    (text: string) => Cell
  >),
  // Numbers hardly repeat: remembering them would only push out what does.
  number: (text) => (isCaseNumber(text) ? { clean: text, fault: null, isFormula: false } : termOf(text)),
  result: remembered((text) => cellOf(text, cleanSentence(text))),
};

function faultOf(raw: RawRow, at: number, column: Column, cell: Cell): RowFault | null {
  if (cell.fault) return new RowFault(cell.fault, column);
  const isTelephone = column === 'telephone' && cell.clean.startsWith('+86');
  if (raw.formulas?.has(at) || (cell.isFormula && !isTelephone)) return new RowFault('formula', column);
  if (column !== 'result' && cell.clean.length > CELL_LIMIT)
    return new RowFault('cell-too-long', column, String(CELL_LIMIT));
  return null;
}

function shapeFault(raw: RawRow, { width }: Headings): RowFault | null {
  if (raw.cells.length < width) return new RowFault('columns-too-few', null, String(width));
  for (let i = width; i < raw.cells.length; i++)
    if (cleanTerm(raw.cells[i] ?? '')) return new RowFault('columns-too-many', null, String(width));
  return null;
}

/**
 * The cells by column, cleaned of what only looks different, and the first fault any row can have, whatever its
 * columns mean. The cells are there even of a faulty row.
 */
export function readCells(raw: RawRow, headings: Headings): { cells: RowCells; fault: RowFault | null } {
  const cells = {} as RowCells;
  let fault = shapeFault(raw, headings);
  for (const column of COLUMNS) {
    const at = headings.at[column];
    const cell = READERS[column](raw.cells[at] ?? '');
    cells[column] = cell.clean;
    fault ??= faultOf(raw, at, column, cell);
  }
  if (!fault && cells.result.length > RESULT_LIMIT && [...cells.result].length > RESULT_LIMIT)
    fault = new RowFault('result-too-long', 'result', String(RESULT_LIMIT));
  return { cells, fault };
}
