import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { CannotAnswer } from '@/components/case/cannot-answer';
import { CaseAnswerView } from '@/components/case/case-answer-view';
import { LookUpForm } from '@/components/case/look-up-form';
import { NoAnswer } from '@/components/case/no-answer';
import { QuickExit } from '@/components/case/quick-exit';
import { WaitNotice } from '@/components/case/wait-notice';
import { Missing } from '@/components/site/missing';
import { DoorPrivate, DoorStyleInside } from '@/components/ui/door-status';
import { PageHead } from '@/components/ui/page-head';
import { PageShell } from '@/components/ui/page-shell';
import { pageLocale } from '@/i18n/page-locale';
import { lookUpCase } from '@/store/cases';
import { getSite } from '@/store/site';

type Props = { params: Promise<{ locale: string }> };

// The layout's generateStaticParams makes every page below it one that is kept; this one reads the request.
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await pageLocale(params);
  const t = await getTranslations('Cases');
  return { title: t('answerTitle'), robots: { index: false, follow: false } };
}

/** The form as the door hands it over; nobody outside can send these headers. */
async function handedOver(): Promise<{ fields: Record<string, string>; client: string } | null> {
  const given = await headers();
  const form = given.get('x-door-form');
  if (!form) return null;
  const fields = JSON.parse(Buffer.from(form, 'base64url').toString('utf8')) as Record<string, string>;
  return { fields, client: given.get('x-door-client') ?? '' };
}

/** Answers the posted look-up form; the door shows it under the address of the form. */
export default async function CaseAnswerPage({ params }: Props) {
  const locale = await pageLocale(params);
  const asked = await handedOver();
  if (!asked) return <Missing path="/cases" />;
  const [t, site, outcome] = await Promise.all([
    getTranslations('Cases'),
    getSite(locale),
    lookUpCase(locale, asked.fields, asked.client),
  ]);
  return (
    <PageShell path="/cases" control={<QuickExit href={site.quickExit} />}>
      <DoorPrivate />
      <DoorStyleInside />
      {outcome.type === 'answer' && (
        <CaseAnswerView
          answer={outcome.answer}
          looks={outcome.looks}
          unit={outcome.unit}
          isSample={outcome.isSample}
          supervision={{ supervisors: site.supervisors, isSample: site.isSample }}
        />
      )}
      {outcome.type === 'no-answer' && <NoAnswer telephone={site.footer.telephone} />}
      {outcome.type === 'wait' && <WaitNotice minutes={outcome.minutes} telephone={site.footer.telephone} />}
      {outcome.type === 'unavailable' && <CannotAnswer telephone={site.footer.telephone} />}
      {outcome.type === 'malformed' && (
        <>
          <PageHead title={t('title')} lead={t('lead')} />
          <LookUpForm request={outcome.request} />
        </>
      )}
    </PageShell>
  );
}
