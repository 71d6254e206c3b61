import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DisclosureList } from '@/components/disclosure/disclosure-list';
import { PageShell } from '@/components/ui/page-shell';
import { alternates, pageLocale } from '@/i18n/page-locale';
import { listDisclosures } from '@/store/disclosures';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('Disclosures');
  return { title: t('allByDate'), alternates: alternates(locale, '/disclosures/latest') };
}

export default async function LatestDisclosuresPage({ params }: Props) {
  const locale = await pageLocale(params);
  const list = await listDisclosures(locale);
  return (
    <PageShell path="/disclosures/latest">
      <DisclosureList list={list} kind={null} base={`/${locale}/disclosures/latest`} />
    </PageShell>
  );
}
