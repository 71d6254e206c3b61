import { useLocale, useTranslations } from 'next-intl';
import type { ReformFigure } from '@/domain/reform';
import { formatNumber } from '@/i18n/format';
import { LOCALES } from '@/i18n/locales';
import { Hatch } from '../ui/hatch';
import { barsOf, isPercentage } from './figure-bars';

const WIDTH = 320;
const LONGEST = 220;
const BAR = 22;
/** Room above a bar for its label at the largest text size readers may choose. */
const LABEL = 40;
const ROW = LABEL + BAR;

type Props = {
  figure: ReformFigure;
  /** Unique on the page. */
  id: string;
};

/** The door marks Chinese words on a Mongolian page, but a drawing's title holds text only. */
const tagOf = (text: string) => (/\p{Script=Han}/u.test(text) ? LOCALES.zh.tag : undefined);

/** A figure as bars: before hatched, after solid. The table beside it holds the same numbers. */
export function FigureChart({ figure, id }: Props) {
  const locale = useLocale();
  const t = useTranslations('Reform.figures');
  const bars = barsOf(figure, LONGEST);
  if (bars.length === 0) return null;
  const isShare = isPercentage(figure);
  const amountOf = (value: number) => t('amount', { value: formatNumber(value, locale), unit: figure.unit });
  const title = t('chart.title', { label: figure.label });
  const description = bars.map(({ side, value }) => t(`chart.${side}`, { amount: amountOf(value) })).join('');
  // Words inside a drawing stay horizontal, where Mongolian cannot be read; the table's swatches name the bars there.
  const isLabelled = LOCALES[locale].writing === 'horizontal-tb';
  return (
    <svg
      className="chart"
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      viewBox={`0 0 ${WIDTH} ${bars.length * ROW + 4}`}
      width={WIDTH}
      height={bars.length * ROW + 4}
    >
      <title id={`${id}-title`} lang={tagOf(title)}>
        {title}
      </title>
      <desc id={`${id}-desc`} lang={tagOf(description)}>
        {description}
      </desc>
      <Hatch id={`${id}-hatch`} />
      {bars.map(({ side, value, length }, index) => (
        <g key={side}>
          {isLabelled && (
            <text x={0} y={index * ROW + LABEL - 9}>
              {t(`sides.${side}`)}
            </text>
          )}
          {isShare && (
            <rect className="chart-whole" x={1} y={index * ROW + LABEL} width={LONGEST} height={BAR} />
          )}
          <rect
            className={`chart-bar chart-${side}`}
            x={1}
            y={index * ROW + LABEL}
            width={length}
            height={BAR}
            fill={side === 'before' ? `url(#${id}-hatch)` : undefined}
          />
          <line
            className="chart-line"
            x1={1}
            y1={index * ROW + LABEL - 3}
            x2={1}
            y2={index * ROW + LABEL + BAR + 3}
          />
          <text
            className="chart-value"
            x={(isShare ? LONGEST : length) + 9}
            y={index * ROW + LABEL + BAR - 5}
          >
            {isShare ? `${formatNumber(value, locale)}%` : formatNumber(value, locale)}
          </text>
        </g>
      ))}
    </svg>
  );
}
