import { useLocale, useTranslations } from 'next-intl';
import { STANDING_COUNTS } from '@/i18n/standing-counts';

/** Says on every Mongolian page how much of its words a native reader has passed, and leads to the whole count. */
export function WordsReviewed() {
  const locale = useLocale();
  const t = useTranslations('Site.footer');
  if (locale !== 'mn') return null;
  const { reviewed, total } = STANDING_COUNTS;
  return (
    <p>
      {t.rich('words', {
        reviewed,
        total,
        link: (words) => (
          <a className="footer-link" href={`/${locale}/specimen#standing`}>
            {words}
          </a>
        ),
      })}
    </p>
  );
}
