import { DisclosureList } from '@/components/disclosure/disclosure-list';
import { Missing } from '@/components/site/missing';
import { PageShell } from '@/components/ui/page-shell';
import { isDisclosureKind } from '@/domain/disclosure';
import { pageLocale, pageNumber } from '@/i18n/page-locale';
import { listDisclosures } from '@/store/disclosures';

type Props = { params: Promise<{ locale: string; kind: string; page: string }> };

export const generateStaticParams = () => [];

export default async function EarlierOfKindPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { kind, page } = await params;
  const base = `/disclosures/kind/${kind}`;
  const number = pageNumber(page);
  const list =
    isDisclosureKind(kind) && number ? await listDisclosures(locale, { kind, page: number }) : null;
  if (!isDisclosureKind(kind) || !list?.cards.length) return <Missing path={`${base}/page/${page}`} />;
  return (
    <PageShell path={`${base}/page/${page}`}>
      <DisclosureList list={list} kind={kind} base={`/${locale}${base}`} />
    </PageShell>
  );
}
