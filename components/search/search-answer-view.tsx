import { useLocale, useTranslations } from 'next-intl';
import { MOST_HITS, type SearchAnswer, type SearchHit } from '@/domain/search';
import { formatNumber } from '@/i18n/format';
import { SampleMark } from '../publication/sample-mark';
import { CellList } from '../ui/cell-list';
import { DateText } from '../ui/date-text';
import { Empty } from '../ui/empty';

function HitFacts({ hit }: { hit: SearchHit }) {
  const t = useTranslations('Search.kinds');
  return (
    <>
      {t(hit.kind)}
      {hit.date && (
        <>
          {' '}
          · <DateText iso={hit.date} />
        </>
      )}{' '}
      {hit.isSample && <SampleMark />}
      {hit.summary && <span className="block">{hit.summary}</span>}
    </>
  );
}

function Elsewhere() {
  const locale = useLocale();
  const t = useTranslations('Search.empty');
  return t.rich('elsewhere', {
    sitemap: (words) => (
      <a className="text-link" href={`/${locale}/sitemap`}>
        {words}
      </a>
    ),
    cases: (words) => (
      <a className="text-link" href={`/${locale}/cases`}>
        {words}
      </a>
    ),
  });
}

/** What was found, or why nothing and where else to look. */
export function SearchAnswerView({ answer }: { answer: SearchAnswer }) {
  const locale = useLocale();
  const t = useTranslations('Search');
  const { query, hits, total, isCut } = answer;
  if (!query) return null;
  return (
    <section className="panel bg-surface" aria-labelledby="found">
      <div className="px-4 pbs-4 pbe-1">
        <h2 id="found" className="text-heading font-semibold">
          {t('found', { total: formatNumber(total, locale) })}
        </h2>
        {isCut && <p className="text-secondary text-muted">{t('cut')}</p>}
        {total > hits.length && (
          <p className="text-secondary text-muted">{t('more', { most: formatNumber(MOST_HITS, locale) })}</p>
        )}
      </div>
      {hits.length > 0 ? (
        <CellList
          cells={hits.map((hit) => ({
            key: hit.path,
            href: `/${locale}${hit.path}`,
            title: hit.title,
            text: <HitFacts hit={hit} />,
          }))}
        />
      ) : (
        <Empty title={t('empty.title')}>
          <p>
            <Elsewhere />
          </p>
        </Empty>
      )}
    </section>
  );
}
