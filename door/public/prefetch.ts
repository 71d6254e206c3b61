import { createHash } from 'node:crypto';
import { LOCALE_CODES } from '@/i18n/locales';
import { FORMS } from './forms';

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

const TEXT = JSON.stringify(RULES);

/** What the policy of pages says of these rules. */
export const PREFETCH_RULES = `'sha256-${createHash('sha256').update(TEXT).digest('base64')}'`;

/**
 * The page with the rules at its end. They stand in the page: a file of them, named in a header, was 1 KB more and came
 * before the first paint.
 */
export const withPrefetch = (html: string): string =>
  html.replace('</body>', () => `<script type="speculationrules">${TEXT}</script></body>`);
