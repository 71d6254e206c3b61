import { getTranslations } from 'next-intl/server';
import { itemKey } from '@/components/statistics/figure-words';
import { toCsv } from '@/domain/statistics/csv';
import { formatPercent } from '@/i18n/format';
import { getStatistics } from '@/store/statistics';

export const dynamic = 'force-dynamic';

const HEADS = ['month', 'section', 'item', 'value', 'asOf', 'revision', 'note', 'remark', 'source'] as const;

/** Every published figure as a table for a spreadsheet, in Chinese under either address. */
export async function GET(): Promise<Response> {
  const [t, statistics] = await Promise.all([
    getTranslations({ locale: 'zh', namespace: 'Statistics' }),
    getStatistics('zh'),
  ]);
  const text = toCsv(statistics, {
    heads: HEADS.map((head) => t(`csv.heads.${head}`)),
    section: (section) => t(`sections.${section}`),
    item: (item) => t(`items.${itemKey(item)}`),
    percent: (ratio) => formatPercent(ratio, 'zh'),
    hidden: (least) => t('csv.hidden', { least }),
    none: t('none'),
    sample: t('csv.sample'),
    real: t('csv.real'),
  });
  return new Response(text, {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'x-content-type-options': 'nosniff' },
  });
}
