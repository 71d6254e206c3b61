import { looksLikeHeading } from './headings';
import type { Paste, Pasted } from './pasted';
import { type Found, type Item, Reader } from './reader';
import { plain } from './words';

/** The size in which most of the text is set, or null where none is said. */
function bodySize(items: readonly Item[]): number | null {
  const lengths = new Map<number, number>();
  for (const item of items)
    if (item.type === 'line')
      for (const { size, length } of item.sizes)
        if (size !== null) lengths.set(size, (lengths.get(size) ?? 0) + length);
  return [...lengths].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

const isHeading = ({ content, sizes }: Found, body: number | null): boolean => {
  const known = sizes.map(({ size }) => size);
  return looksLikeHeading(
    {
      text: plain(content),
      isAllBold: content.every(({ text, bold }) => bold === true || text.trim() === ''),
      smallest: known.includes(null) ? null : Math.min(...(known as number[])),
    },
    body,
  );
};

/**
 * What was pasted from Word, WeChat or a web page, in the forms a body has: headings, paragraphs, lists, quotes, tables,
 * pictures, links and bold words. Everything else about it is dropped: fonts, colours, classes, comments, what a
 * reviewer struck out, and what follows a reader. `body`: of a document that no browser shows (DOMParser).
 */
export function readPaste(body: Element): Paste {
  const reader = new Reader();
  reader.children(body, { bold: false, size: null, href: null });
  reader.flush();
  const size = bodySize(reader.items);
  const levels = reader.items.flatMap((item) => (item.type === 'raw-heading' ? [item.level] : []));
  const highest = Math.min(...levels);
  const blocks = reader.items.map((item): Pasted => {
    if (item.type === 'raw-heading')
      return { type: 'heading', level: item.level === highest ? 2 : 3, text: item.text };
    if (item.type !== 'line') return item;
    return isHeading(item, size)
      ? { type: 'heading', level: levels.length > 0 ? 3 : 2, text: plain(item.content) }
      : { type: 'paragraph', content: item.content };
  });
  return { blocks, media: reader.media };
}
