/** The one page that is asked with words has one field for them, and gets to see so many characters. */
const WORDS = { name: 'q', most: 200 } as const;

/**
 * What is passed on of the search page's query: its one field, once and within bounds, as "?q=…"; "" where nothing
 * was asked. It is written into no log (addresses.ts), and the answer keeps itself out of every cache.
 */
export function askedWords(search: string): string {
  const words = [...(new URLSearchParams(search).get(WORDS.name) ?? '')].slice(0, WORDS.most).join('');
  return words.trim() ? `?${new URLSearchParams({ [WORDS.name]: words })}` : '';
}
