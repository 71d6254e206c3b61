import { useLocale } from 'next-intl';
import { formatDate, formatDateTime } from '@/i18n/format';
import { ShortNumbers } from './short-numbers';

/** A date in the reader's language and in the bureau's time zone. `iso` is a day or an instant. */
export function DateText({ iso, time = false }: { iso: string; time?: boolean }) {
  const locale = useLocale();
  return (
    <time dateTime={iso}>
      <ShortNumbers text={time ? formatDateTime(iso, locale) : formatDate(iso, locale)} />
    </time>
  );
}
