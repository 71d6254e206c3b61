import type { MaskBox } from '../../../domain/picture-mask';

const percent = (share: number): string => `${share * 100}%`;

/** Where a box stands on its picture, whatever the size it is shown in. A picture is never turned with the script. */
export const placed = ({ x, y, width, height }: MaskBox) => ({
  left: percent(x),
  top: percent(y),
  width: percent(width),
  height: percent(height),
});
