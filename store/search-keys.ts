import { SIMPLIFIED } from '@/domain/privacy/data/simplified';
import { proseText } from '@/domain/prose-text';
import { LOCALE_CODES } from '@/i18n/locales';
import { searchKey } from '@/mongolian/search-key';
import { toProse } from './prose';
import { type Doc, words } from './publications';

/** One key for all ways of writing: letters that look alike, full and half width, traditional characters, case. */
export const fold = (text: string): string =>
  searchKey(text).replace(/\p{Script=Han}/gu, (character) => SIMPLIFIED.get(character) ?? character);

/** A field in every language, folded. */
export const wordsKey = (doc: Doc, ...fields: string[]): string =>
  fold(LOCALE_CODES.flatMap((locale) => fields.map((field) => words(doc, field, locale))).join('\n'));

/** A body in every language, folded. */
export const proseKey = (field: unknown): string =>
  fold(LOCALE_CODES.map((locale) => proseText(toProse(field, locale))).join('\n'));

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
