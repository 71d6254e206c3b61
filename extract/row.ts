import { isCaseNumber, normaliseCaseNumber } from '@/domain/case-number';
import { withholdReasonOfTerm } from '@/domain/party';
import { readDate } from './date';
import type { Headings } from './headings';
import type { RawRow } from './raw-row';
import type { Refusal } from './refusal';
import { refusalOf } from './refusal-of';
import { cellsOf, checkShape, type RowCells } from './row-cells';
import {
  readKind,
  readLanguage,
  readNumber,
  readResult,
  readRole,
  readStage,
  readTelephone,
  readUnit,
  readWithheld,
} from './row-columns';
import { RowFault } from './row-fault';
import type { StageRow, Withholding } from './stage-row';

export type RowReading =
  | { row: StageRow; refusal: null }
  /** A refused row may still say that its case must not be shown. */
  | { row: null; refusal: Refusal; withholding: Withholding | null };

function readDay(cells: RowCells, raw: RawRow, today: string): string {
  const { date, fault } = readDate(cells.date, { today, from1904: raw.from1904 });
  if (fault) throw new RowFault(fault, 'date', today);
  return date;
}

function believe(raw: RawRow, headings: Headings, cells: RowCells, today: string): StageRow {
  checkShape(raw, headings, cells);
  const number = readNumber(cells);
  const kind = readKind(cells, number);
  return {
    line: raw.line,
    number,
    kind,
    unitName: readUnit(cells),
    unitTelephone: readTelephone(cells),
    stage: readStage(cells, kind),
    date: readDay(cells, raw, today),
    result: readResult(cells),
    withheldReason: readWithheld(cells),
    role: readRole(cells),
    language: readLanguage(cells),
  };
}

/**
 * Whatever else is wrong with a refused row, a case is withheld unless the row clearly says 是 and names no
 * reason: a damaged word must not open a case that somebody wanted closed.
 */
function withholdingOf({ number: text, disclosable, reason }: RowCells): Withholding | null {
  const number = normaliseCaseNumber(text);
  if (!isCaseNumber(number) || (disclosable === '是' && !reason)) return null;
  return { number: Buffer.from(number, 'latin1').toString('latin1'), reason: withholdReasonOfTerm(reason) };
}

/** Believes a row or refuses it with the first fault found. `today` is an ISO date. */
export function readRow(raw: RawRow, headings: Headings, today: string): RowReading {
  const cells = cellsOf(raw, headings);
  try {
    return { row: believe(raw, headings, cells, today), refusal: null };
  } catch (fault) {
    if (!(fault instanceof RowFault)) throw fault;
    const text = fault.column ? (raw.cells[headings.at[fault.column]] ?? '') : '';
    return {
      row: null,
      refusal: refusalOf(raw.line, fault, text.trim()),
      withholding: withholdingOf(cells),
    };
  }
}
