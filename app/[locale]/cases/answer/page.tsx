import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { QuickExit } from '@/components/case/quick-exit';
import { DoorStyleInside, DoorTitle } from '@/components/ui/door-status';
import { Gap } from '@/components/ui/gap';
import { PageShell } from '@/components/ui/page-shell';
import { pageLocale } from '@/i18n/page-locale';
import { getSite } from '@/store/site';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await pageLocale(params);
  const t = await getTranslations('Cases');
  return { title: t('answerTitle'), robots: { index: false, follow: false } };
}

/** What stands around the answer to the posted look-up form; the door puts in the answer itself. */
export default async function CaseAnswerPage({ params }: Props) {
  const site = await getSite(await pageLocale(params));
  const t = await getTranslations('Cases');
  return (
    <PageShell path="/cases" control={<QuickExit href={site.quickExit} />}>
      <DoorTitle title={t('answerTitle')} />
      <DoorStyleInside />
      <Gap />
    </PageShell>
  );
}
