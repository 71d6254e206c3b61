import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProcedureIndex } from '@/components/procedure/procedure-index';
import { PageHead } from '@/components/ui/page-head';
import { PageShell } from '@/components/ui/page-shell';
import { alternates, pageLocale } from '@/i18n/page-locale';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('Procedures');
  return { title: t('title'), description: t('lead'), alternates: alternates(locale, '/procedures') };
}

export default async function ProceduresPage({ params }: Props) {
  await pageLocale(params);
  const t = await getTranslations('Procedures');
  return (
    <PageShell path="/procedures">
      <PageHead title={t('title')} lead={t('lead')} />
      <ProcedureIndex />
    </PageShell>
  );
}
