import { readFileSync } from 'node:fs';
import type { PayloadRequest } from 'payload';
import { COLUMN_NAMES } from '../../../extract/column';
import { REASON_NAMES } from '../../../extract/reason-names';
import type { Refusal } from '../../../extract/refusal';
import { may } from '../../access';
import { dataDir } from '../../data-dir';
import type { ImportBatch } from '../../payload-types';
import { shownConflicts } from './conflicts';
import { answer, refuse } from './guard';
import { shownSlipFiles } from './slip-files';

const shown = ({ line, column, value, reason, words, rows }: Refusal) => ({
  line,
  column: column ? COLUMN_NAMES[column] : '整行',
  value,
  reason: REASON_NAMES[reason],
  words,
  rows,
});

/**
 * GET /:id/report — everything the screen shows of a batch. What is in a case file it shows to those who have opened it,
 * and the way to slips to those who may print them.
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
    slipFiles: await shownSlipFiles(batch, req),
  });
}

/** GET /:id/refused.csv — the refused rows for a spreadsheet, private values masked. */
export function downloadRefused({ id }: ImportBatch): Response {
  try {
    const text = readFileSync(dataDir(`import-refused-${Number(id)}.csv`), 'utf8');
    return new Response(text, {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Cache-Control': 'no-store',
        'Referrer-Policy': 'no-referrer',
        'Content-Disposition': `attachment; filename="refused-${Number(id)}.csv"`,
      },
    });
  } catch {
    return refuse(404, '没有未采用的行，或者这份清单已从服务器上删除。');
  }
}
