import { useLocale, useTranslations } from 'next-intl';
import type { ReformFigure } from '@/domain/reform';
import { formatNumber } from '@/i18n/format';
import { withoutGloss } from '@/i18n/gloss';
import { LOCALES } from '@/i18n/locales';
import { Hatch } from '../ui/hatch';
import { barsOf, isPercentage } from './figure-bars';

const WIDTH = 320;
const LONGEST = 220;
const BAR = 22;
/** Room above a bar for its label at the largest text size readers may choose. */
const LABEL = 40;
const ROW = LABEL + BAR;

const NOTE = 9;
const LIFT = 5;

type Props = {
  figure: ReformFigure;
  /** Unique on the page. */
  id: string;
};

/** The door marks Chinese words on a Mongolian page, but a drawing's title holds text only. */
const tagOf = (text: string) => (/\p{Script=Han}/u.test(text) ? LOCALES.zh.tag : undefined);

/**
 * Where things stand along the line and across it. Where lines run down, the drawing turns with them: bars grow
 * downwards, and each label runs down before its bar.
 */
const axesOf = (isVertical: boolean) => ({
  box: (along: number, across: number, length: number, breadth: number) =>
    isVertical
      ? { x: across, y: along, width: breadth, height: length }
      : { x: along, y: across, width: length, height: breadth },
  line: (along: number, from: number, to: number) =>
    isVertical ? { x1: from, y1: along, x2: to, y2: along } : { x1: along, y1: from, x2: along, y2: to },
  /** Letters stand on a line in Chinese and hang about its middle in Mongolian: `low` and `middle` are across. */
  text: (along: number, low: number, middle: number) =>
    isVertical ? { x: middle, y: along } : { x: along, y: low },
});

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
  const isVertical = LOCALES[locale].writing !== 'horizontal-tb';
  const axes = axesOf(isVertical);
  const { width, height } = axes.box(0, 0, WIDTH, bars.length * ROW + 4);
  const turned = isVertical ? 'label-vertical' : '';
  return (
    <svg
      className={isVertical ? 'chart chart-turned' : 'chart'}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <title id={`${id}-title`} lang={tagOf(title)}>
        {title}
      </title>
      <desc id={`${id}-desc`} lang={tagOf(description)}>
        {description}
      </desc>
      <Hatch id={`${id}-hatch`} />
      {bars.map(({ side, value, length }, index) => {
        const [row, bar] = [index * ROW, index * ROW + LABEL];
        // The table beside it has the Chinese of a word nobody has passed.
        const label = withoutGloss(t(`sides.${side}`));
        return (
          <g key={side}>
            <text
              className={turned || undefined}
              lang={isVertical ? tagOf(label) : undefined}
              {...axes.text(0, bar - NOTE, row + LABEL / 2)}
            >
              {label}
            </text>
            {isShare && <rect className="chart-whole" {...axes.box(1, bar, LONGEST, BAR)} />}
            <rect
              className={`chart-bar chart-${side}`}
              {...axes.box(1, bar, length, BAR)}
              fill={side === 'before' ? `url(#${id}-hatch)` : undefined}
            />
            <line className="chart-line" {...axes.line(1, bar - 3, bar + BAR + 3)} />
            <text
              className={`chart-value ${turned}`.trim()}
              {...axes.text((isShare ? LONGEST : length) + NOTE, bar + BAR - LIFT, bar + BAR / 2)}
            >
              {isShare ? `${formatNumber(value, locale)}%` : formatNumber(value, locale)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
