import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LOCALE_CODES, LOCALES } from '@/i18n/locales';
import { Icon } from './icon';
import { LanguageName } from './language-name';

type Props = {
  /** Path of this page after its language, '' for home: the language switch leads to the same page. */
  path: string;
  children: ReactNode;
  /** Extra control in the title bar, such as the quick exit. */
  control?: ReactNode;
};

/** Title bar and main part of every public page. */
export function PageShell({ path, children, control }: Props) {
  const locale = useLocale();
  const t = useTranslations('Site');
  return (
    <>
      <header className="page-bar">
        <a className="page-bar-home" href={`/${locale}`}>
          <img src="/pictures/mark.webp" alt="" width={28} height={28} loading="lazy" fetchPriority="low" />
          <span>{t('name')}</span>
        </a>
        <div className="page-bar-controls">
          {control}
          {LOCALE_CODES.filter((code) => code !== locale).map((code) => (
            <a
              key={code}
              className="page-bar-control"
              href={`/${code}${path}`}
              hrefLang={LOCALES[code].tag}
              lang={LOCALES[code].tag}
              aria-label={LOCALES[code].name}
            >
              <LanguageName code={code} />
            </a>
          ))}
          <a className="page-bar-control" href={`/${locale}/search`} aria-label={t('search')}>
            <Icon name="search" />
          </a>
          <a className="page-bar-control" href={`/${locale}/preferences`} aria-label={t('preferences')}>
            <Icon name="text-size" />
          </a>
        </div>
      </header>
      <main id="main" className="page-main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
