import { useLocale, useTranslations } from 'next-intl';

const POINTS = ['publicOrder', 'significance', 'anonymous', 'time', 'search'] as const;

/** What is published here, what never is, and why. */
export function DecisionScope() {
  const locale = useLocale();
  const t = useTranslations('Decisions.scope');
  return (
    <div className="prose px-4 pbe-4">
      <ul>
        {POINTS.map((point) => (
          <li key={point}>{t(point)}</li>
        ))}
      </ul>
      <p>{t.rich('more', { visibility: (chunks) => <a href={`/${locale}/visibility`}>{chunks}</a> })}</p>
    </div>
  );
}
