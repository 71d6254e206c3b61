import { isCaseNumber, normaliseCaseNumber } from '@/domain/case-number';
import { withholdReasonOfTerm } from '@/domain/party';
import { readDate } from './date';
import type { Headings } from './headings';
import type { RawRow } from './raw-row';
import type { Refusal } from './refusal';
import { refusalOf } from './refusal-of';
import { ownText } from './remembered';
import { type RowCells, readCells } from './row-cells';
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

function believe(raw: RawRow, cells: RowCells, today: string): StageRow {
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
  return { number: ownText(number), reason: withholdReasonOfTerm(reason) };
}

/** Believes a row or refuses it with the first fault found. `today` is an ISO date. */
export function readRow(raw: RawRow, headings: Headings, today: string): RowReading {
  const { cells, fault: seen } = readCells(raw, headings);
  try {
    if (seen) throw seen;
    return { row: believe(raw, cells, today), refusal: null };
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
