import type { Block } from '../prose';

/**
 * One publication in one language, ready to leave the site in another form. All words are already in that language.
 * `mark`: what stands above it, such as 草稿，未审; null for what is public and real. `address` is the public page, absolute.
 */
export type ExportItem = {
  title: string;
  summary: string;
  /** Lines under the title: who, when, on what basis. */
  facts: string[];
  body: Block[];
  /** Lines after the body: who signed. */
  closing: string[];
  mark: string | null;
  address: string;
  /** Number in the public record; null where it has none. */
  entry: number | null;
  /** How a source is named: 来源：{source}. */
  sourceOf: (source: string) => string;
};

/** A path of the site as an absolute address; an https, tel or mailto address as it is. Throws TypeError for no address. */
export const absolute = (href: string, { address }: Pick<ExportItem, 'address'>): string =>
  new URL(href, address).href;

/**
 * Where a link of a body leads from outside the site: paths in a body are written without their language, which is the
 * first folder of the item's own address.
 */
export function linkAddress(href: string, item: Pick<ExportItem, 'address'>): string {
  const [, language] = new URL(item.address).pathname.split('/');
  return href.startsWith('/') ? absolute(`/${language}${href}`, item) : href;
}

const shown = (address: string): string => decodeURI(address).replace(/^(?:tel|mailto):/, '');

/** The words of a link with its address written out behind them, unless they are the address. */
export function writtenOut(text: string, href: string, item: Pick<ExportItem, 'address'>): string {
  const address = shown(linkAddress(href, item));
  const bare = (words: string): string => words.replace(/^https?:\/\/|[\s/-]+/g, '');
  return bare(text).includes(bare(address)) ? text : `${text}（${address}）`;
}
