import type { ImageSize } from 'payload';

/**
 * Of a cover, for a phone with two points to a pixel: 828 are the 414 CSS pixels of a wide one. Without it such a phone
 * took the cover of 1200 (decision 0048).
 */
export const COVER_MIDDLE = {
  name: 'coverMiddle',
  width: 828,
  height: 352,
  position: 'centre',
  formatOptions: { format: 'webp', options: { quality: 76 } },
} as const satisfies ImageSize;
