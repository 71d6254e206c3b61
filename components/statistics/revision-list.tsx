import { useLocale, useTranslations } from 'next-intl';
import type { PublishedSnapshot } from '@/domain/statistics/statistics';
import { formatYearMonth } from '@/i18n/format';
import { DateText } from '../ui/date-text';
import { Empty } from '../ui/empty';

const REVISIONS_SHOWN = 30;

/** Which published months were counted anew, what changed, and what the bureau says to it. */
export function RevisionList({ revisions }: { revisions: readonly PublishedSnapshot[] }) {
  const locale = useLocale();
  const t = useTranslations('Statistics');
  if (revisions.length === 0)
    return <Empty title={t('revisions.empty.title')}>{t('revisions.empty.text')}</Empty>;
  return (
    <ol className="cells">
      {revisions.slice(0, REVISIONS_SHOWN).map((one) => (
        <li key={`${one.section} ${one.month} ${one.revision}`} className="cell p-cell">
          <p className="text-secondary text-muted">
            <DateText iso={one.asOf} />
          </p>
          <p className="font-semibold">
            {t('revisions.which', {
              month: formatYearMonth(one.month, locale),
              section: t(`sections.${one.section}`),
              revision: one.revision,
            })}
          </p>
          {one.note && <p className="pbs-1">{one.note}</p>}
          {one.remark && <p className="pbs-1">{t('revisions.remark', { remark: one.remark })}</p>}
        </li>
      ))}
    </ol>
  );
}
