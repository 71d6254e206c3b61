import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ReformPageView } from '@/components/reform/reform-page-view';
import { alternates, pageLocale } from '@/i18n/page-locale';
import { getEntryNumber } from '@/store/record';
import { getReform } from '@/store/reform';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('Reform');
  return { title: t('title'), description: t('lead'), alternates: alternates(locale, '/reform') };
}

export default async function ReformPage({ params }: Props) {
  const locale = await pageLocale(params);
  return <ReformPageView reform={await getReform(locale)} entry={await getEntryNumber('pages', 'reform')} />;
}
