/** One item of the feed; times are ISO 8601 instants in UTC, addresses absolute. */
export type FeedItem = {
  url: string;
  title: string;
  summary: string;
  published: string;
  updated: string;
  /** Its page in the public record. */
  record: string | null;
};
export type Feed = {
  url: string;
  site: string;
  title: string;
  subtitle: string;
  author: string;
  language: string;
  updated: string;
  items: readonly FeedItem[];
};

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** XML 1.0 knows no other control characters. */
const text = (words: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not stand in XML
  words.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f]/g, '').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

const itemXml = ({ url, title, summary, published, updated, record }: FeedItem): string =>
  [
    '<entry>',
    `<id>${text(url)}</id>`,
    `<title>${text(title)}</title>`,
    `<link href="${text(url)}"/>`,
    ...(record ? [`<link rel="related" href="${text(record)}"/>`] : []),
    `<published>${published}</published>`,
    `<updated>${updated}</updated>`,
    `<summary>${text(summary)}</summary>`,
    '</entry>',
  ].join('');

/** The feed as Atom (RFC 4287). */
export const atom = (feed: Feed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${text(feed.language)}">`,
    `<id>${text(feed.url)}</id>`,
    `<title>${text(feed.title)}</title>`,
    `<subtitle>${text(feed.subtitle)}</subtitle>`,
    `<link rel="self" href="${text(feed.url)}"/>`,
    `<link href="${text(feed.site)}"/>`,
    `<updated>${feed.updated}</updated>`,
    `<author><name>${text(feed.author)}</name></author>`,
    ...feed.items.map(itemXml),
    '</feed>\n',
  ].join('\n');
