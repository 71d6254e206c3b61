/**
 * Words that stand with an explanation beside them, marked in running text by Unicode's own interlinear annotation
 * characters: anchor, words, separator, gloss, terminator. The public door turns them into elements.
 */
export const ANCHOR = '\uFFF9';
export const SEPARATOR = '\uFFFA';
export const TERMINATOR = '\uFFFB';

export const annotate = (words: string, gloss: string): string =>
  `${ANCHOR}${words}${SEPARATOR}${gloss}${TERMINATOR}`;

export const isAnnotated = (text: string): boolean => /[\uFFF9-\uFFFB]/.test(text);

const INNERMOST = /\uFFF9([^\uFFF9-\uFFFB]*)\uFFFA([^\uFFF9-\uFFFB]*)\uFFFB/g;

/** For places that hold plain text only (titles, labels read aloud): the gloss in brackets. No mark is left over. */
export function plainGloss(text: string): string {
  let plain = text;
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = plain.replace(INNERMOST, (_, words: string, gloss: string) =>
      words.trim() && gloss.trim() ? `${words}（${gloss}）` : words || gloss,
    );
  }
  return plain.replace(/[\uFFF9-\uFFFB]/g, '');
}

/** Only the words, without their gloss. */
export const withoutGloss = (text: string): string =>
  text.replace(/\uFFFA[^\uFFF9-\uFFFB]*\uFFFB/g, '').replace(/[\uFFF9-\uFFFB]/g, '');
