import { useLocale, useTranslations } from 'next-intl';
import type { ReformFigure } from '@/domain/reform';
import { formatNumber } from '@/i18n/format';
import { Hatch } from '../ui/hatch';
import { type Side, sidesOf } from './figure-bars';

function Swatch({ side, id }: { side: Side; id: string }) {
  return (
    <svg className="chart-swatch" aria-hidden="true" viewBox="0 0 18 18" width="1.125em" height="1.125em">
      <Hatch id={id} />
      <rect
        className={`chart-bar chart-${side}`}
        x={1}
        y={1}
        width={16}
        height={16}
        fill={side === 'before' ? `url(#${id})` : undefined}
      />
    </svg>
  );
}

type Props = { figure: ReformFigure; id: string };

/** The numbers of a drawn figure as reported, with the year each stands for, and how its bar is filled. */
export function FigureTable({ figure, id }: Props) {
  const locale = useLocale();
  const t = useTranslations('Reform.figures');
  return (
    <table className="figure-table">
      <caption>{t('table.caption', { label: figure.label, source: figure.asReported })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('table.side')}</th>
          <th scope="col">{t('table.year')}</th>
          <th scope="col">{t('table.value')}</th>
        </tr>
      </thead>
      <tbody>
        {sidesOf(figure).map((side) => (
          <tr key={side}>
            <th scope="row">
              <Swatch side={side} id={`${id}-${side}`} /> {t(`sides.${side}`)}
            </th>
            <td>{figure[side]?.year || t('table.noYear')}</td>
            <td className="num">
              {t('amount', { value: formatNumber(figure[side]?.value ?? 0, locale), unit: figure.unit })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
