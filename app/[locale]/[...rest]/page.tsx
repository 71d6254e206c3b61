import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Missing } from '@/components/site/missing';
import { pageLocale } from '@/i18n/page-locale';

type Props = { params: Promise<{ locale: string; rest: string[] }> };

// Addresses anyone can make up are not worth keeping in the page cache.
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: 'Missing' });
  return { title: t('title') };
}

export default async function UnknownPage({ params }: Props) {
  await pageLocale(params);
  const { rest } = await params;
  return <Missing path={`/${rest.join('/')}`} />;
}
