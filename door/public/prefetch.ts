import { LOCALE_CODES } from '@/i18n/locales';
import { Body } from './body';
import { fileCache } from './file-cache';
import { FORMS } from './forms';
import type { Reply } from './reply';
import { FILE_POLICY } from './security-headers';

const PATH = '/prefetch.json';

/** Sent with pages: browsers that know it fetch the rules when idle, without a script in the page. */
export const PREFETCH_HEADER = { 'speculation-rules': `"${PATH}"` };

/**
 * Which pages a browser may fetch while the finger is still on the link: pages of the site, never one on which a
 * form stands or which answers one. "conservative" is touch or press only: citizens pay for every kilobyte.
 */
const RULES = {
  prefetch: [
    {
      source: 'document',
      where: {
        and: [
          { href_matches: LOCALE_CODES.flatMap((locale) => [`/${locale}`, `/${locale}/*`]) },
          { not: { href_matches: FORMS.flatMap(({ path }) => [`/*${path}`, `/*${path}/*`, `/*${path}?*`]) } },
          { not: { selector_matches: '[data-quick-exit], [download], [rel~=nofollow]' } },
        ],
      },
      eagerness: 'conservative',
    },
  ],
};

const body = new Body(JSON.stringify(RULES), 'application/speculationrules+json', 'many');

export const prefetchReply = (): Reply => ({
  status: 200,
  cache: fileCache(PATH, ''),
  body,
  policy: FILE_POLICY,
});
