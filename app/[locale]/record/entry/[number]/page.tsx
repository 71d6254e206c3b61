import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { EntryView } from '@/components/record/entry-view';
import { PageShell } from '@/components/ui/page-shell';
import { alternates, pageLocale } from '@/i18n/page-locale';
import { getEntry, getEntryText } from '@/store/record';

type Props = { params: Promise<{ locale: string; number: string }> };

export const dynamic = 'force-dynamic';

/** The number of an entry in an address, or null. */
const asked = (text: string): number | null => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : null);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const number = asked((await params).number);
  if (number === null) return {};
  const t = await getTranslations('Record');
  return {
    title: t('entry.titleOfPage', { number }),
    alternates: alternates(locale, `/record/entry/${number}`),
    robots: { index: false },
  };
}

export default async function EntryPage({ params }: Props) {
  await pageLocale(params);
  const number = asked((await params).number);
  const entry = number === null ? null : await getEntry(number);
  if (!entry) notFound();
  const hasText = entry.isNewest && (await getEntryText(entry.leaf.entry)) !== null;
  return (
    <PageShell path={`/record/entry/${entry.leaf.entry}`}>
      <EntryView {...entry} hasText={hasText} />
    </PageShell>
  );
}
