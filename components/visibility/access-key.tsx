import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { ACCESSES_IN_ORDER } from './access-icon';
import { AccessWord } from './access-word';

/** What each answer of the matrix means. */
export function AccessKey() {
  const t = useTranslations('Visibility.accesses');
  return (
    <dl className="access-key">
      {ACCESSES_IN_ORDER.map((access) => (
        <Fragment key={access}>
          <dt>
            <AccessWord access={access} />
          </dt>
          <dd>{t(`${access}.text`)}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
