import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Gap } from '@/components/ui/gap';
import { PageShell } from '@/components/ui/page-shell';
import { alternates, pageLocale } from '@/i18n/page-locale';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('Search');
  const robots = { index: false, follow: true };
  return { title: t('title'), description: t('lead'), robots, alternates: alternates(locale, '/search') };
}

/** What stands around the form and what was found; the door puts in both. */
export default async function SearchPage({ params }: Props) {
  await pageLocale(params);
  return (
    <PageShell path="/search">
      <Gap />
    </PageShell>
  );
}
