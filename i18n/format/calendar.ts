/** A moment as the clock in Shanghai shows it. Months and days from 1. */
export type Civil = { year: number; month: number; day: number; hour: number; minute: number };

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
/** Asia/Shanghai has kept UTC+8 without summer time since 1991 (IANA tzdata, "Shanghai"). */
const OFFSET_MS = 8 * 60 * 60 * 1000;

const civilOf = (utc: Date): Civil => ({
  year: utc.getUTCFullYear(),
  month: utc.getUTCMonth() + 1,
  day: utc.getUTCDate(),
  hour: utc.getUTCHours(),
  minute: utc.getUTCMinutes(),
});

/**
 * Reads an ISO 8601 day (2026-11-24: taken as it stands) or instant with its zone (2026-11-24T01:00:00Z).
 * Throws RangeError on anything else: a wrong date on an official page is worse than a failing one.
 */
export function readIso(iso: string): Civil {
  const day = DAY.exec(iso);
  const utc = new Date(
    day ? `${iso}T00:00:00Z` : INSTANT.test(iso) ? Date.parse(iso) + OFFSET_MS : Number.NaN,
  );
  if (Number.isNaN(utc.getTime())) throw new RangeError(`not an ISO 8601 day or instant: ${iso}`);
  const civil = civilOf(utc);
  // ECMAScript lets 30 February roll over into March.
  if (day && civil.day !== Number(day[3])) throw new RangeError(`no such day: ${iso}`);
  return civil;
}
