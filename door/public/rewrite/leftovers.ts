import { attribute, type Pass, type StartTag } from './pass';

/** React's place for what its scripts would still move. */
const isEmptyPlace = ({ tagName, attrs }: StartTag): boolean =>
  tagName === 'div' && attrs.length === 1 && attrs[0]?.name === 'hidden';

/** A picture of the page's head or foot: the tag that shows it is a few lines below, and fetches it soon enough. */
const isPictureAhead = (tag: StartTag): boolean =>
  tag.tagName === 'link' && attribute(tag, 'rel') === 'preload' && attribute(tag, 'as') === 'image';

/** Takes out what Next and React leave for their own scripts, which are not sent. */
export const withoutLeftovers: Pass = {
  startTag(tag) {
    if (isEmptyPlace(tag) || isPictureAhead(tag)) return 'drop';
    if (attribute(tag, 'data-scroll-behavior') === undefined) return 'keep';
    tag.attrs = tag.attrs.filter(({ name }) => name !== 'data-scroll-behavior');
    return 'changed';
  },
};
