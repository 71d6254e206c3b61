import 'server-only';
import { findStatistics } from '@/cms/reader';
import { digestOf } from '@/cms/statistics/digest';
import { closeMonths } from '@/cms/statistics/runtime';
import { today } from '@/cms/today';
import type { Section, Snapshot } from '@/domain/statistics/snapshot';
import { type PublishedSnapshot, type Statistics, toStatistics } from '@/domain/statistics/statistics';
import type { Doc } from './publications';

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
function published(doc: Doc): PublishedSnapshot[] {
  const snapshot = toSnapshot(doc);
  if (digestOf(snapshot, doc.follows ? String(doc.follows) : '') !== doc.digest) {
    console.error(`统计数字 ${snapshot.section} ${snapshot.month} 被改动过，没有显示。`);
    return [];
  }
  return [{ ...snapshot, remark: doc.remark ? String(doc.remark) : '' }];
}

/** All published figures; a month that has closed since anybody last looked is closed first. */
export async function getStatistics(): Promise<Statistics> {
  await closeMonths(today());
  return toStatistics((await findStatistics()).flatMap(published));
}
