import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/ui/page-head';
import { PageShell } from '@/components/ui/page-shell';
import { VisibilityView } from '@/components/visibility/visibility-view';
import { alternates, pageLocale } from '@/i18n/page-locale';
import { getLookUpPolicy } from '@/store/policy';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('Visibility');
  return { title: t('title'), description: t('text'), alternates: alternates(locale, '/visibility') };
}

export default async function VisibilityPage({ params }: Props) {
  await pageLocale(params);
  const [t, policy] = await Promise.all([getTranslations('Visibility'), getLookUpPolicy()]);
  return (
    <PageShell path="/visibility">
      <PageHead title={t('title')} lead={t('text')} />
      <VisibilityView policy={policy} />
    </PageShell>
  );
}
