import 'server-only';
import { readPage } from '@/cms/reader';
import type { LookUpContacts } from '@/domain/look-up-outcome';
import type { Site, SitePage, SitePageText } from '@/domain/site';
import { isComplaint } from '@/domain/supervision';
import { annotate } from '@/i18n/gloss';
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales';
import { holding } from './held';
import { isSaidIn, type Localized } from './localized';
import { toProse } from './prose';
import { type Doc, rows, words } from './publications';
import { translationOf } from './translation';

const MONGOLIAN = /[\u1820-\u1842]/u;

const plain = (doc: Doc, field: string): string => (doc[field] ? String(doc[field]) : '');

/**
 * Words of the frame as a reader sees them. Mongolian of the samples was composed for this site and nobody has
 * reviewed it, so it stands with the Chinese beside it, as the site's own words do (words/provenance.ts).
 */
const wordsOf =
  (frame: Doc): typeof words =>
  (doc, field, locale) => {
    const [own, chinese] = [words(doc, field, locale), words(doc, field, DEFAULT_LOCALE)];
    const isDraft = frame.isSample === true && MONGOLIAN.test(own);
    return isDraft && chinese ? annotate(own, chinese) : own;
  };

export const getSite = async (locale: Locale): Promise<Site> => toSite(await readPage('frame'), locale);

/** The frame as it is stored, public or not, as a reader sees it. */
export function toSite(doc: Doc, locale: Locale): Site {
  const words = wordsOf(doc);
  return {
    accountName: words(doc, 'accountName', locale),
    description: words(doc, 'description', locale),
    shareText: words(doc, 'shareText', locale),
    quickExit: plain(doc, 'quickExit'),
    isSample: doc.isSample === true,
    menus: rows(doc, 'menus').map((menu) => ({
      label: words(menu, 'label', locale),
      entries: rows(menu, 'entries').map((entry) => ({
        label: words(entry, 'label', locale),
        path: plain(entry, 'path'),
      })),
    })),
    telephones: rows(doc, 'telephones').map((telephone) => ({
      number: plain(telephone, 'number'),
      name: words(telephone, 'name', locale),
      purpose: words(telephone, 'purpose', locale),
    })),
    supervisors: rows(doc, 'supervisors').flatMap((supervisor) => {
      const complaint = plain(supervisor, 'complaint');
      return isComplaint(complaint)
        ? [{ complaint, name: words(supervisor, 'name', locale), telephone: plain(supervisor, 'telephone') }]
        : [];
    }),
    footer: {
      sponsor: words(doc, 'sponsor', locale),
      organiser: words(doc, 'organiser', locale),
      address: words(doc, 'address', locale),
      telephone: plain(doc, 'telephone'),
      icp: plain(doc, 'icp'),
      policeFiling: plain(doc, 'policeFiling'),
      siteCode: plain(doc, 'siteCode'),
      errorReport: plain(doc, 'errorReport'),
    },
  };
}

/** Whom a reader can turn to, beside the answer about a case. */
export const getContacts = (locale: Locale): Promise<LookUpContacts> =>
  holding(`contacts ${locale}`, async () => {
    const { supervisors, isSample, footer } = await getSite(locale);
    return { supervisors, isSample, telephone: footer.telephone };
  });

/** A text of the bureau about its site in the reader's language, else in Chinese; no blocks where none is public. */
export async function getSitePage(locale: Locale, page: SitePage): Promise<SitePageText> {
  return toSitePage(await readPage(page), locale);
}

/** The same of a page as it is stored, public or not. */
export async function toSitePage(doc: Doc, locale: Locale): Promise<SitePageText> {
  const isSample = doc.isSample === true;
  // An editor who only opened the language leaves an empty tree behind.
  const own = isSaidIn(doc.body as Localized<unknown>, locale) ? toProse(doc.body, locale) : [];
  if (own.length === 0)
    return {
      blocks: toProse(doc.body, DEFAULT_LOCALE),
      isSample,
      isTranslated: locale === DEFAULT_LOCALE,
    };
  return {
    blocks: own,
    isSample,
    isTranslated: true,
    ...(await translationOf('pages', doc, locale, true)),
  };
}
