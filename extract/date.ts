import { cleanTerm } from './clean';
import { remembered } from './remembered';

export type DateFault = 'date-missing' | 'date-invalid' | 'date-future' | 'date-too-early';
export type DateReading = { date: string; fault: null } | { date: null; fault: DateFault };

/** The bureau's records begin with the People's Republic; earlier is a slip of the pen. */
const EARLIEST = '1949-10-01';
const TIME = String.raw`(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?`;
const WRITTEN = [
  new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}$`),
  new RegExp(String.raw`^(\d{4})(年)(\d{1,2})月(\d{1,2})[日号]?${TIME}$`),
  /^(\d{4})()(\d{2})(\d{2})$/,
];
const SERIAL = /^(\d{5})(?:\.\d+)?$/;
/** Days from 1970-01-01 back to day 0: 1899-12-30 (so that day 61 is 1900-03-01), and 1904-01-01. */
const DAY_ZERO = { 1900: 25_569, 1904: 24_107 };
const DAY = 86_400_000;

const isoOf = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);

/**
 * The date of a spreadsheet's day count, ignoring the time of day; null outside 1900-03-01 … 9999-12-31,
 * because before that the 1900 count has a day that never was (ECMA-376 part 1, 18.17.4.1).
 */
export function dateOfSerial(serial: number, from1904: boolean): string | null {
  const day = Math.floor(serial);
  if (!Number.isFinite(serial) || day < 61 || day > 2_958_465) return null;
  return isoOf((day - DAY_ZERO[from1904 ? 1904 : 1900]) * DAY);
}

function dateOfParts(year: number, month: number, day: number): string | null {
  const time = Date.UTC(year, month - 1, day);
  const iso = isoOf(time);
  return iso === [year, pad(month), pad(day)].join('-') ? iso : null;
}

const pad = (value: number) => String(value).padStart(2, '0');

function written(text: string, from1904: boolean): string | null {
  const serial = SERIAL.exec(text);
  if (serial) return dateOfSerial(Number(text), from1904);
  const compact = text.replace(/(?<=[年月/.-]) | (?=[年月日号/.-])/g, '');
  for (const form of WRITTEN) {
    const found = form.exec(compact);
    if (found) return dateOfParts(Number(found[1]), Number(found[3]), Number(found[4]));
  }
  return null;
}

const READ = {
  1900: remembered((text) => written(text, false)),
  1904: remembered((text) => written(text, true)),
};

/**
 * A date as offices write it: 2026/2/19, 2026.03.06, 2026-03-21, 2026年6月13日, 20261012, full-width, or a day
 * count; a time of day after it is dropped. Two-digit years and day-first dates are refused, not guessed.
 * `today` is an ISO date; the answer is one too.
 */
export function readDate(raw: string, options: { today: string; from1904?: boolean }): DateReading {
  const text = cleanTerm(raw);
  if (!text) return { date: null, fault: 'date-missing' };
  const date = READ[options.from1904 ? 1904 : 1900](text);
  if (!date) return { date: null, fault: 'date-invalid' };
  if (date > options.today) return { date: null, fault: 'date-future' };
  if (date < EARLIEST) return { date: null, fault: 'date-too-early' };
  return { date, fault: null };
}
