import sharp from 'sharp';
import { type MaskBox, pixelBox } from '../../domain/picture-mask';

/** Painted over, never pixelated: a mosaic of a number plate can be read again by trying every plate. */
const PAINT = '#1f1f1f';

/**
 * A picture with every box painted over in one colour, as PNG without metadata. What was below is in no pixel and no
 * profile of the result. Rejects where the bytes are no picture.
 */
export async function paintBoxes(picture: Buffer, boxes: readonly MaskBox[]): Promise<Buffer> {
  // Turned first as it is looked at, so that the boxes fall where they were drawn.
  const { data, info } = await sharp(picture).rotate().raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const paint = boxes.map((box) => {
    const { left, top, ...size } = pixelBox(box, { width, height });
    return { input: { create: { ...size, channels: 3 as const, background: PAINT } }, left, top };
  });
  return sharp(data, { raw: { width, height, channels } }).composite(paint).png().toBuffer();
}
