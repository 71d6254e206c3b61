import { getTranslations } from 'next-intl/server';
import { atom } from '@/domain/feed';
import { LOCALES } from '@/i18n/locales';
import { pageLocale } from '@/i18n/page-locale';
import { publicUrl } from '@/i18n/public-url';
import { listFeedItems } from '@/store/feed';
import { getHead } from '@/store/record';
import { getSite } from '@/store/site';

export const dynamic = 'force-dynamic';

type Asked = { params: Promise<{ locale: string }> };

/** What was published and changed lately, with the head of the record, for programs that follow sites. */
export async function GET(_: Request, { params }: Asked): Promise<Response> {
  const locale = await pageLocale(params);
  const [t, site, head, items] = await Promise.all([
    getTranslations({ locale, namespace: 'Record' }),
    getSite(locale),
    getHead(),
    listFeedItems(locale),
  ]);
  const at = (path: string) => new URL(`/${locale}${path}`, publicUrl()).href;
  const text = atom({
    url: at('/feed.xml'),
    site: at(''),
    title: t('feed.title', { name: site.accountName }),
    subtitle: t('feed.subtitle', { size: head.size, root: head.root }),
    author: site.accountName,
    language: LOCALES[locale].tag,
    updated: head.at ?? items[0]?.updated ?? new Date(0).toISOString(),
    items,
  });
  return new Response(text, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
