import * as hb from 'harfbuzzjs';
import subsetFont from 'subset-font';
import type { Shaper } from './shape';

/** A shaper for a bare font (TrueType or OpenType bytes), by HarfBuzz alone: works in a browser as well. */
export function shaperOf(sfnt: Uint8Array): Shaper {
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

/** A shaper for a font as it is shipped: WOFF2, WOFF or bare. Rejects on bytes that are no font. */
export const openFont = async (bytes: Uint8Array): Promise<Shaper> =>
  shaperOf(await subsetFont(bytes, undefined, { keepAllGlyphs: true, targetFormat: 'sfnt' }));
