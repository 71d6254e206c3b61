import { useLocale, useTranslations } from 'next-intl';
import type { Head } from '@/domain/record/head';
import type { StoredLeaf } from '@/domain/record/next';
import { type StandingPage, standingPath } from '@/domain/site';
import { DateText } from '../ui/date-text';
import { PageHead } from '../ui/page-head';
import { Panel } from '../ui/panel';
import { HeadFacts } from './head-facts';

export type EntryProps = {
  leaf: StoredLeaf;
  line: string;
  proof: readonly string[];
  head: Head;
  isNewest: boolean;
  /** Whether the text it names can be had. */
  hasText: boolean;
};

function Facts({ leaf, line }: EntryProps) {
  const locale = useLocale();
  const t = useTranslations('Record');
  const path =
    leaf.folder === 'pages' ? standingPath(leaf.slug as StandingPage) : `/${leaf.folder}/${leaf.slug}`;
  return (
    <dl className="facts">
      <dt>{t('entry.event')}</dt>
      <dd>{t(`events.${leaf.event}`)}</dd>
      <dt>{t('entry.item')}</dt>
      <dd>
        {t(`folders.${leaf.folder}`)} <a href={`/${locale}${path}`}>{path}</a>
      </dd>
      <dt>{t('entry.at')}</dt>
      <dd>
        <DateText iso={leaf.at} time />
      </dd>
      <dt>{t('entry.digest')}</dt>
      <dd className="url">{leaf.digest}</dd>
      <dt>{t('entry.line')}</dt>
      <dd className="url">{line}</dd>
      <dt>{t('entry.hash')}</dt>
      <dd className="url">{leaf.hash}</dd>
    </dl>
  );
}

function Proof({ proof, head, leaf }: EntryProps) {
  const t = useTranslations('Record.entry.proof');
  return (
    <Panel title={t('title')} id="proof">
      <div className="px-4 pbs-1 pbe-4">
        <p>{proof.length > 0 ? t('lead', { size: head.size, number: leaf.entry }) : t('only')}</p>
        <ol className="text-list">
          {proof.map((hash) => (
            <li key={hash} className="url">
              {hash}
            </li>
          ))}
        </ol>
        <HeadFacts head={head} />
      </div>
    </Panel>
  );
}

/** One entry, the text it names, and how it is proved to be in the record. */
export function EntryView(entry: EntryProps) {
  const t = useTranslations('Record.entry');
  const { leaf, isNewest, hasText } = entry;
  return (
    <>
      <PageHead title={t('title', { number: leaf.entry })} />
      <div className="panel bg-surface p-4">
        <Facts {...entry} />
        <p className="pbs-2 text-secondary text-muted">{isNewest ? t('newest') : t('older')}</p>
        {hasText && (
          <p className="pbs-1">
            <a className="text-link" href={`/record/texts/${leaf.entry}.json`}>
              {t('text')}
            </a>
          </p>
        )}
      </div>
      <Proof {...entry} />
    </>
  );
}
