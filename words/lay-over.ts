import { type DeskWord, standingShown } from './desk-word';
import { sourceDigest } from './digest';
import { flatten, type Messages, nest } from './message';

export type Shown = { messages: Messages; standing: Record<string, string> };

/**
 * The code's own Mongolian with the desk's words laid over it. The desk's word wins; where it may not stand, and for
 * keys it says nothing about, the code's own message and standing remain. Words of keys that are gone are not used.
 */
export function layOver(
  chinese: Messages,
  mongolian: Messages,
  standing: Readonly<Record<string, string>>,
  words: readonly DeskWord[],
): Shown {
  const zh = flatten(chinese);
  const messages = flatten(mongolian);
  const shown: Record<string, string> = { ...standing };
  for (const word of words) {
    const source = zh.get(word.key);
    if (source === undefined) continue;
    const stands = standingShown(word, source, sourceDigest(source));
    if (stands === null) continue;
    messages.set(word.key, word.text);
    shown[word.key] = stands;
  }
  return { messages: nest(messages), standing: shown };
}
