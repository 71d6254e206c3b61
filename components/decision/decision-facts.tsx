import { useLocale, useTranslations } from 'next-intl';
import type { Decision } from '@/domain/decision';
import { DateText } from '../ui/date-text';

/** Number, organ, kind, party and days of a decision; of a closed one without its party. */
export function DecisionFacts({ decision }: { decision: Decision }) {
  const locale = useLocale();
  const t = useTranslations('Decisions');
  return (
    <dl className="facts">
      <dt>{t('facts.documentNumber')}</dt>
      <dd>{decision.documentNumber}</dd>
      <dt>{t('facts.organ')}</dt>
      <dd>{decision.organ}</dd>
      <dt>{t('facts.kind')}</dt>
      <dd>
        <a href={`/${locale}/decisions/kind/${decision.kind}`}>{t(`kinds.${decision.kind}`)}</a> ·{' '}
        {t(`natures.${decision.nature}`)}
      </dd>
      {!decision.closing && (
        <>
          <dt>{t('facts.party')}</dt>
          <dd>{decision.party}</dd>
        </>
      )}
      <dt>{t('facts.madeOn')}</dt>
      <dd>
        <DateText iso={decision.madeOn} />
      </dd>
      {!decision.closing && (
        <>
          <dt>{t('facts.through')}</dt>
          <dd>
            <DateText iso={decision.publicThrough} />
          </dd>
        </>
      )}
    </dl>
  );
}
