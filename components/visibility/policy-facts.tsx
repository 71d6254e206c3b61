import { useTranslations } from 'next-intl';
import type { LookUpPolicy } from '@/domain/visibility';

const SWITCHES = ['reporterSeesAll', 'showPenaltyContent'] as const satisfies readonly (keyof LookUpPolicy)[];

/** The two things the bureau's legal unit decides, and how it has decided. */
export function PolicyFacts({ policy }: { policy: LookUpPolicy }) {
  const t = useTranslations('Visibility');
  return (
    <div className="px-4 pbe-4">
      <p className="pbe-2 text-muted">{t('policy.lead')}</p>
      <ul className="text-list">
        {SWITCHES.map((name) => (
          <li key={name}>
            {t(`policy.${name}`)}{' '}
            <strong className="current-choice">{t(policy[name] ? 'now.shown' : 'now.hidden')}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
