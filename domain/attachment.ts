/** What a PDF may be at most. Larger ones are slow on a phone in the steppe, and nobody reads them through. */
export const ATTACHMENT_LIMITS = {
  bytes: 8 * 1024 * 1024,
  pages: 60,
  /** Of the text layer, all pages together: what the privacy scan reads while an editor types. */
  characters: 200_000,
  /** Bytes of any one packed part once unpacked, and of all parts together. */
  unpacked: 64 * 1024 * 1024,
  unpackedTogether: 256 * 1024 * 1024,
  /** Packed and other parts: a page has a handful. */
  parts: 20_000,
  /** Milliseconds in which its parts must have been unpacked, and then its text must have been read. */
  reading: 20_000,
  /** For all that is done to a file before it is kept; the desk's own interpreter has 2 - 4 GB. */
  examining: { ms: 60_000, megabytes: 512 },
  /** Attachments of one publication. */
  each: 10,
} as const;

/** In the data folder, beside the pictures. */
export const ATTACHMENT_FOLDER = 'attachments';
/** Where the public fetches a file, and where the desk does; each before the file's name. */
export const PUBLIC_ATTACHMENT = '/attachments/';
export const DESK_ATTACHMENT = '/api/attachments/file/';

/** A PDF beside a publication as a reader gets it. `bytes` and `pages` are counts. */
export type Attachment = { title: string; href: string; bytes: number; pages: number };

/** 第 1、3、5 页 */
export const pagesInWords = (pages: readonly number[]): string => `第 ${pages.join('、')} 页`;

/** A size as readers know it: whole kilobytes, or megabytes to one decimal. */
export const sizeOf = (bytes: number): { amount: number; unit: 'KB' | 'MB' } =>
  bytes < 1024 * 1024
    ? { amount: Math.max(1, Math.round(bytes / 1024)), unit: 'KB' }
    : { amount: Math.round((bytes / 1024 / 1024) * 10) / 10, unit: 'MB' };
