import { useLocale, useTranslations } from 'next-intl';
import type { Head } from '@/domain/record/head';
import { formatNumber } from '@/i18n/format';
import { DateText } from '../ui/date-text';

/** How many entries, the root over them, and when the last came. */
export function HeadFacts({ head }: { head: Head }) {
  const locale = useLocale();
  const t = useTranslations('Record.head');
  return (
    <dl className="facts">
      <dt>{t('size')}</dt>
      <dd>{t('count', { count: formatNumber(head.size, locale) })}</dd>
      <dt>{t('root')}</dt>
      <dd className="url">{head.root}</dd>
      <dt>{t('at')}</dt>
      <dd>{head.at ? <DateText iso={head.at} time /> : t('empty')}</dd>
    </dl>
  );
}
