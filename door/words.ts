import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { doorMessages } from '@/domain/door-words';
import { glossed, type Messages } from '@/i18n/glossed';
import type { Locale } from '@/i18n/locales';

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

/** All words of the site as a page shows them (store/words.ts). */
export type SiteMessages = Readonly<Record<Locale, Messages>>;

/** Reads messages/<locale>.json, once, at start. */
export async function readMessages(folder: string): Promise<SiteMessages> {
  const zh: Messages = await readJson(folder, 'zh');
  const mn = glossed(await readJson(folder, 'mn'), zh, await readJson(folder, 'mn-standing'));
  return { zh, mn };
}

/** The same, the Mongolian ones as the translators' desk has them now. */
export const withDeskMessages = (messages: SiteMessages): SiteMessages => ({
  ...messages,
  get mn() {
    return (doorMessages() as Messages | undefined) ?? messages.mn;
  },
});

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
 * The doors' own words, from `DoorErrors` of the messages read at start: an error page needs no file when something is
 * already wrong. Throws when a word is missing.
 */
export const readWords = ({ zh, mn }: SiteMessages): DoorWords => ({
  zh: localeWords(zh, 'zh.json'),
  mn: localeWords(mn, 'mn.json'),
  office: wordsAt(zh, 'zh.json', ['DoorErrors', 'office'], ['title', 'text', 'link']) as DoorWords['office'],
});

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
