import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CorrectionList } from '@/components/correction/correction-list';
import { Missing } from '@/components/site/missing';
import { PageShell } from '@/components/ui/page-shell';
import { alternates, pageLocale, pageNumber } from '@/i18n/page-locale';
import { listCorrections } from '@/store/corrections';

type Props = { params: Promise<{ locale: string; page: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { page } = await params;
  const t = await getTranslations('Corrections');
  return { title: t('titleOfPage', { page }), alternates: alternates(locale, `/corrections/page/${page}`) };
}

export default async function OlderCorrectionsPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { page } = await params;
  const path = `/corrections/page/${page}`;
  const number = pageNumber(page);
  const list = number === null ? null : await listCorrections(locale, { page: number });
  if (!list?.corrections.length) return <Missing path={path} />;
  return (
    <PageShell path={path}>
      <CorrectionList list={list} />
    </PageShell>
  );
}
