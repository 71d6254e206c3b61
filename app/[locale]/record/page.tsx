import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RecordView } from '@/components/record/record-view';
import { PageShell } from '@/components/ui/page-shell';
import { alternates, pageLocale } from '@/i18n/page-locale';
import { getHead, listLatest } from '@/store/record';

type Props = { params: Promise<{ locale: string }> };

/** The head of another moment would not fit the download. */
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('Record');
  return { title: t('title'), description: t('lead'), alternates: alternates(locale, '/record') };
}

export default async function RecordPage({ params }: Props) {
  await pageLocale(params);
  const head = await getHead();
  return (
    <PageShell path="/record">
      <RecordView head={head} latest={await listLatest(head)} />
    </PageShell>
  );
}
