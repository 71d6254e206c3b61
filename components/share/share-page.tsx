import type { Metadata } from 'next';
import type { Publication } from '@/domain/publication';
import type { Locale } from '@/i18n/locales';
import { alternates } from '@/i18n/page-locale';
import { Missing } from '../site/missing';
import { ShareSheet } from './share-sheet';

/** What there is to pass on; null where nothing of the kind is published. */
type Shared = Publication | null;

/** Of a page that stands for another (RFC 6596): found by that one, and passed on under its address. */
export const shareMetadata = (publication: Shared, locale: Locale, path: string): Metadata =>
  publication && !publication.withdrawal
    ? { title: publication.title, alternates: alternates(locale, path), robots: { index: false } }
    : {};

/** The sheet of the publication at a path after the language. What was withdrawn is passed on no more. */
export function SharePage({ publication, path }: { publication: Shared; path: string }) {
  return publication && !publication.withdrawal ? (
    <ShareSheet publication={publication} path={path} />
  ) : (
    <Missing path={`${path}/share`} />
  );
}
