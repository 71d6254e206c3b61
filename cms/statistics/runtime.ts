import 'server-only';
import type { IsoDate } from '../../domain/clock/iso-date';
import { lastClosedMonth } from '../../domain/statistics/month';
import { desk } from '../opened-desk';
import { isUpToDate, refreshStatistics } from './refresh';

/** The month up to which this process knows everything to be told, and the work going on to get there. */
let closedUpTo = '';
let closing: Promise<void> | null = null;

async function close(today: IsoDate): Promise<void> {
  const payload = await desk();
  if (!(await isUpToDate(payload, today))) await refreshStatistics(payload, today);
  closedUpTo = lastClosedMonth(today);
}

/**
 * Closes the months that have run out since the start, on the first need of them and once a process. Never rejects:
 * readers get what was published before.
 */
export async function closeMonths(today: IsoDate): Promise<void> {
  if (closedUpTo >= lastClosedMonth(today)) return;
  closing ??= close(today)
    .catch((error: unknown) => console.error('统计数字没有更新，下次再算。', error))
    .finally(() => {
      closing = null;
    });
  await closing;
}
