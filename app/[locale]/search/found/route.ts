import { getTranslations } from 'next-intl/server';
import type { Finder } from '@/domain/finder';
import { SCREEN_PLACES, SCREENS } from '@/domain/site-map';
import { withoutGloss } from '@/i18n/gloss';
import type { Locale } from '@/i18n/locales';
import { knownLocale } from '@/i18n/page-locale';
import { foundRoute } from '@/store/found-route';
import { type SearchScreen, searchSite } from '@/store/search';

export const dynamic = 'force-dynamic';

async function screens(locale: Locale): Promise<SearchScreen[]> {
  const t = await getTranslations({ locale, namespace: 'Sitemap.screens' });
  return SCREENS.map((screen) => ({
    path: SCREEN_PLACES[screen].path,
    title: withoutGloss(t(`${screen}.name`)),
    summary: withoutGloss(t(`${screen}.about`)),
  }));
}

/** What a search finds. */
const find: Finder = async ({ locale: asked, search }) => {
  const locale = knownLocale(asked);
  return searchSite(locale, new URLSearchParams(search).get('q') ?? '', () => screens(locale));
};

export const GET = foundRoute('/search/found', find);
