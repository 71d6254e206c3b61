import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SampleMark } from '@/components/publication/sample-mark';
import { ReformHub } from '@/components/reform/reform-hub';
import { DoorStyleInside } from '@/components/ui/door-status';
import { PageHead } from '@/components/ui/page-head';
import { PageShell } from '@/components/ui/page-shell';
import { alternates, pageLocale } from '@/i18n/page-locale';
import { getReform } from '@/store/reform';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('Reform');
  return { title: t('title'), description: t('lead'), alternates: alternates(locale, '/reform') };
}

export default async function ReformPage({ params }: Props) {
  const locale = await pageLocale(params);
  const [t, reform] = await Promise.all([getTranslations('Reform'), getReform(locale)]);
  return (
    <PageShell path="/reform">
      <DoorStyleInside />
      <PageHead title={t('title')} lead={t('lead')}>
        {reform.isSample && (
          <p>
            <SampleMark />
          </p>
        )}
      </PageHead>
      <ReformHub reform={reform} />
    </PageShell>
  );
}
