import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxBetween, changedBox, MOST_BOXES, pixelBox, readBoxes } from './picture-mask';

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('boxes on a picture', () => {
  it('in pixels cover all that they covered as shares, and stay on the picture', () => {
    fc.assert(
      fc.property(share, share, share, share, fc.integer({ min: 1, max: 4000 }), (x, y, dx, dy, side) => {
        const box = boxBetween({ x, y }, { x: dx, y: dy });
        const size = { width: side, height: side };
        const got = pixelBox(box, size);
        expect(got.left).toBeGreaterThanOrEqual(0);
        expect(got.left + got.width).toBeLessThanOrEqual(side);
        expect(got.left).toBeLessThanOrEqual(box.x * side);
        expect(got.left + got.width + 1e-6).toBeGreaterThanOrEqual(
          Math.min(side, (box.x + box.width) * side),
        );
      }),
    );
  });

  it('moved and stretched stay on the picture', () => {
    fc.assert(
      fc.property(share, share, fc.double({ min: -2, max: 2, noNaN: true }), (x, y, by) => {
        const got = changedBox(
          { x: x / 2, y: y / 2, width: 0.2, height: 0.2 },
          { x: by, width: by, height: -by },
        );
        expect(got.x).toBeGreaterThanOrEqual(0);
        expect(got.x + got.width).toBeLessThanOrEqual(1.011);
        expect(got.width).toBeGreaterThan(0);
        expect(got.height).toBeGreaterThan(0);
      }),
    );
  });

  it('are read only where they are boxes', () => {
    const box = { x: 0.1, y: 0.1, width: 0.2, height: 0.2 };
    expect(readBoxes([box])).toEqual([box]);
    for (const wrong of [
      null,
      [],
      [null],
      [{ ...box, x: 2 }],
      [{ ...box, width: 0 }],
      [{ ...box, y: '0' }],
      [{ ...box, height: Number.NaN }],
      Array(MOST_BOXES + 1).fill(box),
    ])
      expect(readBoxes(wrong)).toBeNull();
  });
});
