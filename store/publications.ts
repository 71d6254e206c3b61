import type { Publication } from '@/domain/publication';
import type { Locale } from '@/i18n/locales';
import { isSaidIn, type Localized, say } from './localized';

export type Doc = Record<string, unknown>;
export const words = (doc: Doc, field: string, locale: Locale): string =>
  say(doc[field] as Localized, locale);
export const rows = (doc: Doc, field: string): Doc[] => (doc[field] as Doc[] | undefined) ?? [];

/** Names every field of a document that may leave the building. */
export function toPublication(doc: Doc, locale: Locale): Publication {
  const changes = rows(doc, 'changes')
    .map((change) => ({ at: String(change.at), note: words(change, 'note', locale) }))
    .sort((one, other) => other.at.localeCompare(one.at));
  const withdrawal = doc.withdrawal as Doc | undefined;
  const withdrawnAt = withdrawal?.at ? String(withdrawal.at) : null;
  const firstPublished = String(doc.publishedAt);
  return {
    slug: String(doc.slug),
    title: words(doc, 'title', locale),
    summary: words(doc, 'summary', locale),
    isSample: doc.isSample === true,
    firstPublished,
    lastChanged:
      [firstPublished, withdrawnAt ?? '', ...changes.map(({ at }) => at)].sort().at(-1) ?? firstPublished,
    changes,
    withdrawal: withdrawnAt ? { at: withdrawnAt, reason: words(withdrawal ?? {}, 'reason', locale) } : null,
    isTranslated: isSaidIn(doc.title as Localized, locale),
  };
}
