import { getTranslations } from 'next-intl/server';
import type { ComponentProps, ReactNode } from 'react';
import type { Site } from '@/domain/site';
import { MONGOLIAN_FONT } from '@/i18n/font';
import { LOCALES, type Locale } from '@/i18n/locales';
import { MenuBar } from './menu-bar';
import { SiteFooter } from './site-footer';

type Props = {
  locale: Locale;
  site: Site;
  /** How many of the site's words are Mongolian, by where they come from; null on Chinese pages. */
  wordCounts: ComponentProps<typeof SiteFooter>['wordCounts'];
  children: ReactNode;
};

/** The document of every public page, with what stands around it: the frame of the site. */
export async function PublicDocument({ locale, site, wordCounts, children }: Props) {
  const t = await getTranslations({ locale, namespace: 'Site' });
  return (
    <html lang={LOCALES[locale].tag} data-scroll-behavior="smooth">
      {/*
       * Nothing is painted of half a page: what is read later would push what is seen (HTML, 4.2.4; Chromium 124). A mark
       * behind all the rest, because Chromium waits for the beginning of an element only.
       */}
      <link rel="expect" href="#end" blocking="render" />
      {locale === 'mn' && <link rel="preload" href={MONGOLIAN_FONT} as="font" crossOrigin="" />}
      <body>
        <a className="skip-link" href="#main">
          {t('skip')}
        </a>
        {children}
        <SiteFooter site={site} wordCounts={wordCounts} />
        <MenuBar menus={site.menus} />
        <span id="end" hidden />
        <script src="/scripts/page.js" defer />
      </body>
    </html>
  );
}
