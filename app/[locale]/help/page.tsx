import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SitePageView } from '@/components/site/site-page-view';
import { TelephoneList } from '@/components/site/telephone-list';
import { Panel } from '@/components/ui/panel';
import { alternates, pageLocale } from '@/i18n/page-locale';
import { getEntryNumber } from '@/store/record';
import { getSite, getSitePage } from '@/store/site';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('Pages.help');
  return { title: t('title'), description: t('lead'), alternates: alternates(locale, '/help') };
}

export default async function HelpPage({ params }: Props) {
  const locale = await pageLocale(params);
  const [t, site, text, entry] = await Promise.all([
    getTranslations('Pages.help'),
    getSite(locale),
    getSitePage(locale, 'help'),
    getEntryNumber('pages', 'help'),
  ]);
  return (
    <SitePageView page="help" text={text} site={site} entry={entry}>
      {site.telephones.length > 0 && (
        <Panel title={t('telephones')} id="telephones">
          <TelephoneList telephones={site.telephones} />
        </Panel>
      )}
    </SitePageView>
  );
}
