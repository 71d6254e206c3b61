import { getTranslations } from 'next-intl/server';
import { SCREEN_PLACES, SCREENS } from '@/domain/site-map';
import { withoutGloss } from '@/i18n/gloss';
import type { Locale } from '@/i18n/locales';
import { routeLocale } from '@/i18n/page-locale';
import { type SearchScreen, searchSite } from '@/store/search';

type Context = { params: Promise<{ locale: string }> };

export const dynamic = 'force-dynamic';

async function screens(locale: Locale): Promise<SearchScreen[]> {
  const t = await getTranslations({ locale, namespace: 'Sitemap.screens' });
  return SCREENS.map((screen) => ({
    path: SCREEN_PLACES[screen].path,
    title: withoutGloss(t(`${screen}.name`)),
    summary: withoutGloss(t(`${screen}.about`)),
  }));
}

/** What a search finds, for the door only; nobody outside can come here. */
export async function GET({ url }: Request, { params }: Context): Promise<Response> {
  const asked = new URL(url).searchParams.get('q') ?? '';
  const locale = await routeLocale(params);
  return Response.json(await searchSite(locale, asked, () => screens(locale)));
}
