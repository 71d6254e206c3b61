import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/ui/page-head';
import { PageShell } from '@/components/ui/page-shell';
import { UnitDirectory } from '@/components/unit/unit-directory';
import { formerNames } from '@/domain/former-name';
import { alternates, pageLocale } from '@/i18n/page-locale';
import { getReform } from '@/store/reform';
import { listUnits } from '@/store/units';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('Units');
  return { title: t('title'), description: t('lead'), alternates: alternates(locale, '/units') };
}

export default async function UnitsPage({ params }: Props) {
  const locale = await pageLocale(params);
  const [t, units, { directory }] = await Promise.all([
    getTranslations('Units'),
    listUnits(locale),
    getReform(locale),
  ]);
  return (
    <PageShell path="/units">
      <PageHead title={t('title')} lead={t('lead')} />
      <UnitDirectory units={units} names={formerNames(directory, units)} />
    </PageShell>
  );
}
