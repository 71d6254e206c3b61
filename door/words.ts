import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { doorMessages } from '@/domain/door-words';
import { glossed, type Messages } from '@/i18n/glossed';
import { LOCALE_CODES, type Locale } from '@/i18n/locales';

export const ERROR_KINDS = ['failed', 'busy', 'refused', 'missing'] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

type ErrorWords = { title: string; text: string; advice: string };
export type LocaleWords = Record<ErrorKind, ErrorWords> & { home: string; emergency: string; kept: string };
export type DoorWords = Record<Locale, LocaleWords> & {
  /** Editors work in Chinese. */
  office: { title: string; text: string; link: string };
};

const wordsAt = (messages: unknown, file: string, keys: readonly string[], names: readonly string[]) => {
  const found = keys.reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], messages);
  return Object.fromEntries(
    names.map((name) => {
      const text = (found as Record<string, unknown> | undefined)?.[name];
      if (typeof text !== 'string' || text === '')
        throw new Error(`${file} has no words at ${[...keys, name].join('.')}`);
      return [name, text];
    }),
  );
};

const readJson = async (folder: string, name: string) =>
  JSON.parse(await readFile(path.join(folder, `${name}.json`), 'utf8'));

/** Messages as a page shows them; see store/words.ts. */
async function shownMessages(folder: string, locale: Locale): Promise<Messages> {
  const messages: Messages = await readJson(folder, locale);
  if (locale !== 'mn') return messages;
  return glossed(messages, await readJson(folder, 'zh'), await readJson(folder, 'mn-standing'));
}

const localeWords = (messages: unknown, file: string): LocaleWords =>
  ({
    ...wordsAt(messages, file, ['DoorErrors'], ['home', 'emergency', 'kept']),
    ...Object.fromEntries(
      ERROR_KINDS.map((kind) => [
        kind,
        wordsAt(messages, file, ['DoorErrors', kind], ['title', 'text', 'advice']),
      ]),
    ),
  }) as LocaleWords;

/**
 * The doors' own words, from `DoorErrors` in messages/<locale>.json. Read at start, so that an error page needs no
 * file when something is already wrong. Throws when a word is missing.
 */
export async function readWords(folder: string): Promise<DoorWords> {
  const words: Record<string, unknown> = {};
  for (const locale of LOCALE_CODES) {
    const file = path.join(folder, `${locale}.json`);
    const messages = await shownMessages(folder, locale);
    words[locale] = localeWords(messages, file);
    if (locale === 'zh')
      words.office = wordsAt(messages, file, ['DoorErrors', 'office'], ['title', 'text', 'link']);
  }
  return words as DoorWords;
}

/**
 * The same words, the Mongolian ones as the translators' desk has them now. What was read at start remains while the
 * desk has not been asked yet, and where something is missing in what it says.
 */
export const withDeskWords = (words: DoorWords): DoorWords => ({
  ...words,
  get mn() {
    const messages = doorMessages();
    try {
      return messages ? localeWords(messages, 'desk') : words.mn;
    } catch {
      return words.mn;
    }
  },
});
