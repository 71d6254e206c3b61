import { canonicalText } from '../canonical';

/** What a text is made of, as data without any meaning in the order of its names. */
export type Content =
  | string
  | number
  | boolean
  | null
  | readonly Content[]
  | { readonly [name: string]: Content };

/**
 * One text for one content, byte for byte: names sorted, nothing left out, nothing added. Two contents give the same
 * text only if they are the same (JSON quotes every string).
 */
export const signedText = (content: Content): string => canonicalText(content, () => false);
