import 'server-only';
import { readGlobal } from '@/cms/reader';
import type { Block } from '@/domain/prose';
import type { Site, SitePage } from '@/domain/site';
import type { Locale } from '@/i18n/locales';
import { toProse } from './prose';
import { type Doc, rows, words } from './publications';

const plain = (doc: Doc, field: string): string => (doc[field] ? String(doc[field]) : '');

export async function getSite(locale: Locale): Promise<Site> {
  const doc = await readGlobal('settings');
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

export async function getSitePage(locale: Locale, page: SitePage): Promise<Block[]> {
  const doc = await readGlobal('settings');
  return toProse(doc[page], locale);
}
