import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BlockSamples } from '@/components/specimen/block-samples';
import { FormSample } from '@/components/specimen/form-sample';
import { StandingTable } from '@/components/specimen/standing-table';
import { TextSamples } from '@/components/specimen/text-samples';
import { PageHead } from '@/components/ui/page-head';
import { PageShell } from '@/components/ui/page-shell';
import { alternates, pageLocale } from '@/i18n/page-locale';
import { mongolianWords } from '@/store/words';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('Specimen');
  const robots = { index: false, follow: true };
  return { title: t('title'), description: t('lead'), robots, alternates: alternates(locale, '/specimen') };
}

/** Every construct of the vertical script on one page: to look at, and for the tests in three engines. */
export default async function SpecimenPage({ params }: Props) {
  await pageLocale(params);
  const [t, { counts }] = await Promise.all([getTranslations('Specimen'), mongolianWords()]);
  return (
    <PageShell path="/specimen">
      <PageHead title={t('title')} lead={t('lead')} />
      <StandingTable counts={counts} />
      <TextSamples />
      <BlockSamples />
      <FormSample />
    </PageShell>
  );
}
