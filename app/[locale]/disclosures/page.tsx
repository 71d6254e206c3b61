import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DecisionLink } from '@/components/decision/decision-link';
import { DisclosureCells } from '@/components/disclosure/disclosure-cells';
import { KindCells } from '@/components/disclosure/kind-cells';
import { CellList } from '@/components/ui/cell-list';
import { PageHead } from '@/components/ui/page-head';
import { PageShell } from '@/components/ui/page-shell';
import { Panel } from '@/components/ui/panel';
import { alternatesWithFeed, pageLocale } from '@/i18n/page-locale';
import { countDisclosures, listDisclosures } from '@/store/disclosures';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('Disclosures');
  return {
    title: t('title'),
    description: t('lead'),
    alternates: alternatesWithFeed(locale, '/disclosures'),
  };
}

export default async function DisclosuresPage({ params }: Props) {
  const locale = await pageLocale(params);
  const [t, counts, latest] = await Promise.all([
    getTranslations('Disclosures'),
    countDisclosures(),
    listDisclosures(locale, { limit: 5 }),
  ]);
  return (
    <PageShell path="/disclosures">
      <PageHead title={t('title')} lead={t('lead')} />
      <Panel title={t('byKind')} id="by-kind">
        <KindCells counts={counts} />
      </Panel>
      <DecisionLink />
      <Panel
        title={t('byDate')}
        id="by-date"
        more={{ href: `/${locale}/disclosures/latest`, label: t('allByDate') }}
      >
        <DisclosureCells cards={latest.cards} />
      </Panel>
      <Panel title={t('statistics.title')} id="statistics">
        <CellList
          cells={[
            {
              key: 'statistics',
              href: `/${locale}/statistics`,
              title: t('statistics.link'),
              text: t('statistics.text'),
            },
          ]}
        />
      </Panel>
    </PageShell>
  );
}
