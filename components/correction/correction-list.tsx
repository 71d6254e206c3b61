import { useLocale, useTranslations } from 'next-intl';
import type { Correction } from '@/domain/correction';
import { DateText } from '../ui/date-text';
import { Empty } from '../ui/empty';
import { PageHead } from '../ui/page-head';
import { Pager } from '../ui/pager';
import { Tag } from '../ui/tag';

function CorrectionCell({ correction }: { correction: Correction }) {
  const locale = useLocale();
  const t = useTranslations('Corrections');
  const marks = useTranslations('Site.marks');
  const { type, at, text, item } = correction;
  return (
    <li className="cell p-cell">
      <p className="text-secondary text-muted">
        <DateText iso={at} time />{' '}
        <Tag tone={type === 'withdrawal' ? 'danger' : 'plain'}>{t(`types.${type}`)}</Tag>{' '}
        {item.isSample && <Tag tone="sample">{marks('sample')}</Tag>}{' '}
        {!item.isTranslated && <Tag>{marks('chineseOnly')}</Tag>}
      </p>
      <p className="pbs-1">
        <a className="text-link font-semibold" href={`/${locale}${item.path}`}>
          {item.title}
        </a>
      </p>
      <p className="pbs-1">{t(`told.${type}`, { text })}</p>
    </li>
  );
}

type Props = { list: { corrections: Correction[]; page: number; pages: number } };

/** What was corrected or withdrawn after it was published, newest first. */
export function CorrectionList({ list }: Props) {
  const locale = useLocale();
  const t = useTranslations('Corrections');
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="panel bg-surface">
        {list.corrections.length > 0 ? (
          <ol className="cells">
            {list.corrections.map((correction) => (
              <CorrectionCell
                key={`${correction.item.path} ${correction.type} ${correction.at}`}
                correction={correction}
              />
            ))}
          </ol>
        ) : (
          <Empty title={t('empty.title')}>
            {t.rich('empty.text', { about: (chunks) => <a href={`/${locale}/about`}>{chunks}</a> })}
          </Empty>
        )}
      </div>
      <Pager page={list.page} pages={list.pages} base={`/${locale}/corrections`} />
    </>
  );
}
