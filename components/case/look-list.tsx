import { useTranslations } from 'next-intl';
import type { LooksShown } from '@/domain/case-look';
import { DateText } from '../ui/date-text';

/** Who of the bureau has looked at the party's case: when, from which unit, in which post, why. No names. */
export function LookList({ looks: { shown, more } }: { looks: LooksShown }) {
  const t = useTranslations('Cases.looks');
  return (
    <div className="px-4 pbs-2 pbe-4 text-secondary">
      {shown.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <ul>
          {shown.map(({ at, unit, role, reason, note }, place) => (
            <li key={`${at} ${place}`} className="pbe-2">
              <DateText iso={at} time /> · {unit} · {t(`roles.${role}`)} · {t(`reasons.${reason}`)}
              {note && <span lang="zh-Hans">：{note}</span>}
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p>{t('more', { count: more })}</p>}
      <p className="text-muted">{t('rule')}</p>
    </div>
  );
}
