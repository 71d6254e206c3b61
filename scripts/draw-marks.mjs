/**
 * Draws the marks of public pages as pictures: `node scripts/draw-marks.mjs`. To a browser an SVG in an `<img>` is a
 * document of its own, with a frame, a style and a layout: three of them were an eighth of the processor time of the
 * home page (decision 0036). The results are committed; a test says when a drawing has changed since.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

/** Width in device pixels: three to one of CSS at the largest size the mark is shown. */
export const MARKS = [
  { drawing: new URL('../public/icon.svg', import.meta.url), picture: 'mark.webp', width: 192 },
  {
    drawing: new URL('drawings/police-filing.svg', import.meta.url),
    picture: 'police-filing.webp',
    width: 48,
  },
];

export const pictureOf = ({ picture }) => new URL(`../public/pictures/${picture}`, import.meta.url);

export const drawMark = ({ drawing, width }) =>
  sharp(fileURLToPath(drawing), { density: 300 })
    .resize(width, width)
    .webp({ lossless: true, effort: 6 })
    .toBuffer();

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const mark of MARKS) await writeFile(pictureOf(mark), await drawMark(mark));
