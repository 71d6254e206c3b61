import type { Picture } from '@/domain/prose';
import type { Locale } from '@/i18n/locales';
import { type Localized, say } from './localized';

type Size = { filename?: string | null; width?: number | null; height?: number | null } | null | undefined;
export type MediaDoc = Size & {
  alt?: Localized;
  isCleared?: boolean | null;
  sizes?: { cover?: Size; coverSmall?: Size; text?: Size; square?: Size; jpeg?: Size };
};
export type PictureSize = 'full' | 'cover' | 'coverSmall' | 'square';

/** An editor's file may have a Chinese name, or a blank in it, which ends an address in a list of addresses. */
const address = (filename: string): string => `/media/${encodeURIComponent(filename)}`;

const toFile = (size: Size): { src: string; width: number; height: number } | null =>
  size?.filename && size.width && size.height
    ? { src: address(size.filename), width: size.width, height: size.height }
    : null;

/** What a phone may take in its place: cut alike, or both of them whole. */
function smaller({ sizes }: MediaDoc, size: PictureSize) {
  if (size === 'full') return toFile(sizes?.text);
  return size === 'cover' && toFile(sizes?.cover) ? toFile(sizes?.coverSmall) : null;
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
  const small = smaller(doc, size);
  // One as wide would be a second copy of the same.
  if (!small || small.width >= file.width) return picture;
  return { ...picture, others: [{ src: small.src, width: small.width }] };
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
