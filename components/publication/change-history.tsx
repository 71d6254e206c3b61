import { useTranslations } from 'next-intl';
import type { Publication } from '@/domain/publication';
import { DateText } from '../ui/date-text';

/** When it was first published, when last changed, and what changed. */
export function ChangeHistory({ publication }: { publication: Publication }) {
  const t = useTranslations('Site.history');
  const { firstPublished, lastChanged, changes, withdrawal } = publication;
  return (
    <section className="history" aria-labelledby="history">
      <h2 id="history" className="text-heading font-semibold">
        {t('title')}
      </h2>
      <dl className="facts">
        <dt>{t('first')}</dt>
        <dd>
          <DateText iso={firstPublished} time />
        </dd>
        <dt>{t('last')}</dt>
        <dd>
          <DateText iso={lastChanged} time />
        </dd>
      </dl>
      {withdrawal || changes.length > 0 ? (
        <ol className="steps">
          {withdrawal && (
            <li className="step">
              <DateText iso={withdrawal.at} time />
              <p>{t('withdrawn', { reason: withdrawal.reason })}</p>
            </li>
          )}
          {changes.map((change) => (
            <li key={change.at} className="step">
              <DateText iso={change.at} time />
              <p>{change.note}</p>
            </li>
          ))}
        </ol>
      ) : (
        <p className="text-secondary text-muted">{t('unchanged')}</p>
      )}
    </section>
  );
}
