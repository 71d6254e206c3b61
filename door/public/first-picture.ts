import type { FileSource } from './text-file';

/** The picture of the first screen, as components/ui/photo.tsx names it by its priority. */
const FIRST = /<img [^>]*fetchPriority="high"[^>]*>/;
/** HTML, 4.8.4.2.1, as photo.tsx writes it: "/media/a-1200x510.webp 1200w, /media/a-600x255.webp 600w". */
const WIDTHS = / srcset="([^"]*)"/i;
const CHOICE = /(\/media\/[^\s,]+\.webp) (\d+)w/g;
/** With page and letters it comes within the second flight of a connection (RFC 6928: 10 and 20 segments). */
const MOST_BYTES = 8 * 1024;

/** The address of the narrowest file of a picture that comes in several widths. */
const narrowest = (tag: string): string | null => {
  const [, widths = ''] = WIDTHS.exec(tag) ?? [];
  const choices = [...widths.matchAll(CHOICE)].map(([, href = '', width]) => ({
    href,
    width: Number(width),
  }));
  return choices.sort((one, other) => one.width - other.width)[0]?.href ?? null;
};

const holding = (tag: string, address: string): string =>
  tag
    .replace(/ (?:srcset|sizes|decoding|fetchpriority)="[^"]*"/gi, '')
    .replace(/ src="[^"]*"/, () => ` src="${address}"`);

/**
 * A page with the picture of its first screen in it, in the size for a phone: on a page that brings its letters it is the
 * last thing the first screen would wait for. One that is heavy, that comes in one width or that cannot be had now stays an
 * address. What is taken back is in no page, so none has to be forgotten here.
 */
export async function withFirstPicture(html: string, source: FileSource): Promise<string> {
  const [tag] = FIRST.exec(html) ?? [];
  const href = tag && narrowest(tag);
  if (!href) return html;
  // The browser asks for it then, and is told what is wrong.
  const bytes = await source(href).catch(() => null);
  if (!bytes || bytes.length > MOST_BYTES) return html;
  return html.replace(tag, () => holding(tag, `data:image/webp;base64,${bytes.toString('base64')}`));
}
