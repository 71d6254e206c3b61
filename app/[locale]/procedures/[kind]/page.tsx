import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProcedureView } from '@/components/procedure/procedure-view';
import { Missing } from '@/components/site/missing';
import { DoorStyleInside } from '@/components/ui/door-status';
import { PageHead } from '@/components/ui/page-head';
import { PageShell } from '@/components/ui/page-shell';
import { isCaseKind } from '@/domain/case-kind';
import { alternates, pageLocale } from '@/i18n/page-locale';

type Props = { params: Promise<{ locale: string; kind: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { kind } = await params;
  if (!isCaseKind(kind)) return {};
  const t = await getTranslations('Procedures.kinds');
  return {
    title: t(`${kind}.name`),
    description: t(`${kind}.about`),
    alternates: alternates(locale, `/procedures/${kind}`),
  };
}

export default async function ProcedurePage({ params }: Props) {
  await pageLocale(params);
  const { kind } = await params;
  const path = `/procedures/${kind}`;
  if (!isCaseKind(kind)) return <Missing path={path} />;
  const t = await getTranslations('Procedures.kinds');
  return (
    <PageShell path={path}>
      <DoorStyleInside />
      <PageHead title={t(`${kind}.name`)} lead={t(`${kind}.about`)} />
      <ProcedureView kind={kind} />
    </PageShell>
  );
}
