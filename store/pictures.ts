import type { Picture } from '@/domain/prose';
import type { Locale } from '@/i18n/locales';
import { type Localized, say } from './localized';

type Size = { filename?: string | null; width?: number | null; height?: number | null } | null | undefined;
export type MediaDoc = Size & {
  alt?: Localized;
  isCleared?: boolean | null;
  sizes?: { cover?: Size; coverMiddle?: Size; coverSmall?: Size; text?: Size; square?: Size; jpeg?: Size };
};
export type PictureSize = 'full' | 'cover' | 'coverSmall' | 'square';

/** An editor's file may have a Chinese name, or a blank in it, which ends an address in a list of addresses. */
const address = (filename: string): string => `/media/${encodeURIComponent(filename)}`;

const toFile = (size: Size): { src: string; width: number; height: number } | null =>
  size?.filename && size.width && size.height
    ? { src: address(size.filename), width: size.width, height: size.height }
    : null;

/** What a phone may take in its place, the widest first: cut alike, or whole as it is. */
function smaller({ sizes }: MediaDoc, size: PictureSize): Size[] {
  if (size === 'full') return [sizes?.text];
  return size === 'cover' && toFile(sizes?.cover) ? [sizes?.coverMiddle, sizes?.coverSmall] : [];
}

/** The picture at the wanted size, or null where the desk has not cleared it for the public. */
export function toPicture(media: unknown, size: PictureSize, locale: Locale): Picture | null {
  if (!media || typeof media !== 'object') return null;
  const doc = media as MediaDoc;
  if (!doc.isCleared) return null;
  const wanted = size === 'full' ? null : doc.sizes?.[size];
  const file = toFile(wanted) ?? toFile(doc);
  if (!file) return null;
  const jpeg = toFile(doc.sizes?.jpeg);
  const picture = { ...file, alt: say(doc.alt, locale), ...(jpeg && { jpeg }) };
  const others = smaller(doc, size)
    .map(toFile)
    // One as wide would be a second copy of the same.
    .flatMap((one) => (one && one.width < file.width ? [{ src: one.src, width: one.width }] : []));
  return others.length ? { ...picture, others } : picture;
}

/** Pictures in some fields of a document that nobody has cleared yet: the public would not see them. */
export function countUncleared(fields: readonly unknown[]): number {
  const pictures = (value: unknown): unknown[] => {
    if (typeof value !== 'object' || value === null) return [];
    if ('mimeType' in value && 'isCleared' in value) return [value];
    return Object.values(value).flatMap(pictures);
  };
  const uncleared = pictures(fields).filter((one) => toPicture(one, 'full', 'zh') === null);
  return new Set(uncleared.map((one) => (one as { id?: unknown }).id)).size;
}
