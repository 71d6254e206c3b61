import 'server-only';
import { readGlobal } from '@/cms/reader';
import type { LookUpContacts } from '@/domain/look-up-outcome';
import type { Site, SitePage, SitePageText } from '@/domain/site';
import { isComplaint } from '@/domain/supervision';
import { annotate } from '@/i18n/gloss';
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales';
import { holding } from './held';
import { isSaidIn, type Localized } from './localized';
import { toProse } from './prose';
import { type Doc, rows, words } from './publications';

const MONGOLIAN = /[\u1820-\u1842]/u;

const plain = (doc: Doc, field: string): string => (doc[field] ? String(doc[field]) : '');

/**
 * Words of the settings as a reader sees them. Mongolian of the samples was composed for this site and nobody has
 * reviewed it, so it stands with the Chinese beside it, as the site's own words do (words/provenance.ts).
 */
const wordsOf =
  (settings: Doc): typeof words =>
  (doc, field, locale) => {
    const [own, chinese] = [words(doc, field, locale), words(doc, field, DEFAULT_LOCALE)];
    const isDraft = settings.isSample === true && MONGOLIAN.test(own);
    return isDraft && chinese ? annotate(own, chinese) : own;
  };

export async function getSite(locale: Locale): Promise<Site> {
  const doc = await readGlobal('settings');
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

/** A text of the bureau about its site in the reader's language, else in Chinese; no blocks where none is written. */
export async function getSitePage(locale: Locale, page: SitePage): Promise<SitePageText> {
  const field = (await readGlobal('settings'))[page];
  // An editor who only opened the language leaves an empty tree behind.
  const own = isSaidIn(field as Localized<unknown>, locale) ? toProse(field, locale) : [];
  return own.length > 0
    ? { blocks: own, isTranslated: true }
    : { blocks: toProse(field, DEFAULT_LOCALE), isTranslated: locale === DEFAULT_LOCALE };
}
