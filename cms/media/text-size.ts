import type { ImageSize } from 'payload';

type Made = { originalName: string; width: number; height: number; extension: string };

/** Without the word, a picture as small as a cut size had that one's name, and one file was written over the other. */
export const textFileName = ({ originalName, width, height, extension }: Made): string =>
  `${originalName}-text-${width}x${height}.${extension}`;

/**
 * For figures inside texts on a phone; whole, never cut. A phone's screen of 360 CSS pixels has as a rule 1,080 points:
 * to one 800 wide Chromium preferred the whole upload there (decision 0045).
 */
export const TEXT_SIZE = {
  name: 'text',
  width: 1080,
  withoutEnlargement: true,
  fit: 'inside',
  formatOptions: { format: 'webp', options: { quality: 74 } },
  generateImageName: textFileName,
} as const satisfies ImageSize;
