import { LETTER, NNBSP, pattern, SELECTOR } from '../alphabet';

/** Whether a text holds what a conversion is for: Menksoft or other private codes, or NNBSP after a letter. */
export const holdsOldCodes = (text: string): boolean =>
  pattern`[\uE000-\uF8FF]|(?<=[${LETTER}${SELECTOR}])${NNBSP}`.test(text);
