import { useLocale, useTranslations } from 'next-intl';
import { formatNumber } from '@/i18n/format';
import type { StandingCounts } from '@/i18n/standing-counts';

/** Says how much of the Mongolian words a native reader has passed, and leads to the whole count. */
export function WordsReviewed({ counts }: { counts: StandingCounts }) {
  const locale = useLocale();
  const t = useTranslations('Site.footer');
  const { reviewed, total } = counts;
  return (
    <p>
      {t.rich('words', {
        reviewed: formatNumber(reviewed, locale),
        total: formatNumber(total, locale),
        link: (words) => (
          <a className="footer-link" href={`/${locale}/specimen#standing`}>
            {words}
          </a>
        ),
      })}
    </p>
  );
}
