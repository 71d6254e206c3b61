import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Reform } from '@/domain/reform';
import { Empty } from '../ui/empty';
import { Panel } from '../ui/panel';
import { Prose } from '../ui/prose';
import { DirectoryTable } from './directory-table';
import { FigureList } from './figure-list';
import { MeaningCells } from './meaning-cells';
import { ReformSteps } from './reform-steps';

/** The reform for those it serves: what it means, whom to ask now, how it went, what was reported. */
export function ReformHub({ reform }: { reform: Reform }) {
  const locale = useLocale();
  const t = useTranslations('Reform');
  const { introduction, meanings, directory, timeline, figures } = reform;
  const units = (chunks: ReactNode) => (
    <a className="text-link" href={`/${locale}/units`}>
      {chunks}
    </a>
  );
  const news = (chunks: ReactNode) => (
    <a className="text-link" href={`/${locale}/news/topic/organisation`}>
      {chunks}
    </a>
  );
  return (
    <>
      {introduction.length > 0 && (
        <div className="panel bg-surface p-4">
          <Prose blocks={introduction} before={[t('title'), t('lead')]} />
        </div>
      )}
      {meanings.length > 0 && (
        <Panel title={t('meanings.title')} id="meanings">
          <MeaningCells meanings={meanings} />
        </Panel>
      )}
      <Panel
        title={t('directory.title')}
        id="directory"
        more={{ href: `/${locale}/units`, label: t('directory.more') }}
      >
        {directory.length > 0 ? (
          <DirectoryTable rows={directory} />
        ) : (
          <Empty title={t('directory.empty.title')}>{t.rich('directory.empty.text', { units })}</Empty>
        )}
      </Panel>
      <Panel title={t('timeline.title')} id="timeline">
        {timeline.length > 0 ? (
          <ReformSteps steps={timeline} />
        ) : (
          <Empty title={t('timeline.empty.title')}>{t.rich('timeline.empty.text', { news })}</Empty>
        )}
      </Panel>
      <Panel
        title={t('figures.title')}
        id="figures"
        more={{ href: `/${locale}/statistics`, label: t('figures.more') }}
      >
        <FigureList figures={figures} />
      </Panel>
    </>
  );
}
