import { useLocale, useTranslations } from 'next-intl';
import { type Item, valuesOf } from '@/domain/statistics/item';
import type { PublishedSnapshot } from '@/domain/statistics/statistics';
import { formatYearMonth } from '@/i18n/format';
import { BarChart, FILLS, Swatch } from '../ui/bar-chart';
import { barsOf, MONTHS_SHOWN } from './bars';
import { itemKey, useFigureWords } from './figure-words';

type Props = {
  /** Unique on the page. */
  id: string;
  title: string;
  months: readonly PublishedSnapshot[];
  items: readonly Item[];
  /** Those of the items that are drawn too, three at most. */
  drawn: readonly Item[];
};

/** Some items month by month: the table is the truth, the drawing shows its newest months once more, where they have numbers. */
export function FigureMonths({ id, title, months, items, drawn }: Props) {
  const locale = useLocale();
  const t = useTranslations('Statistics');
  const write = useFigureWords();
  const groups = barsOf(months, drawn, write);
  const hasDrawing = groups.some(({ bars }) => bars.some(({ part }) => part !== null));
  const hasKey = hasDrawing && drawn.length > 1;
  return (
    <div className="figure-months">
      {hasDrawing && <BarChart id={id} title={title} description={t('chart.description')} groups={groups} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className="table-scroll" aria-labelledby={`${id}-caption`} tabIndex={0}>
        <table className="matrix month-table">
          <caption id={`${id}-caption`}>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('month')}</th>
              {items.map((item) => (
                <th key={item} scope="col">
                  {hasKey && drawn.includes(item) && (
                    <Swatch fill={FILLS[drawn.indexOf(item)] ?? 'open'} id={`${id}-${itemKey(item)}`} />
                  )}{' '}
                  {t(`items.${itemKey(item)}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.slice(0, MONTHS_SHOWN).map((snapshot) => (
              <tr key={snapshot.month}>
                <th scope="row">{formatYearMonth(snapshot.month, locale)}</th>
                {items.map((item) => (
                  <td key={item} className="num">
                    {write(item, valuesOf(snapshot)[item] ?? 'none')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
