import { useTranslations } from 'next-intl';
import type { DecisionClosing } from '@/domain/decision';
import { DateText } from '../ui/date-text';
import { DoorStatus } from '../ui/door-status';

/** Stands where a decision stood whose time is over, or whose kind is closed. The page answers 410. */
export function DecisionClosedNotice({
  closing,
}: {
  closing: Exclude<DecisionClosing, { why: 'withdrawn' }>;
}) {
  const t = useTranslations('Decisions.closed');
  return (
    <div role="note" className="callout callout-note">
      <DoorStatus code={410} />
      <strong className="block">{t(`${closing.why}.title`)}</strong>
      {closing.why === 'expired' && (
        <p>
          {t('expired.on')} <DateText iso={closing.on} />
        </p>
      )}
      <p>{t(`${closing.why}.text`)}</p>
    </div>
  );
}
