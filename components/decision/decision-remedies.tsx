import { useTranslations } from 'next-intl';
import { DECISION_REMEDIES } from '@/domain/decision/remedies';

/** What the party, and whom it concerns, can do about the decision. */
export function DecisionRemedies() {
  const t = useTranslations('Decisions.remedies');
  const words = useTranslations('Remedies');
  return (
    <section className="no-print" aria-labelledby="remedies">
      <h2 id="remedies" className="text-heading font-semibold">
        {t('title')}
      </h2>
      <p className="text-secondary text-muted">{t('lead')}</p>
      <ul className="remedies">
        {DECISION_REMEDIES.map(({ id, amount, unit }) => (
          <li key={id} className="remedy">
            <h3 className="font-semibold">{words(`${id}.name`)}</h3>
            <p>{words(`${id}.how`)}</p>
            <p>{t(unit, { amount })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
