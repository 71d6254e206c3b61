import { ITEMS, type Item, isShare, type Value, valuesOf } from './item';
import { LEAST_SHOWN } from './protect';
import { SECTIONS, type Section } from './snapshot';
import type { PublishedSnapshot, Statistics } from './statistics';

/** All words of the download; the page gives them, so that both speak alike. */
export type CsvWords = {
  heads: readonly string[];
  section: (section: Section) => string;
  item: (item: Item) => string;
  percent: (ratio: number) => string;
  /** What stands for a hidden number, by the smallest count shown. */
  hidden: (least: number) => string;
  none: string;
  sample: string;
  real: string;
};

/** Excel takes a file for UTF-8 by this mark only. */
const MARK = '\uFEFF';

/** Quoted where it must be; a cell that a spreadsheet would take for a formula begins with a quote mark. */
const cell = (text: string): string => {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

const told = (item: Item, value: Value, least: number, { percent, hidden, none }: CsvWords): string => {
  if (value === 'hidden') return hidden(least);
  if (value === 'none') return none;
  return isShare(item) ? percent(value) : String(value);
};

const rowsOf = (snapshot: PublishedSnapshot, words: CsvWords): string[][] => {
  const values = valuesOf(snapshot);
  const least = 'least' in snapshot.figures ? snapshot.figures.least : LEAST_SHOWN;
  return ITEMS[snapshot.section].map((item) => [
    snapshot.month,
    words.section(snapshot.section),
    words.item(item),
    told(item, values[item] ?? 'none', least, words),
    snapshot.asOf,
    String(snapshot.revision),
    snapshot.note,
    snapshot.remark,
    snapshot.isSample ? words.sample : words.real,
  ]);
};

/** One row a number, for every month: the same numbers as on the page, which shows the last months only. */
export function toCsv({ sections }: Statistics, words: CsvWords): string {
  const rows = SECTIONS.flatMap((section) =>
    sections[section].months.flatMap((snapshot) => rowsOf(snapshot, words)),
  );
  return `${MARK}${[words.heads, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
