import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { PublicDocument } from '@/components/site/public-document';
import { pageLocale } from '@/i18n/page-locale';
import { getDeskStandingPage } from '@/store/desk-pages';
import { getSite } from '@/store/site';
import { getWordCounts } from '@/store/words';

export { generateMetadata, viewport } from '@/app/[locale]/layout';

type Props = { children: ReactNode; params: Promise<{ locale: string; collection: string; id: string }> };

/** The document of a public page; around the frame's own preview stands the frame that is looked at. */
export default async function PreviewLayout({ children, params }: Props) {
  const locale = await pageLocale(params);
  const { collection, id } = await params;
  const page = collection === 'pages' ? await getDeskStandingPage(await headers(), locale, id) : null;
  const site = page && typeof page !== 'number' && page.page === 'frame' ? page.site : await getSite(locale);
  return (
    <PublicDocument locale={locale} site={site} wordCounts={await getWordCounts(locale)}>
      {children}
    </PublicDocument>
  );
}
