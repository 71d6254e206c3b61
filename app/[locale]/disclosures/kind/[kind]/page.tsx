import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DisclosureList } from '@/components/disclosure/disclosure-list';
import { Missing } from '@/components/site/missing';
import { PageShell } from '@/components/ui/page-shell';
import { isDisclosureKind } from '@/domain/disclosure';
import { alternates, pageLocale } from '@/i18n/page-locale';
import { listDisclosures } from '@/store/disclosures';

type Props = { params: Promise<{ locale: string; kind: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { kind } = await params;
  if (!isDisclosureKind(kind)) return {};
  const t = await getTranslations('Disclosures.kinds');
  return {
    title: t(`${kind}.name`),
    description: t(`${kind}.about`),
    alternates: alternates(locale, `/disclosures/kind/${kind}`),
  };
}

export default async function DisclosureKindPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { kind } = await params;
  const path = `/disclosures/kind/${kind}`;
  if (!isDisclosureKind(kind)) return <Missing path={path} />;
  const list = await listDisclosures(locale, { kind });
  return (
    <PageShell path={path}>
      <DisclosureList list={list} kind={kind} base={`/${locale}${path}`} />
    </PageShell>
  );
}
