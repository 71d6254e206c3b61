import { useTranslations } from 'next-intl';
import type { Publication } from '@/domain/publication';
import { DateText } from '../ui/date-text';
import { DoorStatus } from '../ui/door-status';

/** Stands where a withdrawn text stood: when and why it went. The page answers 410 (RFC 9110 §15.5.11). */
export function WithdrawnNotice({ withdrawal }: { withdrawal: NonNullable<Publication['withdrawal']> }) {
  const t = useTranslations('Site.withdrawn');
  return (
    <div role="note" className="callout callout-warning">
      <DoorStatus code={410} />
      <strong className="block">{t('title')}</strong>
      <p>
        {t('at')} <DateText iso={withdrawal.at} time />
      </p>
      <p>{t('reason', { reason: withdrawal.reason })}</p>
      <p>{t('advice')}</p>
    </div>
  );
}
