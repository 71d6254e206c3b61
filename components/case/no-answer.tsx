import { useLocale, useTranslations } from 'next-intl';
import { DoorTitle } from '../ui/door-status';
import { Msg } from '../ui/msg';
import { TelephoneLink } from '../ui/telephone-link';
import { LookUpAgain } from './look-up-again';

const REASONS = ['typed', 'renewed', 'notYet', 'notOpen'] as const;

/** The one answer to everything that cannot be shown; it never says which of the reasons it was. */
export function NoAnswer({ telephone }: { telephone: string }) {
  const locale = useLocale();
  const t = useTranslations('Cases.noAnswer');
  return (
    <Msg icon="info" tone="warning" title={t('title')}>
      <DoorTitle title={t('title')} />
      <p>{t('text')}</p>
      <ul className="text-list py-2">
        {REASONS.map((reason) => (
          <li key={reason}>{t(`reasons.${reason}`)}</li>
        ))}
      </ul>
      <p>{t('kept')}</p>
      <p className="pbs-2">
        {t.rich('call', {
          telephone: () => <TelephoneLink number={telephone} />,
          units: (chunks) => (
            <a className="text-link" href={`/${locale}/units`}>
              {chunks}
            </a>
          ),
        })}
      </p>
      <LookUpAgain />
    </Msg>
  );
}
