/** 网络安全法 art. 23: logs are kept for six months at least. The triggers of the database hold to it by themselves. */
export const LEAST_MONTHS = 6;
export const DEFAULT_MONTHS = 12;

/** Acts before this instant (ISO 8601, UTC) have served their time. */
export function keptSince(now: Date, months: number): string {
  const since = new Date(now);
  const day = since.getUTCDate();
  since.setUTCDate(1);
  since.setUTCMonth(since.getUTCMonth() - Math.max(months, LEAST_MONTHS));
  const last = new Date(Date.UTC(since.getUTCFullYear(), since.getUTCMonth() + 1, 0)).getUTCDate();
  since.setUTCDate(Math.min(day, last));
  return since.toISOString();
}
