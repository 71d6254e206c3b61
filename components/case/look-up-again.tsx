import { useLocale, useTranslations } from 'next-intl';

/** Back to an empty form, under whatever was answered instead of a case. */
export function LookUpAgain() {
  const locale = useLocale();
  const t = useTranslations('Cases');
  return (
    <p className="pbs-6">
      <a className="button button-wide" href={`/${locale}/cases`}>
        {t('again')}
      </a>
    </p>
  );
}
