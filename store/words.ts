import 'server-only';
import { findWords, findWordsNow } from '@/cms/reader';
import { glossed } from '@/i18n/glossed';
import type { Locale } from '@/i18n/locales';
import { type StandingCounts, standingCounts } from '@/i18n/standing-counts';
import mongolian from '@/messages/mn.json';
import standing from '@/messages/mn-standing.json';
import chinese from '@/messages/zh.json';
import type { DeskWord } from '@/words/desk-word';
import { layOver } from '@/words/lay-over';
import type { Messages } from '@/words/message';

export type ShownWords = { messages: Messages; counts: StandingCounts };

function make(words: readonly DeskWord[]): ShownWords {
  const shown = layOver(chinese, mongolian, standing, words);
  return {
    messages: glossed(shown.messages, chinese, shown.standing) as Messages,
    counts: standingCounts(shown.standing),
  };
}

/** Made anew only when the words are others: an answer about a case is made for every party who asks. */
let made: { of: string; shown: ShownWords } | null = null;

function shownOf(words: readonly DeskWord[]): ShownWords {
  const of = JSON.stringify(words);
  if (made?.of !== of) made = { of, shown: make(words) };
  return made.shown;
}

/**
 * The Mongolian messages as a page shows them: the code's own, the desk's words over them, and the Chinese beside what
 * nobody has passed. While the database cannot be read, as they were read last.
 */
export async function mongolianWords(): Promise<ShownWords> {
  try {
    return shownOf(await findWords());
  } catch {
    return made?.shown ?? shownOf([]);
  }
}

/** How many words stand in Mongolian, by where they come from, for the foot of a Mongolian page; null on a Chinese one. */
export const getWordCounts = async (locale: Locale): Promise<ShownWords['counts'] | null> =>
  locale === 'mn' ? (await mongolianWords()).counts : null;

/** The same words from the database itself, past every cache. Rejects when it cannot be read. */
export const mongolianWordsNow = async (): Promise<ShownWords> => shownOf(await findWordsNow());
