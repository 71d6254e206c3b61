import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RecordNote } from '@/components/record/record-note';
import { Missing } from '@/components/site/missing';
import { JsonLd } from '@/components/ui/json-ld';
import { PageShell } from '@/components/ui/page-shell';
import { governmentOffice } from '@/components/unit/government-office';
import { UnitView } from '@/components/unit/unit-view';
import { formerNames, formerNamesOf } from '@/domain/former-name';
import { alternates, pageLocale } from '@/i18n/page-locale';
import { publicUrl } from '@/i18n/public-url';
import { getEntryNumber } from '@/store/record';
import { getReform } from '@/store/reform';
import { getSite } from '@/store/site';
import { getUnit } from '@/store/units';

type Props = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const [t, unit] = await Promise.all([getTranslations('Units'), getUnit(locale, slug)]);
  if (!unit) return {};
  return {
    title: unit.name,
    description: t('description', { unit: unit.name }),
    alternates: alternates(locale, `/units/${slug}`),
  };
}

export default async function UnitPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const path = `/units/${slug}`;
  const [t, unit, { directory }, site] = await Promise.all([
    getTranslations('Site.marks'),
    getUnit(locale, slug),
    getReform(locale),
    getSite(locale),
  ]);
  if (!unit) return <Missing path={path} />;
  const names = formerNamesOf(slug, formerNames(directory, [unit]));
  const office = governmentOffice(unit, {
    url: new URL(`/${locale}${path}`, publicUrl()).href,
    parent: site.footer.sponsor,
    sampleWords: t('sample'),
  });
  return (
    <PageShell path={path}>
      <JsonLd data={office} />
      <UnitView unit={unit} names={names} />
      <RecordNote number={await getEntryNumber('units', slug)} />
    </PageShell>
  );
}
