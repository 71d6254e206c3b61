/** A box on a picture, as shares of its width and height from the upper left corner (0 to 1). */
export type MaskBox = { x: number; y: number; width: number; height: number };
/** The same in whole pixels. */
export type PixelBox = { left: number; top: number; width: number; height: number };

export const MOST_BOXES = 60;
/** Smaller than this share of a side it covers nothing that a person could have meant. */
const SMALLEST = 0.002;

const isShare = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= 1;

const isBox = (value: unknown): value is MaskBox => {
  const { x, y, width, height } = (value ?? {}) as Partial<MaskBox>;
  return isShare(x) && isShare(y) && isShare(width) && isShare(height) && Math.min(width, height) >= SMALLEST;
};

/** What somebody sent as boxes, or null where it is none, too many, or not boxes on a picture. */
export const readBoxes = (value: unknown): MaskBox[] | null =>
  Array.isArray(value) && value.length > 0 && value.length <= MOST_BOXES && value.every(isBox) ? value : null;

/** A box in pixels, rounded outwards, cut at the edge: nothing that was inside stays outside. */
export function pixelBox(box: MaskBox, size: { width: number; height: number }): PixelBox {
  const left = Math.floor(box.x * size.width);
  const top = Math.floor(box.y * size.height);
  const right = Math.min(size.width, Math.ceil((box.x + box.width) * size.width));
  const bottom = Math.min(size.height, Math.ceil((box.y + box.height) * size.height));
  return {
    left: Math.min(left, size.width - 1),
    top: Math.min(top, size.height - 1),
    width: Math.max(1, right - left),
    height: Math.max(1, bottom - top),
  };
}

const within = (value: number, most: number): number => Math.min(Math.max(value, 0), Math.max(most, 0));

/** The box between two points of a picture (shares, in any order), kept on it. */
export function boxBetween(one: { x: number; y: number }, other: { x: number; y: number }): MaskBox {
  const [left, right] = [one.x, other.x].map((value) => within(value, 1)).sort((a, b) => a - b) as [
    number,
    number,
  ];
  const [top, bottom] = [one.y, other.y].map((value) => within(value, 1)).sort((a, b) => a - b) as [
    number,
    number,
  ];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** A box moved, or made larger or smaller, by shares; it stays on the picture and can still be seen. */
export function changedBox(
  box: MaskBox,
  by: { x?: number; y?: number; width?: number; height?: number },
): MaskBox {
  const width = Math.max(0.01, within(box.width + (by.width ?? 0), 1 - box.x));
  const height = Math.max(0.01, within(box.height + (by.height ?? 0), 1 - box.y));
  return {
    width,
    height,
    x: within(box.x + (by.x ?? 0), 1 - width),
    y: within(box.y + (by.y ?? 0), 1 - height),
  };
}

export const isSeen = ({ width, height }: MaskBox): boolean => Math.min(width, height) >= SMALLEST;
