import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LookUpForm } from '@/components/case/look-up-form';
import { LookUpHelp } from '@/components/case/look-up-help';
import { QuickExit } from '@/components/case/quick-exit';
import { DoorStyleInside } from '@/components/ui/door-status';
import { PageHead } from '@/components/ui/page-head';
import { PageShell } from '@/components/ui/page-shell';
import { alternates, pageLocale } from '@/i18n/page-locale';
import { getSite } from '@/store/site';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('Cases');
  return {
    title: t('title'),
    description: t('lead'),
    alternates: alternates(locale, '/cases'),
    // A card for passing the page on has no use where somebody looks after their own case, and costs its bytes.
    openGraph: null,
  };
}

export default async function CasesPage({ params }: Props) {
  const locale = await pageLocale(params);
  const [t, site] = await Promise.all([getTranslations('Cases'), getSite(locale)]);
  return (
    <PageShell path="/cases" control={<QuickExit href={site.quickExit} />}>
      <DoorStyleInside />
      <PageHead title={t('title')} lead={t('lead')} />
      <LookUpForm />
      <LookUpHelp telephone={site.footer.telephone} />
    </PageShell>
  );
}
