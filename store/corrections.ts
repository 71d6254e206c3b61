import 'server-only';
import type { Where } from 'payload';
import { type Correction, correctionsOf, newestFirst, type PublicationFolder } from '@/domain/correction';
import type { Locale } from '@/i18n/locales';
import { allPublished } from './all-published';
import { listDecisionCorrections } from './decisions';
import { toPublication } from './publications';

export const CORRECTIONS_A_PAGE = 30;

const TOUCHED: Where = { or: [{ 'changes.at': { exists: true } }, { 'withdrawal.at': { exists: true } }] };

const correctionsIn = async (
  collection: 'articles' | 'disclosures',
  folder: PublicationFolder,
  locale: Locale,
): Promise<Correction[]> => {
  const docs = await allPublished(collection, TOUCHED);
  return docs.flatMap((doc) => correctionsOf(toPublication(doc, locale), folder));
};

export type CorrectionPage = { corrections: Correction[]; page: number; pages: number };

/** One page of all corrections and withdrawals, newest first; pages count from 1. */
export async function listCorrections(locale: Locale, { page = 1 } = {}): Promise<CorrectionPage> {
  const found = await Promise.all([
    correctionsIn('articles', 'news', locale),
    correctionsIn('disclosures', 'disclosures', locale),
    listDecisionCorrections(locale),
  ]);
  const corrections = newestFirst(found.flat());
  const start = (page - 1) * CORRECTIONS_A_PAGE;
  return {
    corrections: corrections.slice(start, start + CORRECTIONS_A_PAGE),
    page,
    pages: Math.max(1, Math.ceil(corrections.length / CORRECTIONS_A_PAGE)),
  };
}
