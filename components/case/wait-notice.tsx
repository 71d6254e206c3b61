import { useTranslations } from 'next-intl';
import { DoorStatus, DoorTitle } from '../ui/door-status';
import { Msg } from '../ui/msg';
import { TelephoneLink } from '../ui/telephone-link';
import { LookUpAgain } from './look-up-again';

type Props = { minutes: number; isHeard: boolean; telephone: string };

/**
 * Too many wrong tries from one place: how long to wait with wrong ones, whom to call meanwhile, and the way back to the
 * form where a right code is answered all the same. Status 429 (RFC 6585 §4).
 */
export function WaitNotice({ minutes, isHeard, telephone }: Props) {
  const t = useTranslations('Cases.wait');
  return (
    <Msg icon="clock" tone="warning" title={t('title', { minutes })}>
      <DoorTitle title={t('title', { minutes })} />
      <DoorStatus code={429} retryAfter={minutes * 60} />
      <p>{t(isHeard ? 'text' : 'unheard')}</p>
      <p className="pbs-2">
        {t.rich('call', {
          telephone: () => <TelephoneLink number={telephone} />,
        })}
      </p>
      {isHeard && <LookUpAgain />}
    </Msg>
  );
}
