import { useTranslations } from 'next-intl';

/**
 * Stands in every option; styles/parts/preferences.css shows the one whose choice the door wrote onto <html>. So one
 * cached page serves every reader, and what is hidden is hidden from screen readers too.
 */
export function CurrentMark() {
  const t = useTranslations('Preferences');
  return <span className="choice-current">{t('current')}</span>;
}
