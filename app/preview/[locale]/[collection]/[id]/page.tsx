import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { ArticlePage } from '@/components/article/article-page';
import { DecisionPage } from '@/components/decision/decision-page';
import { DisclosurePage } from '@/components/disclosure/disclosure-page';
import { StandingPage } from '@/components/preview/standing-page';
import { pageLocale } from '@/i18n/page-locale';
import { getNeighbours } from '@/store/articles';
import { getDeskPage, isDeskCollection } from '@/store/desk-items';
import { getDeskStandingPage } from '@/store/desk-pages';
import { getSite } from '@/store/site';

type Props = { params: Promise<{ locale: string; collection: string; id: string }> };

export const dynamic = 'force-dynamic';

/**
 * The newest text of an item as its public page would be, made of that page's own parts; for whoever has a session
 * and may read drafts. Nobody else learns that there is such an item.
 */
export default async function PreviewPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { collection, id } = await params;
  if (collection === 'pages') {
    const page = await getDeskStandingPage(await headers(), locale, id);
    if (typeof page === 'number') notFound();
    return <StandingPage page={page} site={await getSite(locale)} />;
  }
  if (!isDeskCollection(collection)) notFound();
  const page = await getDeskPage(await headers(), locale, { collection, id, version: 'newest' });
  if (typeof page === 'number') notFound();
  if (page.collection === 'disclosures')
    return <DisclosurePage disclosure={page.disclosure} entry={page.entry} />;
  if (page.collection === 'decisions') return <DecisionPage decision={page.decision} entry={page.entry} />;
  const { article } = page;
  const site = await getSite(locale);
  return (
    <ArticlePage
      article={article}
      accountName={site.accountName}
      entry={page.entry}
      neighbours={await getNeighbours(locale, article)}
    />
  );
}
