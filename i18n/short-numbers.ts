import { ANCHOR, TERMINATOR } from './gloss';

/** Numbers of one or two digits that are no part of a clock, a decimal, a share or a larger number. */
const SHORT_NUMBER = /(?<![\d.,:−])\d{1,2}(?![\d.,:%])/gu;

/**
 * A text taken apart at its numbers of one or two digits, which stand at the odd places. What carries its Chinese
 * beside it (i18n/gloss.ts) stays whole: the door looks for both in one piece.
 */
export function atShortNumbers(text: string): string[] {
  const [from, to] = [text.indexOf(ANCHOR), text.lastIndexOf(TERMINATOR)];
  const pieces: string[] = [];
  let end = 0;
  for (const { 0: number, index } of text.matchAll(SHORT_NUMBER)) {
    if (index > from && index < to) continue;
    pieces.push(text.slice(end, index), number);
    end = index + number.length;
  }
  return [...pieces, text.slice(end)];
}
