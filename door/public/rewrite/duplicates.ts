import { attribute, type Pass } from './pass';

/**
 * Takes out what Next writes twice: what is fetched early, once for the page and once for its own scripts; and readers
 * of "twitter:" names fall back on the "og:" ones, of "og:description" on the description, when they say the same (a
 * fifteenth of a small page).
 */
export const withoutDuplicates = (): Pass => {
  const fetched = new Set<string>();
  let description = '';
  return {
    startTag(tag) {
      if (attribute(tag, 'name') === 'description') description = attribute(tag, 'content') ?? '';
      if (attribute(tag, 'property') === 'og:description' && attribute(tag, 'content') === description)
        return 'drop';
      if (tag.tagName === 'meta' && attribute(tag, 'name')?.startsWith('twitter:')) return 'drop';
      if (tag.tagName !== 'link' || attribute(tag, 'rel') !== 'preload') return 'keep';
      const href = attribute(tag, 'href') ?? '';
      if (fetched.has(href)) return 'drop';
      fetched.add(href);
      return 'keep';
    },
  };
};
