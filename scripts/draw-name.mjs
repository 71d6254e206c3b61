/**
 * Draws the language's own name as it stands in the title bar of Chinese pages: `node scripts/draw-name.mjs`. A page
 * in Chinese then needs no Mongolian face (20 KB) for one word. The result is committed; a test says when the font
 * has changed since.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as hb from 'harfbuzzjs';
import subsetFont from 'subset-font';

const FONT = new URL('../public/fonts/nsm-hudum.woff2', import.meta.url);
export const DRAWING = new URL('../components/ui/mongolian-name.ts', import.meta.url);
const NAME = 'ᠮᠣᠩᠭᠣᠯ';
/** Units of the drawing to one of the font: finer than a screen shows at this size. */
const SCALE = 0.1;

/** Lines run down, so what is right in the font is down, and what is up in it is right. */
const turned = (outline, { x, y }) =>
  outline.replace(/(-?[\d.]+)[ ,](-?[\d.]+)/g, (_, right, up) =>
    [Number(up) + y, Number(right) + x].map((value) => Math.round(value * SCALE)).join(' '),
  );

export async function drawName() {
  const bytes = await readFile(FONT);
  const sfnt = await subsetFont(bytes, undefined, { keepAllGlyphs: true, targetFormat: 'sfnt' });
  const font = new hb.Font(new hb.Face(new hb.Blob(new Uint8Array(sfnt))));
  const buffer = new hb.Buffer();
  buffer.addText(NAME);
  buffer.setDirection(hb.Direction.LTR);
  buffer.setScript('Mong');
  buffer.setLanguage('mn');
  hb.shape(font, buffer);
  let x = 0;
  let path = '';
  const positions = buffer.getGlyphPositions();
  buffer.getGlyphInfos().forEach(({ codepoint }, at) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {};
    path += turned(font.glyphToPath(codepoint), { x: x + xOffset, y: yOffset });
    x += xAdvance;
  });
  const numbers = [...path.matchAll(/(-?\d+) (-?\d+)/g)].map(([, across]) => Number(across));
  const [left, right] = [Math.min(...numbers), Math.max(...numbers)];
  const box = [left, 0, right - left, Math.round(x * SCALE)];
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return `/** Drawn by scripts/draw-name.mjs from the font whose digest begins with ${digest}. */
export const MONGOLIAN_NAME = {
  box: '${box.join(' ')}',
  path: '${path}',
} as const;
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(DRAWING, await drawName());
