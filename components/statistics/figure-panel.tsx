import { useLocale, useTranslations } from 'next-intl';
import { type Item, valuesOf } from '@/domain/statistics/item';
import type { Section } from '@/domain/statistics/snapshot';
import type { SectionFigures } from '@/domain/statistics/statistics';
import { formatYearMonth } from '@/i18n/format';
import { SampleMark } from '../publication/sample-mark';
import { Empty } from '../ui/empty';
import { Panel } from '../ui/panel';
import { FigureMonths } from './figure-months';
import { useFigureWords } from './figure-words';

/** The panels of the page: what each counts, what of it is drawn, and what its sentence turns on. */
export const TOPICS = {
  changes: {
    section: 'cases',
    items: [
      'changes.share',
      'changes.all',
      'changes.inTime',
      'changes.late',
      'changes.notNoted',
      'changes.unknownCalendar',
    ],
    drawn: ['changes.share'],
    main: 'changes.share',
  },
  items: {
    section: 'publications',
    items: ['items.share', 'items.all', 'items.inTime', 'items.late', 'items.unknownCalendar'],
    drawn: ['items.share'],
    main: 'items.share',
  },
  corrections: {
    section: 'publications',
    items: ['corrections', 'withdrawals'],
    drawn: ['corrections', 'withdrawals'],
    main: 'corrections',
  },
  cases: {
    section: 'cases',
    items: ['cases.criminal', 'cases.administrative', 'cases.traffic', 'cases.all'],
    drawn: ['cases.criminal', 'cases.administrative', 'cases.traffic'],
    main: 'cases.all',
  },
} as const satisfies Record<
  string,
  { section: Section; items: readonly Item[]; drawn: readonly Item[]; main: Item }
>;
export type Topic = keyof typeof TOPICS;

/** The newest month in one sentence; a number that is hidden or missing says so in its place. */
function Summary({ topic, figures }: { topic: Topic; figures: SectionFigures }) {
  const locale = useLocale();
  const t = useTranslations('Statistics.topics');
  const write = useFigureWords();
  const [newest] = figures.months;
  if (!newest) return null;
  const values = valuesOf(newest);
  const told = (item: Item) => write(item, values[item] ?? 'none');
  const { main } = TOPICS[topic];
  const state = values[main] === 'hidden' || values[main] === 'none' ? values[main] : 'told';
  return (
    <p>
      {t(`${topic}.summary`, {
        state,
        month: formatYearMonth(newest.month, locale),
        days: newest.figures.workingDays,
        share: told(main),
        changes: told('changes.all'),
        items: told('items.all'),
        corrections: told('corrections'),
        withdrawals: told('withdrawals'),
        cases: told('cases.all'),
      })}
    </p>
  );
}

/** One topic: a sentence, a drawing and its table, or why there is nothing yet. */
export function FigurePanel({ topic, figures }: { topic: Topic; figures: SectionFigures }) {
  const t = useTranslations('Statistics');
  const { items, drawn } = TOPICS[topic];
  const title = t(`topics.${topic}.title`);
  return (
    <Panel title={title} id={topic}>
      {figures.months.length === 0 ? (
        <Empty title={t('empty.title')}>{t(`topics.${topic}.empty`)}</Empty>
      ) : (
        <div className="px-4 pbe-4">
          {figures.isSample && (
            <p className="pbe-2">
              <SampleMark /> {t('sample')}
            </p>
          )}
          <Summary topic={topic} figures={figures} />
          <FigureMonths
            id={`${topic}-chart`}
            title={t(`topics.${topic}.caption`)}
            months={figures.months}
            items={items}
            drawn={drawn}
          />
        </div>
      )}
    </Panel>
  );
}
