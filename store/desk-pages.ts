import 'server-only';
import { type DeskRefusal, readAtDesk, type Standing } from '@/cms/desk-reader';
import { isStandingPage, standingPath } from '@/domain/site';
import type { StandingPageView } from '@/domain/standing-page';
import { DEFAULT_LOCALE, LOCALE_CODES, type Locale } from '@/i18n/locales';
import { isSaidIn, type Localized } from './localized';
import { countUncleared } from './pictures';
import { toProse } from './prose';
import { rows } from './publications';
import { getEntryNumber } from './record';
import { toReform } from './reform';
import { toSite, toSitePage } from './site';
import { toStatisticsPage } from './statistics';

/** A standing page of the desk as the public would have it in one language; `name` is the desk's own for it. */
export type DeskStandingPage = {
  name: string;
  path: string;
  standing: Standing;
  entry: number | null;
  locales: Locale[];
  unclearedPictures: number;
} & StandingPageView;

/** A standing page as somebody with a session may read it; a status where they may not. */
export async function getDeskStandingPage(
  headers: Headers,
  locale: Locale,
  id: string,
): Promise<DeskStandingPage | DeskRefusal> {
  const read = await readAtDesk(headers, { collection: 'pages', id, version: 'newest' });
  if (typeof read === 'number') return read;
  const { doc, standing } = read;
  const page = String(doc.slug);
  if (!isStandingPage(page)) return 409;
  const said =
    { frame: doc.accountName, statistics: rows(doc, 'remarks')[0]?.text }[page as string] ?? doc.body;
  const known = {
    name: String(doc.name),
    path: standingPath(page),
    standing,
    entry: standing === 'public' ? await getEntryNumber('pages', page) : null,
    locales: LOCALE_CODES.filter(
      (code) =>
        code === DEFAULT_LOCALE ||
        (isSaidIn(said as Localized, code) && (said !== doc.body || toProse(said, code).length > 0)),
    ),
    unclearedPictures: countUncleared([doc.body]),
  };
  if (page === 'frame') return { ...known, page, site: toSite(doc, locale) };
  if (page === 'statistics') return { ...known, page, statistics: await toStatisticsPage(doc, locale) };
  if (page === 'reform') return { ...known, page, reform: toReform(doc, locale) };
  return { ...known, page, text: await toSitePage(doc, locale) };
}
