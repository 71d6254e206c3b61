import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** That all this is general, and the ways to one's own case and to the published texts. */
export function OwnCase() {
  const locale = useLocale();
  const t = useTranslations('Procedures');
  const way = (path: string) => (chunks: ReactNode) => (
    <a className="text-link" href={`/${locale}${path}`}>
      {chunks}
    </a>
  );
  return (
    <div className="panel bg-surface p-4">
      <p>{t('notice')}</p>
      <p className="pbs-2">
        {t.rich('own', {
          cases: way('/cases'),
          visibility: way('/visibility'),
          disclosures: way('/disclosures/kind/case-procedures'),
        })}
      </p>
    </div>
  );
}
