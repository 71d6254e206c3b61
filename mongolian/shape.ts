/** One drawn glyph: `advance` in font units, `outline` as SVG path data ('' when invisible), `at` in UTF-16 units. */
export type Glyph = { id: number; advance: number; offset: number; outline: string; at: number };

/** How a font draws a text. shaping.ts makes one with HarfBuzz; the rules that need none work without it. */
export type Shaper = {
  /** Glyphs in visual order, as HarfBuzz draws them in Chromium, Firefox and Android. */
  shape: (text: string) => Glyph[];
  has: (char: string) => boolean;
};

/** The outlines the eye sees, in order. */
export const outlines = (glyphs: Glyph[]): string[] => glyphs.map(({ outline }) => outline).filter(Boolean);

/** What the eye sees of a text: equal strings mean the same shapes at the same places, whatever the letters. */
export function drawn(glyphs: Glyph[]): string {
  let pen = 0;
  const marks: string[] = [];
  for (const { advance, offset, outline } of glyphs) {
    if (outline !== '') marks.push(`${pen + offset}:${outline}`);
    pen += advance;
  }
  return `${marks.join('|')}=${pen}`;
}
