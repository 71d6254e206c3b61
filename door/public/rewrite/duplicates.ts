import { attribute, type Pass } from './pass';

/**
 * Takes out what Next writes twice: readers of "twitter:" names fall back on the "og:" ones, which say the same
 * (a fifteenth of a small page).
 */
export const withoutDuplicates: Pass = {
  startTag(tag) {
    const isDuplicate = tag.tagName === 'meta' && attribute(tag, 'name')?.startsWith('twitter:');
    return isDuplicate ? 'drop' : 'keep';
  },
};
