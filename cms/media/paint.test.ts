import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { paintBoxes } from './paint';

/** Chequered, so that what is left of it below a box would show. */
const picture = async (orientation = 1): Promise<Buffer> => {
  const pixels = Buffer.alloc(100 * 60 * 3);
  for (let at = 0; at < 100 * 60; at += 1)
    pixels.fill((at + Math.floor(at / 100)) % 2 ? 255 : 120, at * 3, at * 3 + 3);
  return sharp(pixels, { raw: { width: 100, height: 60, channels: 3 } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '42/1 51/1 0/1' } })
    .withMetadata({ orientation })
    .jpeg({ quality: 100 })
    .toBuffer();
};
const stretch = async (file: Buffer, box: { left: number; top: number; width: number; height: number }) =>
  new Set(await sharp(file).extract(box).removeAlpha().raw().toBuffer());

describe('painting over', () => {
  it('leaves one colour where a box was, and everything else as it was', async () => {
    const masked = await paintBoxes(await picture(), [{ x: 0.1, y: 0.5, width: 0.3, height: 0.25 }]);
    expect(await sharp(masked).metadata()).toMatchObject({ format: 'png', width: 100, height: 60 });
    expect([...(await stretch(masked, { left: 10, top: 30, width: 30, height: 15 }))]).toEqual([0x1f]);
    expect((await stretch(masked, { left: 50, top: 5, width: 20, height: 20 })).size).toBeGreaterThan(1);
  });

  it('carries no position, profile or preview of the original along', async () => {
    const { exif, icc, xmp } = await sharp(
      await paintBoxes(await picture(), [{ x: 0, y: 0, width: 0.1, height: 0.1 }]),
    ).metadata();
    expect([exif, icc, xmp]).toEqual([undefined, undefined, undefined]);
  });

  it('falls where it was drawn on a picture that a telephone took upright', async () => {
    const masked = await paintBoxes(await picture(6), [{ x: 0, y: 0, width: 0.5, height: 0.1 }]);
    expect(await sharp(masked).metadata()).toMatchObject({ width: 60, height: 100 });
    expect([...(await stretch(masked, { left: 0, top: 0, width: 30, height: 10 }))]).toEqual([0x1f]);
  });

  it('refuses what is no picture', async () => {
    await expect(
      paintBoxes(Buffer.from('%PDF-1.7'), [{ x: 0, y: 0, width: 1, height: 1 }]),
    ).rejects.toThrow();
  });
});
