import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PayloadRequest } from 'payload';
import { COLUMN_NAMES } from '../../../extract/column';
import { REASON_NAMES } from '../../../extract/reason-names';
import type { Refusal } from '../../../extract/refusal';
import { may } from '../../access';
import { dataDir } from '../../data-dir';
import type { ImportBatch } from '../../payload-types';
import { shownConflicts } from './conflicts';
import { answer, refuse } from './guard';

const MODES = { csv: 'text/csv; charset=utf-8', html: 'text/html; charset=utf-8' };
/** Slips are printed in a window that may do nothing but print. */
const SLIP_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-modals";

const file = (text: string, kind: keyof typeof MODES, more: Record<string, string>): Response =>
  new Response(text, {
    headers: {
      'Content-Type': MODES[kind],
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      ...more,
    },
  });

const slipFiles = ({ slips }: ImportBatch): string[] => {
  if (!slips) return [];
  try {
    return readdirSync(dataDir('slips', path.basename(slips)))
      .filter((name) => name.endsWith('.html'))
      .sort();
  } catch {
    return [];
  }
};

const shown = ({ line, column, value, reason, words, rows }: Refusal) => ({
  line,
  column: column ? COLUMN_NAMES[column] : '整行',
  value,
  reason: REASON_NAMES[reason],
  words,
  rows,
});

/**
 * GET /:id/report — everything the screen shows of a batch. Slips are named to those who may print them only, what is in
 * a case file to those who have opened it.
 */
export async function showReport(batch: ImportBatch, req: PayloadRequest): Promise<Response> {
  const isClerk = may(req, 'create', 'imports');
  const refusals = ((batch.refusals ?? []) as Refusal[]).map(shown);
  const byReason = Object.entries(
    (batch.counts as { byReason?: Record<keyof typeof REASON_NAMES, number> } | null)?.byReason ?? {},
  ).map(([reason, rows]) => ({ reason: REASON_NAMES[reason as keyof typeof REASON_NAMES], rows }));
  const conflicts = await shownConflicts(batch.id, req);
  return answer({
    ...{ ...batch, conflicts, isClerk, refusals, byReason },
    slipFiles: isClerk ? slipFiles(batch) : [],
  });
}

/** GET /:id/refused.csv — the refused rows for a spreadsheet, private values masked. */
export function downloadRefused({ id }: ImportBatch): Response {
  try {
    const text = readFileSync(dataDir(`import-refused-${Number(id)}.csv`), 'utf8');
    return file(text, 'csv', { 'Content-Disposition': `attachment; filename="refused-${Number(id)}.csv"` });
  } catch {
    return refuse(404, '没有未采用的行，或者这份清单已从服务器上删除。');
  }
}

/** GET /:id/slips/:number — the slips of one unit, by their place in the report's list. */
export function showSlips(batch: ImportBatch, req: PayloadRequest): Response {
  const name = slipFiles(batch)[Number(req.routeParams?.number)];
  if (!name) return refuse(404, '没有这份回执，或者已经打印并删除。');
  const text = readFileSync(dataDir('slips', path.basename(batch.slips ?? ''), name), 'utf8');
  return file(text, 'html', { 'Content-Security-Policy': SLIP_POLICY });
}
