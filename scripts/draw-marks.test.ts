import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawMark, MARKS, pictureOf } from './draw-marks.mjs';

const pixels = (picture: Buffer) => sharp(picture).ensureAlpha().raw().toBuffer();

describe.each(MARKS)('$picture', (mark) => {
  it('shows the drawing as it is today; otherwise run node scripts/draw-marks.mjs', async () => {
    const [kept, drawn] = await Promise.all(
      [readFileSync(pictureOf(mark)), drawMark(mark)].map(async (one) => pixels(await one)),
    );
    expect(kept?.length).toBe(mark.width * mark.width * 4);
    const furthest = kept?.reduce(
      (most, value, at) => Math.max(most, Math.abs(value - (drawn?.[at] ?? 0))),
      0,
    );
    // Another machine's renderer may round an edge otherwise.
    expect(furthest).toBeLessThan(24);
  });
});
