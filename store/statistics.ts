import 'server-only';
import { findStatistics, readPage } from '@/cms/reader';
import { digestOf } from '@/cms/statistics/digest';
import { closeMonths } from '@/cms/statistics/runtime';
import { today } from '@/cms/today';
import type { Section, Snapshot } from '@/domain/statistics/snapshot';
import { type PublishedSnapshot, type Statistics, toStatistics } from '@/domain/statistics/statistics';
import type { Locale } from '@/i18n/locales';
import { type Doc, rows, words } from './publications';

const toSnapshot = (doc: Doc): Snapshot => ({
  section: doc.section as Section,
  month: String(doc.month),
  revision: Number(doc.revision),
  asOf: String(doc.asOf),
  isSample: doc.isSample === true,
  figures: doc.figures as Snapshot['figures'],
  note: doc.note ? String(doc.note) : '',
});

/** An edition as it was put down, or nothing where its digest says that somebody has changed it since. */
function published(doc: Doc): Snapshot[] {
  const snapshot = toSnapshot(doc);
  if (digestOf(snapshot, doc.follows ? String(doc.follows) : '') !== doc.digest) {
    console.error(`统计数字 ${snapshot.section} ${snapshot.month} 被改动过，没有显示。`);
    return [];
  }
  return [snapshot];
}

/** What the bureau remarks, by section and month. */
const remarksIn = (page: Doc, locale: Locale): ReadonlyMap<string, string> =>
  new Map(rows(page, 'remarks').map((row) => [`${row.section} ${row.month}`, words(row, 'text', locale)]));

/** A remark is on the figures that hold: of a month counted anew, on the newest edition. */
function withRemarks(
  editions: readonly Snapshot[],
  remarks: ReadonlyMap<string, string>,
): PublishedSnapshot[] {
  const newest = new Map<string, number>();
  for (const { section, month, revision } of editions) {
    const key = `${section} ${month}`;
    newest.set(key, Math.max(revision, newest.get(key) ?? 0));
  }
  return editions.map((one) => {
    const key = `${one.section} ${one.month}`;
    return { ...one, remark: newest.get(key) === one.revision ? (remarks.get(key) ?? '') : '' };
  });
}

/** All published figures; a month that has closed since anybody last looked is closed first. */
export const getStatistics = async (locale: Locale): Promise<Statistics> =>
  toStatisticsPage(await readPage('statistics'), locale);

/** The same with the remarks of a page as it is stored, public or not. */
export async function toStatisticsPage(page: Doc, locale: Locale): Promise<Statistics> {
  await closeMonths(today());
  const editions = (await findStatistics()).flatMap(published);
  return toStatistics(withRemarks(editions, remarksIn(page, locale)));
}
