import { type Letters, withLetters } from './letters';
import { type Style, type StyledPage, type Unstyled, withStyle } from './page-style';

/** What a page can be dressed in. */
export type Dressing = {
  style: Style;
  /** Those it brings along; null when it fetches them. */
  letters: Letters | null;
  /** Whether it carries its style though it brings no letters. */
  carries: boolean;
};

/**
 * A page with what it brings along of style and letters; null where it fetches both. One that fetches its letters and does not
 * carry its style would be painted twice if it did.
 */
export const dressed = (page: Unstyled, { style, letters, carries }: Dressing): StyledPage | null =>
  (letters && withLetters(page, style, letters)) || (carries ? withStyle(page, style) : null);
