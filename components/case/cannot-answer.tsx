import { useTranslations } from 'next-intl';
import { DoorStatus, DoorTitle } from '../ui/door-status';
import { Msg } from '../ui/msg';
import { TelephoneLink } from '../ui/telephone-link';
import { LookUpAgain } from './look-up-again';

/** Seconds. */
const RETRY_AFTER = 120;

/** The site cannot ask its database now: says that this is no answer about the case, and whom to call. Status 503. */
export function CannotAnswer({ telephone }: { telephone: string }) {
  const t = useTranslations('Cases.unavailable');
  return (
    <Msg icon="clock" tone="warning" title={t('title')}>
      <DoorTitle title={t('title')} />
      <DoorStatus code={503} retryAfter={RETRY_AFTER} />
      <p>{t('text')}</p>
      <p className="pbs-2">
        {t.rich('call', {
          telephone: () => <TelephoneLink number={telephone} />,
        })}
      </p>
      <LookUpAgain />
    </Msg>
  );
}
