import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Statistics } from '@/domain/statistics/statistics';
import { DateText } from '../ui/date-text';
import { PageHead } from '../ui/page-head';
import { Panel } from '../ui/panel';
import { FigurePanel, TOPICS, type Topic } from './figure-panel';
import { RevisionList } from './revision-list';

const METHODS = ['record', 'month', 'changes', 'notCounted', 'items', 'hidden', 'shares', 'revised'] as const;

/** The bureau's own record in figures: whether it discloses in time, never who solves how much. */
export function StatisticsView({ statistics }: { statistics: Statistics }) {
  const locale = useLocale();
  const t = useTranslations('Statistics');
  const { sections, revisions, asOf } = statistics;
  const least = sections.cases.months[0]?.figures.least ?? 5;
  const stageDays = sections.cases.months[0]?.figures.workingDays ?? 5;
  const itemDays = sections.publications.months[0]?.figures.workingDays ?? 20;
  const corrections = (chunks: ReactNode) => (
    <a className="text-link" href={`/${locale}/corrections`}>
      {chunks}
    </a>
  );
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')}>
        {asOf && (
          <p className="text-secondary text-muted">
            {t('asOf')} <DateText iso={asOf} />
          </p>
        )}
      </PageHead>
      {(Object.keys(TOPICS) as Topic[]).map((topic) => (
        <FigurePanel key={topic} topic={topic} figures={sections[TOPICS[topic].section]} />
      ))}
      <Panel title={t('download.title')} id="download">
        <div className="px-4 pbe-4">
          <p className="text-muted">{t('download.text', { least })}</p>
          <p className="pbs-2">
            <a
              className="text-link"
              href={`/${locale}/statistics/data.csv`}
              download={`statistics-${asOf ?? 'empty'}.csv`}
            >
              {t('download.link')}
            </a>
          </p>
        </div>
      </Panel>
      <Panel title={t('method.title')} id="method">
        <div className="px-4 pbe-4">
          <ul className="text-list">
            {METHODS.map((method) => (
              <li key={method}>{t.rich(`method.${method}`, { least, stageDays, itemDays, corrections })}</li>
            ))}
          </ul>
        </div>
      </Panel>
      <Panel title={t('revisions.title')} id="revisions">
        <RevisionList revisions={revisions} />
      </Panel>
    </>
  );
}
