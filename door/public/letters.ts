import { MONGOLIAN_FONT } from '@/i18n/font';
import { pageStyle, type Style, type StyledPage, type Unstyled } from './page-style';
import type { FileSource } from './text-file';

/** The Mongolian font as an address that holds it: "data:font/woff2;base64,…". */
export type Letters = string;

const PRELOAD = /<link rel="preload" href="[^"]+" as="font"[^>]*>/g;
const FACE = /@font-face\{[^}]*\}/g;

/** A face whose file is the font, and the place of its address. */
const isOurs = (face: string): boolean => face.includes(MONGOLIAN_FONT);

/**
 * The letters of a style are named before all else in it: gzip finds again what lies no more than 32 kB behind it, and
 * they stand in the page twice.
 */
function styleWith({ text }: Style, letters: Letters): Style | null {
  const faces = (text.match(FACE) ?? []).filter(isOurs);
  if (faces.length === 0) return null;
  const brought = faces.join('').replaceAll(MONGOLIAN_FONT, () => letters);
  return pageStyle(brought + text.replace(FACE, (face) => (isOurs(face) ? '' : face)), 'data:');
}

/**
 * A page with its style and its letters in it. They are asked for by name as well (preload): Chromium reads a font out of a
 * style only when it lays the page out, one frame after that in which it is needed, and the page would move. WebKitGTK 2.50
 * loses such a font now and then, preload and all, so only Chromium is given such pages (delivery.ts). They stand at the end of the head, behind what those read who make a card of a link. Null where the style names no such font.
 */
export function withLetters({ before, after }: Unstyled, style: Style, letters: Letters): StyledPage | null {
  const brought = styleWith(style, letters);
  if (!brought) return null;
  const preload = `<link rel="preload" href="${letters}" as="font" type="font/woff2" crossorigin="">`;
  const bare = before.replace(PRELOAD, '') + after.replace(PRELOAD, '');
  return {
    html: bare.replace('</head>', () => `${preload}${brought.element}</head>`),
    policy: brought.policy,
  };
}

/** The letters, read once and kept; asked for again where they could not be had. */
export class MongolianLetters {
  #known: Letters | null = null;

  /** Null when the font cannot be had: the page then fetches it itself, if it can. */
  async get(source: FileSource): Promise<Letters | null> {
    if (this.#known) return this.#known;
    try {
      const font = await source(MONGOLIAN_FONT);
      this.#known = `data:font/woff2;base64,${font.toString('base64')}`;
      return this.#known;
    } catch (error) {
      console.error(error);
      return null;
    }
  }
}
