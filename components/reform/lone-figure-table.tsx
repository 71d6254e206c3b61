import { useLocale, useTranslations } from 'next-intl';
import type { ReformFigure } from '@/domain/reform';
import { formatNumber } from '@/i18n/format';
import { sidesOf } from './figure-bars';
import { FigureNote } from './figure-note';

function Row({ figure }: { figure: ReformFigure }) {
  const locale = useLocale();
  const t = useTranslations('Reform.figures');
  return (
    <tr>
      <th scope="row">{figure.label}</th>
      <td>
        {sidesOf(figure).map((side) => (
          <p key={side}>
            <strong className="num">
              {t('amount', { value: formatNumber(figure[side]?.value ?? 0, locale), unit: figure.unit })}
            </strong>{' '}
            <span className="text-secondary text-muted">
              {t('lone.when', { side: t(`sides.${side}`), year: figure[side]?.year || t('table.noYear') })}
            </span>
          </p>
        ))}
        <p className="text-secondary text-muted">{figure.asReported}</p>
        <FigureNote note={figure.note} />
      </td>
    </tr>
  );
}

/** Counts reported for one side only: with nothing to compare them with, they are told and not drawn. */
export function LoneFigureTable({ figures }: { figures: ReformFigure[] }) {
  const t = useTranslations('Reform.figures');
  return (
    <table className="directory-table">
      <caption>{t('lone.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('lone.label')}</th>
          <th scope="col">{t('table.value')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <Row key={figure.label} figure={figure} />
        ))}
      </tbody>
    </table>
  );
}
