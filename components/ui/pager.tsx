import { useLocale, useTranslations } from 'next-intl';
import { formatNumber } from '@/i18n/format';
import { ShortNumbers } from './short-numbers';

type Props = {
  page: number;
  pages: number /** Address of the first page; others are `…/page/N`. */;
  base: string;
};

export const pageHref = (base: string, page: number): string => (page === 1 ? base : `${base}/page/${page}`);

/** Earlier and later pages as plain links. */
export function Pager({ page, pages, base }: Props) {
  const locale = useLocale();
  const t = useTranslations('Site.pager');
  if (pages <= 1) return null;
  return (
    <nav className="flex flex-wrap items-center justify-between gap-4 p-4" aria-label={t('label')}>
      {page > 1 ? (
        <a className="button-plain" href={pageHref(base, page - 1)} rel="prev">
          {t('newer')}
        </a>
      ) : (
        <span />
      )}
      <span className="text-secondary text-muted">
        <ShortNumbers
          text={t('position', { page: formatNumber(page, locale), pages: formatNumber(pages, locale) })}
        />
      </span>
      {page < pages ? (
        <a className="button-plain" href={pageHref(base, page + 1)} rel="next">
          {t('older')}
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
