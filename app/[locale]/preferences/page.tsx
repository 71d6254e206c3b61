import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CareCall } from '@/components/preferences/care-call';
import { ChoiceGroup } from '@/components/preferences/choice-group';
import { KeptChoices } from '@/components/preferences/kept-choices';
import { Preview } from '@/components/preferences/preview';
import { PageHead } from '@/components/ui/page-head';
import { PageShell } from '@/components/ui/page-shell';
import { PREFERENCES } from '@/domain/preference';
import { alternates, pageLocale } from '@/i18n/page-locale';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('Preferences');
  return { title: t('title'), description: t('lead'), alternates: alternates(locale, '/preferences') };
}

export default async function PreferencesPage({ params }: Props) {
  await pageLocale(params);
  const t = await getTranslations('Preferences');
  const sizes = PREFERENCES.size.map((value) => ({ value, label: t(`size.options.${value}`) }));
  const themes = PREFERENCES.theme.map((value) => ({ value, label: t(`theme.options.${value}`) }));
  return (
    <PageShell path="/preferences">
      <PageHead title={t('title')} lead={t('lead')} />
      <CareCall />
      <Preview />
      <ChoiceGroup name="size" title={t('size.title')} options={sizes} />
      <ChoiceGroup name="theme" title={t('theme.title')} options={themes} />
      <KeptChoices />
    </PageShell>
  );
}
