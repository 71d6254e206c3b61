import { characterFault, cleanSentence, cleanTerm, isFormula } from './clean';
import { COLUMNS, type Column } from './column';
import type { Headings } from './headings';
import type { RawRow } from './raw-row';
import { RowFault } from './row-fault';

export type RowCells = Record<Column, string>;

/** Characters in a result, and in any other cell. The bureau's contract for extracts names the first. */
export const RESULT_LIMIT = 200;
const CELL_LIMIT = 60;

/** What clerks write where there is nothing to write. */
const NOTHING = /^(?:无|-+|[—–]+|\/)$/;

/** The cells by column, cleaned of what only looks different; says nothing about whether they are right. */
export function cellsOf(raw: RawRow, headings: Headings): RowCells {
  const cells = {} as RowCells;
  for (const column of COLUMNS) {
    const text = raw.cells[headings.at[column]] ?? '';
    const clean = column === 'result' ? cleanSentence(text) : cleanTerm(text);
    cells[column] = NOTHING.test(clean) ? '' : clean;
  }
  return cells;
}

/** Faults any row can have, whatever its columns mean. Throws RowFault. */
export function checkShape(raw: RawRow, headings: Headings, cells: RowCells): void {
  const width = String(headings.width);
  if (raw.cells.length < headings.width) throw new RowFault('columns-too-few', null, width);
  if (raw.cells.slice(headings.width).some((cell) => cleanTerm(cell)))
    throw new RowFault('columns-too-many', null, width);
  for (const column of COLUMNS) {
    const at = headings.at[column];
    const text = raw.cells[at] ?? '';
    const fault = characterFault(text);
    if (fault) throw new RowFault(fault, column);
    const isTelephone = column === 'telephone' && /^\+86/.test(cells.telephone);
    if (raw.formulas?.has(at) || (isFormula(text) && !isTelephone)) throw new RowFault('formula', column);
    if (column !== 'result' && cells[column].length > CELL_LIMIT)
      throw new RowFault('cell-too-long', column, String(CELL_LIMIT));
  }
  if ([...cells.result].length > RESULT_LIMIT)
    throw new RowFault('result-too-long', 'result', String(RESULT_LIMIT));
}
