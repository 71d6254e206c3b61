/**
 * Cuts Noto Sans Mongolian 3.002 down to the Hudum script of Inner Mongolia: `node scripts/cut-font.mjs`.
 * The result is committed, so that a build needs no font tools and every reader gets the same bytes.
 * Pinned to 3.002: builds of 3.100 give the letters q and γ another gender (notofonts/mongolian).
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const root = new URL('../', import.meta.url);
const noto = new URL('node_modules/@fontsource/noto-sans-mongolian/', root);

export const FULL_FONT = new URL('files/noto-sans-mongolian-mongolian-400-normal.woff2', noto);
export const CUT_FONT = new URL('public/fonts/nsm-hudum.woff2', root);
const LICENCE = new URL('public/fonts/OFL.txt', root);

/**
 * First and last code point of each run kept: punctuation and selectors, letters, joiners, NNBSP, ⁈ ⁉.
 * styles/writing.css names the same runs in its unicode-range, and a test compares the two.
 */
export const HUDUM = [
  [0x1800, 0x180f],
  [0x1820, 0x1842],
  [0x200c, 0x200d],
  [0x202f, 0x202f],
  [0x2048, 0x2049],
];

const characters = HUDUM.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
).join('');

/** The subset as WOFF2 bytes. Hints are dropped: no phone rasteriser reads them, and they weigh a third. */
export async function cutHudum() {
  return subsetFont(await readFile(FULL_FONT), characters, { targetFormat: 'woff2', noHinting: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const font = await cutHudum();
  await writeFile(CUT_FONT, font);
  await copyFile(new URL('LICENSE', noto), LICENCE);
  console.log(`${fileURLToPath(CUT_FONT)}: ${font.byteLength} bytes`);
}
