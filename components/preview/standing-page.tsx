import { useTranslations } from 'next-intl';
import type { Site } from '@/domain/site';
import type { StandingPageView } from '@/domain/standing-page';
import { ReformPageView } from '../reform/reform-page-view';
import { AccountHeader } from '../site/account-header';
import { SitePageView } from '../site/site-page-view';
import { TelephoneList } from '../site/telephone-list';
import { StatisticsView } from '../statistics/statistics-view';
import { PageShell } from '../ui/page-shell';
import { Panel } from '../ui/panel';

type Props = { page: StandingPageView & { path: string; entry: number | null }; site: Site };

/** A standing page as the public would have it; of the frame, the top and the telephones of the home page. */
export function StandingPage({ page, site }: Props) {
  const t = useTranslations('Home');
  if (page.page === 'reform') return <ReformPageView reform={page.reform} entry={page.entry} />;
  if (page.page === 'statistics')
    return (
      <PageShell path={page.path}>
        <StatisticsView statistics={page.statistics} />
      </PageShell>
    );
  if (page.page !== 'frame')
    return <SitePageView page={page.page} text={page.text} site={site} entry={page.entry} />;
  return (
    <PageShell path="">
      <AccountHeader site={page.site} />
      <Panel title={t('telephones.title')} id="telephones">
        <TelephoneList telephones={page.site.telephones} />
      </Panel>
    </PageShell>
  );
}
