import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '../ui/icon';

/** The most prominent action of the site: look up one's own case. */
export function LookUpCall() {
  const locale = useLocale();
  const t = useTranslations('Home.lookUp');
  return (
    <a className="look-up-call" href={`/${locale}/cases`}>
      <Icon name="case" />
      <span className="min-inline-0">
        <span className="block text-heading font-semibold">{t('title')}</span>
        <span className="block text-secondary">{t('text')}</span>
      </span>
      <Icon name="chevron" />
    </a>
  );
}
