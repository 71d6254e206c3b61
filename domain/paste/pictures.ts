import type { Pasted } from './pasted';
import { declared } from './style';

/** CSS pixels. Smaller it is a pixel that counts readers, or a line somebody drew. */
const SMALLEST = 4;

const sideOf = (img: Element, name: 'width' | 'height'): number =>
  Number.parseFloat(declared(img, name) ?? img.getAttribute(name) ?? '') || Number.POSITIVE_INFINITY;

/** A picture of what was pasted; null where it shows nothing. WeChat keeps the address in data-src until it is seen. */
export function pictureOf(img: Element): Extract<Pasted, { type: 'picture' }> | null {
  if (Math.min(sideOf(img, 'width'), sideOf(img, 'height')) < SMALLEST) return null;
  const src = [img.getAttribute('src'), img.getAttribute('data-src')].find((one) => one?.trim());
  if (!src) return null;
  // A drawing, or a dot, that only keeps the place until the picture is seen.
  const isPlace = /^data:image\/svg/.test(src) || /^data:image\/gif.{0,200}$/.test(src);
  if (isPlace && !img.getAttribute('data-src')) return null;
  // The desk takes in no other kinds (cms/collections/media.ts).
  const isHere = /^(?:data:image\/(?:png|jpe?g|webp|avif)|blob:)/.test(src);
  return { type: 'picture', src: isHere ? src : null, alt: (img.getAttribute('alt') ?? '').trim() };
}
