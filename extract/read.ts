import { CaseAssembler } from './assemble';
import type { CaseClosing, ExtractedCase } from './extracted-case';
import type { RawRow } from './raw-row';
import type { Refusal } from './refusal';
import { RefusalLedger } from './refusal-ledger';
import { ownText } from './remembered';
import { RowReader, rawRows } from './rows';

export type ExtractCounts = {
  /** Rows under the headings that hold anything; accepted + refused. */
  rows: number;
  accepted: number;
  /** Accepted rows that repeat another one. */
  identical: number;
  refused: number;
  cases: number;
  withheld: number;
  /** Numbers no believed row describes, to be closed if they are known already. */
  closings: number;
  byReason: RefusalLedger['byReason'];
};

/** What a file says, apart from its cases. */
export type ExtractSummary = {
  /** In the order of the file, the first 10,000 of them; counts are of all. */
  refusals: Refusal[];
  counts: ExtractCounts;
  /** The first numbers to be closed. */
  closed: string[];
  /** Headings that were not read. */
  ignored: string[];
};

export type Extract = ExtractSummary & { cases: ExtractedCase[]; closings: CaseClosing[] };

/** Every row of an extract, one by one. Throws ExtractFault. */
export async function* readExtract(path: string): AsyncGenerator<RawRow> {
  for await (const some of rawRows(path)) yield* some;
}

/** Reads a small extract into memory: believes or refuses every row, and puts the cases together. Throws ExtractFault. */
export async function extractCases(path: string, { today }: { today: string }): Promise<Extract> {
  const assembler = new CaseAssembler();
  const ledger = new RefusalLedger();
  const reader = new RowReader(today);
  let rows = 0;
  let identical = 0;
  for await (const some of rawRows(path))
    for (const reading of reader.read(some)) {
      rows += 1;
      if (reading.row) {
        const number = ownText(reading.row.number);
        identical += assembler.add({ ...reading.row, number }) ? 1 : 0;
      } else {
        ledger.add(reading.refusal);
        if (reading.withholding) assembler.withhold(reading.withholding);
      }
    }
  const ignored = reader.ignored();
  const { cases, closings } = assembler.finish((refusal) => ledger.add(refusal));
  return {
    cases,
    closings,
    refusals: ledger.list(),
    closed: closings.map(({ number }) => number),
    ignored,
    counts: {
      rows,
      accepted: rows - ledger.rows,
      identical,
      refused: ledger.rows,
      cases: cases.length,
      withheld: cases.filter((found) => found.withheldReason).length,
      closings: closings.length,
      byReason: ledger.byReason,
    },
  };
}
