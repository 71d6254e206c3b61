import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { CaseAssembler } from './assemble';
import type { CaseClosing, ExtractedCase } from './extracted-case';
import { LineWriter, linesOf } from './line-file';
import type { ExtractCounts, ExtractSummary } from './read';
import { RefusalLedger } from './refusal-ledger';
import { RowReader, rawRows } from './rows';
import { SortedRuns } from './sorted-runs';
import { KEY_LENGTH, SpoolLines } from './spool-line';

const CASES = 'cases.ndjson';
const SUMMARY = 'summary.json';
/** Case numbers put together at once. */
const TOGETHER = 500;
const CLOSED_NAMED = 100;

export type PrepareOptions = {
  /** ISO date; a stage dated later is refused. */
  today: string;
  /** Share of the step done, from 0 to 1, and the rows read so far. */
  onProgress?: (step: 'reading' | 'assembling', share: number, rows: number) => void;
  /** Rows sorted in memory at a time; for tests. */
  runLength?: number;
};

/** What is to be done about one number: the case as the file tells it, or only that it must be closed. */
export type PreparedItem = ExtractedCase | CaseClosing;
export const isClosing = (item: PreparedItem): item is CaseClosing => !('stages' in item);

/** What a folder was prepared to hold, or null where that was not finished. */
export function preparedSummary(folder: string): ExtractSummary | null {
  try {
    return JSON.parse(readFileSync(path.join(folder, SUMMARY), 'utf8')) as ExtractSummary;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

type Reading = {
  runs: SortedRuns;
  spool: SpoolLines;
  ledger: RefusalLedger;
  ignored: string[];
  rows: number;
};

async function readInto(runs: SortedRuns, file: string, options: PrepareOptions): Promise<Reading> {
  const { today, onProgress } = options;
  const reader = new RowReader(today);
  const ledger = new RefusalLedger();
  const spool = new SpoolLines();
  let share = 0;
  let rows = 0;
  for await (const some of rawRows(file, (read) => {
    share = read;
  })) {
    for (const reading of reader.read(some)) {
      rows += 1;
      if (reading.row) runs.add(spool.ofRow(reading.row));
      else {
        ledger.add(reading.refusal);
        if (reading.withholding) runs.add(spool.ofWithholding(reading.withholding));
      }
    }
    onProgress?.('reading', share, rows);
  }
  return { runs, spool, ledger, ignored: reader.ignored(), rows };
}

/** Puts the sorted rows together, case after case, and writes the cases down in the order of their numbers. */
async function assembleInto(folder: string, reading: Reading, { onProgress }: PrepareOptions) {
  const { runs, spool, ledger, rows } = reading;
  const out = new LineWriter(path.join(folder, CASES));
  const counts = { identical: 0, cases: 0, withheld: 0, closings: 0 };
  const closed: string[] = [];
  let assembler = new CaseAssembler();
  const finish = () => {
    const { cases, closings } = assembler.finish((refusal) => ledger.add(refusal));
    for (const item of [...cases, ...closings]) out.add(JSON.stringify(item));
    counts.cases += cases.length;
    counts.withheld += cases.filter((found) => found.withheldReason).length;
    counts.closings += closings.length;
    closed.push(...closings.map(({ number }) => number).slice(0, CLOSED_NAMED - closed.length));
    assembler = new CaseAssembler();
  };
  let key = '';
  let numbers = 0;
  let lines = 0;
  for (const line of runs.merged()) {
    if (!line.startsWith(key) || key === '') {
      key = line.slice(0, KEY_LENGTH);
      if (++numbers % TOGETHER === 0) {
        finish();
        onProgress?.('assembling', lines / (rows || 1), rows);
        await setImmediate();
      }
    }
    lines += 1;
    const said = spool.read(line);
    if (!said.row) assembler.withhold(said.withholding);
    else if (assembler.add(said.row)) counts.identical += 1;
  }
  finish();
  out.close({ durably: true });
  return { ...counts, closed };
}

function writeSummary(folder: string, summary: ExtractSummary): void {
  const partial = path.join(folder, `${SUMMARY}.partial`);
  writeFileSync(partial, JSON.stringify(summary), { mode: 0o600, flush: true });
  renameSync(partial, path.join(folder, SUMMARY));
}

/**
 * Reads an extract of any length with the memory of a small one: believes or refuses every row, puts the cases
 * together, and leaves them in `folder` in the order of their numbers, for preparedPieces to read. The folder is
 * complete once it holds a summary, written last. Throws ExtractFault; nothing is left behind then.
 */
export async function prepareExtract(
  file: string,
  folder: string,
  options: PrepareOptions,
): Promise<ExtractSummary> {
  const runs = new SortedRuns(folder, options.runLength);
  try {
    const reading = await readInto(runs, file, options);
    const { closed, ...found } = await assembleInto(folder, reading, options);
    const { ledger, rows, ignored } = reading;
    const counts: ExtractCounts = {
      rows,
      accepted: rows - ledger.rows,
      refused: ledger.rows,
      ...found,
      byReason: ledger.byReason,
    };
    const summary = { refusals: ledger.list(), counts, closed, ignored };
    writeSummary(folder, summary);
    return summary;
  } catch (error) {
    rmSync(path.join(folder, CASES), { force: true });
    throw error;
  } finally {
    runs.remove();
  }
}

/** Some of the prepared numbers; `end` is the byte from which the next are read. */
export type Piece = { from: number; end: number; items: PreparedItem[]; total: number };

/** The prepared numbers from a byte on, `size` at a time. The same bytes always make the same pieces. */
export function* preparedPieces(folder: string, from: number, size: number): Generator<Piece> {
  const file = path.join(folder, CASES);
  const total = statSync(file).size;
  let piece: Piece = { from, end: from, items: [], total };
  for (const lines of linesOf(file, from))
    for (const line of lines) {
      piece.items.push(JSON.parse(line) as PreparedItem);
      piece.end += Buffer.byteLength(line) + 1;
      if (piece.items.length < size) continue;
      yield piece;
      piece = { from: piece.end, end: piece.end, items: [], total };
    }
  if (piece.items.length > 0) yield piece;
}
