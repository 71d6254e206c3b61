import { SIMPLIFIED } from '@/domain/privacy/data/simplified';
import { proseText } from '@/domain/prose-text';
import type { SearchEntry, SearchKeys } from '@/domain/search';
import { LOCALE_CODES } from '@/i18n/locales';
import { lookAlikeKey, searchKey } from '@/mongolian/search-key';
import { toProse } from './prose';
import { type Doc, words } from './publications';

const simplified = (text: string): string =>
  text.replace(/\p{Script=Han}/gu, (character) => SIMPLIFIED.get(character) ?? character);

/** One key for all ways of writing: letters that look alike, full and half width, traditional characters, case. */
export const fold = (text: string): string => simplified(searchKey(text));
/** The looser key: words that look the same, whatever their vowels. */
export const foldAlike = (text: string): string => simplified(lookAlikeKey(text));

/** Both kinds of key of a page's texts. */
export const keysOf = (texts: SearchKeys): Pick<SearchEntry, 'keys' | 'alike'> => ({
  keys: { title: fold(texts.title), summary: fold(texts.summary), text: fold(texts.text) },
  alike: { title: foldAlike(texts.title), summary: foldAlike(texts.summary), text: foldAlike(texts.text) },
});

/** A field in every language, to be folded. */
export const allWords = (doc: Doc, ...fields: string[]): string =>
  LOCALE_CODES.flatMap((locale) => fields.map((field) => words(doc, field, locale))).join('\n');

/** A body in every language, to be folded. */
export const allProse = (field: unknown): string =>
  LOCALE_CODES.map((locale) => proseText(toProse(field, locale))).join('\n');

const MOST_KEPT = 2000;
const kept = new Map<string, unknown>();

/** Keys made once for each version of a document: folding a long body takes longer than searching it. */
export function keptKeys<Keys>(doc: Doc, name: string, make: () => Keys): Keys {
  const version = `${name} ${String(doc.id ?? doc.slug)} ${String(doc.updatedAt)}`;
  const known = kept.get(version) as Keys | undefined;
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const made = make();
  kept.set(version, made);
  return made;
}
