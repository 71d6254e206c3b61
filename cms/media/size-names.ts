import type { Where } from 'payload';

/** The sizes of a picture besides itself, as the collection has them (cms/collections/media.ts). */
export const SIZE_NAMES = ['cover', 'coverMiddle', 'coverSmall', 'text', 'square', 'jpeg'] as const;

const inSnakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What the columns of the picture itself and of each of its sizes begin with. */
export const COLUMN_HEADS = ['', ...SIZE_NAMES.map((name) => `sizes_${inSnakeCase(name)}_`)] as const;

/** Pictures one of whose files is called so: the picture itself or one of its sizes. */
export const hasFile = (file: string): Where => ({
  or: ['filename', ...SIZE_NAMES.map((size) => `sizes.${size}.filename`)].map((name) => ({
    [name]: { equals: file },
  })),
});
