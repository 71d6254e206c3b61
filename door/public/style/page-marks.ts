import type { Pass } from '../rewrite/pass';

/** Everything of a page that a selector can take hold of. */
export type PageMarks = {
  /** Primary language of the page: "zh". */
  language: string;
  elements: Set<string>;
  classes: Set<string>;
  ids: Set<string>;
  attributes: Set<string>;
  inputTypes: Set<string>;
  /** Values of `type`, on whatever element. */
  types: Set<string>;
};

/** What public/scripts/page.js or the reader's own hand may still put on a page, and what passes write into its text. */
export const LATER: Readonly<Record<'classes' | 'attributes', readonly string[]>> = {
  classes: ['novf', 'word', 'gloss'],
  attributes: ['open', 'hidden', 'style'],
};

export const noMarks = (): PageMarks => ({
  language: '',
  elements: new Set(['span']),
  classes: new Set(LATER.classes),
  ids: new Set(),
  attributes: new Set(LATER.attributes),
  inputTypes: new Set(),
  types: new Set(),
});

/** Collects them, into `marks`. Stands behind the passes that change tags. */
export const withMarks = (marks: PageMarks): Pass => ({
  startTag({ tagName, attrs }) {
    marks.elements.add(tagName);
    for (const { name, value } of attrs) {
      marks.attributes.add(name);
      if (name === 'class') for (const word of value.split(/\s+/)) marks.classes.add(word);
      if (name === 'id') marks.ids.add(value);
      if (name === 'lang' && tagName === 'html') marks.language = value.split('-')[0] ?? '';
      if (name === 'type') marks.types.add(value.toLowerCase());
      if (name === 'type' && tagName === 'input') marks.inputTypes.add(value.toLowerCase());
    }
    return 'keep';
  },
});

/** The marks of a page and of a part put into it. */
export const joinedMarks = (page: PageMarks, part: PageMarks): PageMarks => {
  const both = (name: Exclude<keyof PageMarks, 'language'>) => new Set([...page[name], ...part[name]]);
  return {
    language: page.language,
    elements: both('elements'),
    classes: both('classes'),
    ids: both('ids'),
    attributes: both('attributes'),
    inputTypes: both('inputTypes'),
    types: both('types'),
  };
};
