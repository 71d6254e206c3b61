import * as hb from 'harfbuzzjs';
import subsetFont from 'subset-font';

/** One drawn glyph: `advance` in font units, `outline` as SVG path data ('' when invisible), `at` in UTF-16 units. */
export type Glyph = { id: number; advance: number; offset: number; outline: string; at: number };

export type Shaper = {
  /** Glyphs in visual order, as HarfBuzz draws them in Chromium, Firefox and Android. */
  shape: (text: string) => Glyph[];
  has: (char: string) => boolean;
};

/** A shaper for a font given as WOFF2, WOFF or sfnt bytes. Rejects on bytes that are no font. */
export async function openFont(bytes: Uint8Array): Promise<Shaper> {
  const sfnt = await subsetFont(bytes, undefined, { keepAllGlyphs: true, targetFormat: 'sfnt' });
  const face = new hb.Face(new hb.Blob(new Uint8Array(sfnt)));
  const font = new hb.Font(face);
  const covered = new Set(face.collectUnicodes());
  const outlines = new Map<number, string>();
  const outline = (id: number): string => {
    const known = outlines.get(id) ?? font.glyphToPath(id);
    outlines.set(id, known);
    return known;
  };
  return {
    has: (char) => covered.has(char.codePointAt(0) ?? -1),
    shape: (text) => {
      const buffer = new hb.Buffer();
      buffer.addText(text);
      buffer.setDirection(hb.Direction.LTR);
      buffer.setScript('Mong');
      buffer.setLanguage('mn');
      hb.shape(font, buffer);
      const positions = buffer.getGlyphPositions();
      return buffer.getGlyphInfos().map(({ codepoint: id, cluster: at }, index) => ({
        id,
        advance: positions[index]?.xAdvance ?? 0,
        offset: positions[index]?.xOffset ?? 0,
        outline: outline(id),
        at,
      }));
    },
  };
}

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
