import type { ReaderChoices } from '../reader-choices';
import { type Pass, setAttribute } from './pass';

/** Puts the reader's choices on <html>, where styles/tokens.css looks for them. */
export const withChoices = ({ theme, isCare, size }: ReaderChoices): Pass => ({
  startTag(tag) {
    if (tag.tagName !== 'html') return 'keep';
    if (theme) setAttribute(tag, 'data-theme', theme);
    if (isCare) setAttribute(tag, 'data-care', 'on');
    if (size > 1) setAttribute(tag, 'data-size', String(size));
    return theme || isCare || size > 1 ? 'changed' : 'keep';
  },
});
