import { DisclosureList } from '@/components/disclosure/disclosure-list';
import { Missing } from '@/components/site/missing';
import { PageShell } from '@/components/ui/page-shell';
import { pageLocale, pageNumber } from '@/i18n/page-locale';
import { listDisclosures } from '@/store/disclosures';

type Props = { params: Promise<{ locale: string; page: string }> };

export const generateStaticParams = () => [];

export default async function EarlierDisclosuresPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { page } = await params;
  const path = `/disclosures/latest/page/${page}`;
  const number = pageNumber(page);
  const list = number === null ? null : await listDisclosures(locale, { page: number });
  if (!list?.cards.length) return <Missing path={path} />;
  return (
    <PageShell path={path}>
      <DisclosureList list={list} kind={null} base={`/${locale}/disclosures/latest`} />
    </PageShell>
  );
}
