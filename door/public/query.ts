import { isLocale } from '@/i18n/locales';
import type { Target } from './target';

/** The one page that is asked with words, and how many characters of them it gets to see. */
const SEARCH = { path: '/search', name: 'q', most: 200 } as const;

/**
 * The address Next is asked for. Of the search page's query only its one field is passed on, once and within bounds;
 * it is written into no log (addresses.ts), and the page keeps itself out of every cache.
 */
export function pageUrl({ url, path, search }: Target): string {
  const [, locale = '', ...rest] = path.split('/');
  if (!isLocale(locale) || `/${rest.join('/')}` !== SEARCH.path) return url;
  const words = [...(new URLSearchParams(search).get(SEARCH.name) ?? '')].slice(0, SEARCH.most).join('');
  return words.trim() ? `${path}?${new URLSearchParams({ [SEARCH.name]: words })}` : path;
}
