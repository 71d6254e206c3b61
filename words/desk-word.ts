import { isLegal } from './legal';
import { needsOf } from './message';

export const DESK_STANDINGS = ['draft', 'reviewed'] as const;
export type DeskStanding = (typeof DESK_STANDINGS)[number];

/** The Mongolian of one message as the translators' desk keeps it. `sourceDigest` names the Chinese it was made from. */
export type DeskWord = { key: string; text: string; standing: DeskStanding; sourceDigest: string };

/** Whether the Chinese has changed since the words were made. `digest` is of the Chinese as it is now. */
export const isStale = (word: Pick<DeskWord, 'sourceDigest'>, digest: string): boolean =>
  word.sourceDigest !== digest;

const sameNeeds = (one: string, other: string): boolean => {
  try {
    return needsOf(one).join() === needsOf(other).join();
  } catch {
    return false;
  }
};

/**
 * How a word of the desk stands on the public page, or null where it may not: an explanation of the law that nobody
 * has passed as it is now, and stale words that ask for other values than the page has to give.
 */
export function standingShown(word: DeskWord, chinese: string, digest: string): DeskStanding | null {
  const stale = isStale(word, digest);
  const standing = stale ? 'draft' : word.standing;
  if (standing === 'draft' && isLegal(word.key)) return null;
  return sameNeeds(chinese, word.text) ? standing : null;
}
