import { useLocale, useTranslations } from 'next-intl';
import type { StageId } from '@/domain/case-stage';
import type { ShownRemedy } from '@/domain/shown-remedy';
import { formatDate } from '@/i18n/format';

function Limit({ remedy }: { remedy: ShownRemedy }) {
  const locale = useLocale();
  const t = useTranslations('Remedies');
  if (!remedy.starts) return null;
  // Every limited remedy has these words; domain/word-keys.ts and its test hold them to it.
  const key = remedy.id as 'criminal-reconsideration';
  const isDated = remedy.starts === 'document';
  if (isDated && !remedy.due?.known) return <p>{t(`${key}.limitUnknown`)}</p>;
  const date = remedy.due?.known ? formatDate(remedy.due.date, locale) : '';
  return (
    <>
      <p>{t(`${key}.limit`, { date })}</p>
      {isDated && remedy.standing === 'due-today' && <p>{t('lastDayToday')}</p>}
      {isDated && remedy.standing === 'overdue' && <p>{t('lastDayPassed')}</p>}
    </>
  );
}

/** What the person can do from here, each with its own limit and number. */
export function RemedyList({ remedies, current }: { remedies: ShownRemedy[]; current: StageId | null }) {
  const t = useTranslations();
  return (
    <ul className="remedies">
      {remedies.map((remedy) => (
        <li key={remedy.id} className="remedy">
          <h3 className="font-semibold">{t(`Remedies.${remedy.id}.name`)}</h3>
          {remedy.starts && remedy.stage !== current && (
            <p className="text-secondary text-muted">
              {t('Remedies.earlier', { stage: t(`Stages.${remedy.stage}.term`) })}
            </p>
          )}
          <p>{t(`Remedies.${remedy.id}.how`)}</p>
          <Limit remedy={remedy} />
          {remedy.telephone && (
            <p>
              <a className="text-link num" href={`tel:${remedy.telephone}`}>
                {t('Remedies.telephone', { telephone: remedy.telephone })}
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
