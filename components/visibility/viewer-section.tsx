import { useTranslations } from 'next-intl';
import { accessOf, type LookUpPolicy, VISIBLE_ITEMS, type Viewer } from '@/domain/visibility';
import { ACCESSES_IN_ORDER } from './access-icon';
import { AccessWord } from './access-word';
import { CurrentChoice } from './current-choice';
import { ItemName } from './item-name';

type Props = { viewer: Viewer; policy: LookUpPolicy; isOpen: boolean };

/** All that one kind of viewer may and may not see, answer by answer: a column of the matrix for a narrow screen. */
export function ViewerSection({ viewer, policy, isOpen }: Props) {
  const t = useTranslations('Visibility');
  const groups = ACCESSES_IN_ORDER.map((access) => ({
    access,
    items: VISIBLE_ITEMS.filter((item) => accessOf(viewer, item) === access),
  })).filter(({ items }) => items.length > 0);
  return (
    <details className="viewer" open={isOpen}>
      <summary className="viewer-name">{t(`viewers.${viewer}.name`)}</summary>
      <p className="text-muted">{t(`viewers.${viewer}.text`)}</p>
      {groups.map(({ access, items }) => (
        <section key={access} className="viewer-group" aria-labelledby={`${viewer}-${access}`}>
          <h3 id={`${viewer}-${access}`}>
            <AccessWord access={access} />
          </h3>
          <ul className="text-list">
            {items.map((item) => (
              <li key={item}>
                <ItemName item={item} />{' '}
                {access === 'configured' && <CurrentChoice viewer={viewer} item={item} policy={policy} />}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
