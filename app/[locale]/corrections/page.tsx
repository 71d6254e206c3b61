import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CorrectionList } from '@/components/correction/correction-list';
import { PageShell } from '@/components/ui/page-shell';
import { alternates, pageLocale } from '@/i18n/page-locale';
import { listCorrections } from '@/store/corrections';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('Corrections');
  return { title: t('title'), description: t('lead'), alternates: alternates(locale, '/corrections') };
}

export default async function CorrectionsPage({ params }: Props) {
  const locale = await pageLocale(params);
  return (
    <PageShell path="/corrections">
      <CorrectionList list={await listCorrections(locale)} />
    </PageShell>
  );
}
