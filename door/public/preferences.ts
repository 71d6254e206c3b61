import type { Locale } from '@/i18n/locales';
import { addressOf } from './addresses';
import { choicesCookie, chooseAnew, type ReaderChoices } from './reader-choices';
import type { Reply } from './reply';
import { readTarget } from './target';

/** A page of this site to go back to, or null: never another host, a file, or an address only the door may use. */
export function backPath(text: string): string | null {
  const target = readTarget(text);
  return target && addressOf(target.path)?.kind === 'page' ? target.url : null;
}

/** Keeps the reader's choices and sends the reader back to the page they came from. */
export const keepPreferences = (
  locale: Locale,
  before: ReaderChoices,
  fields: Record<string, string>,
  isSecure: boolean,
): Reply => ({
  status: 303,
  headers: {
    location: backPath(fields.back ?? '') ?? `/${locale}/preferences`,
    'set-cookie': choicesCookie(chooseAnew(before, fields), isSecure),
  },
  cache: 'no-store',
  body: null,
});
