import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ArticleCards } from '@/components/article/article-cards';
import { LookUpCall } from '@/components/case/look-up-call';
import { KindCells } from '@/components/disclosure/kind-cells';
import { AccountHeader } from '@/components/site/account-header';
import { TelephoneList } from '@/components/site/telephone-list';
import { PageShell } from '@/components/ui/page-shell';
import { Panel } from '@/components/ui/panel';
import { alternatesWithFeed, pageLocale } from '@/i18n/page-locale';
import { countDisclosures } from '@/store/disclosures';
import { listHomeArticles } from '@/store/home-articles';
import { getSite } from '@/store/site';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  return { alternates: alternatesWithFeed(locale, '') };
}

export default async function HomePage({ params }: Props) {
  const locale = await pageLocale(params);
  const [t, site, news, counts] = await Promise.all([
    getTranslations('Home'),
    getSite(locale),
    listHomeArticles(locale, 6),
    countDisclosures(),
  ]);
  return (
    <PageShell path="">
      <AccountHeader site={site} />
      <LookUpCall />
      <Panel title={t('news.title')} id="news" more={{ href: `/${locale}/news`, label: t('news.more') }}>
        <ArticleCards cards={news} lead />
      </Panel>
      <Panel title={t('disclosures.title')} id="disclosures">
        <KindCells counts={counts} />
      </Panel>
      <Panel title={t('telephones.title')} id="telephones">
        <TelephoneList telephones={site.telephones} />
      </Panel>
    </PageShell>
  );
}
