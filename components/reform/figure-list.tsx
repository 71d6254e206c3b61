import { useTranslations } from 'next-intl';
import type { ReformFigure } from '@/domain/reform';
import { Empty } from '../ui/empty';
import { barsOf } from './figure-bars';
import { FigureChart } from './figure-chart';
import { FigureNote } from './figure-note';
import { FigureTable } from './figure-table';
import { LoneFigureTable } from './lone-figure-table';

const isDrawn = (figure: ReformFigure): boolean => barsOf(figure, 1).length > 0;

/** Before and after, each figure by itself: counts and percentages never share an axis. */
export function FigureList({ figures }: { figures: ReformFigure[] }) {
  const t = useTranslations('Reform.figures');
  if (figures.length === 0) return <Empty title={t('empty.title')}>{t('empty.text')}</Empty>;
  const drawn = figures.filter(isDrawn);
  const lone = figures.filter((figure) => !isDrawn(figure));
  return (
    <>
      <p className="px-4 pbe-2 text-secondary text-muted">{t('lead')}</p>
      <ul className="figures">
        {drawn.map((figure, index) => (
          <li key={figure.label} className="figure">
            <h3 className="font-semibold">{figure.label}</h3>
            <div className="figure-body">
              <FigureChart figure={figure} id={`figure-${index + 1}`} />
              <FigureTable figure={figure} id={`figure-${index + 1}`} />
            </div>
            <FigureNote note={figure.note} />
          </li>
        ))}
        {lone.length > 0 && (
          <li className="figure">
            <h3 className="font-semibold">{t('lone.title')}</h3>
            <LoneFigureTable figures={lone} />
          </li>
        )}
      </ul>
    </>
  );
}
