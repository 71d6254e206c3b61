import { type Civil, readIso } from './calendar';
import * as chinese from './chinese';
import type { Language } from './language';
import * as mongolian from './mongolian';

type Writing = {
  ordinal: (n: number) => string;
  month: (n: number) => string;
  date: (civil: Civil) => string;
  yearMonth: (civil: Pick<Civil, 'year' | 'month'>) => string;
};

/** Written by hand: Intl prints Cyrillic or English for mn-Mong (Node 20, Chromium 156), and CLDR's data is corrupt. */
const LANGUAGES: Record<Language, Writing> = { zh: chinese, mn: mongolian };

const clock = ({ hour, minute }: Civil): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/** The day on which an ISO 8601 day or instant falls in Shanghai. RangeError if it is neither. */
export const formatDate = (iso: string, locale: Language): string => LANGUAGES[locale].date(readIso(iso));

/** Day and 24-hour clock in Shanghai. RangeError if `iso` is neither day nor instant. */
export function formatDateTime(iso: string, locale: Language): string {
  const civil = readIso(iso);
  return `${LANGUAGES[locale].date(civil)} ${clock(civil)}`;
}

/** Year and month of a month (2026-10), day or instant in Shanghai. */
export const formatYearMonth = (iso: string, locale: Language): string =>
  LANGUAGES[locale].yearMonth(readIso(/^\d{4}-\d{2}$/.test(iso) ? `${iso}-01` : iso));

/** A month of the year, 1 to 12. */
export function formatMonth(month: number, locale: Language): string {
  if (!Number.isInteger(month) || month < 1 || month > 12) throw new RangeError(`not a month: ${month}`);
  return LANGUAGES[locale].month(month);
}

/** 第n, n-th; n a whole number from 1. */
export function formatOrdinal(n: number, locale: Language): string {
  if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`not an ordinal: ${n}`);
  return LANGUAGES[locale].ordinal(n);
}
