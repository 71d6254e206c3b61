import { declared } from './style';

/** A paragraph that somebody made look like a heading: what is needed to tell. */
export type Appearance = { text: string; isAllBold: boolean; smallest: number | null };

const LONGEST = 30;
/** A heading is at least so much larger than the text around it. */
const LARGER = 1.15;

/** Level of a heading as its source counts it, 1 the highest; null of what is none. */
export function levelOf(element: Element): number | null {
  const [, level] = /^H([1-6])$/.exec(element.tagName) ?? [];
  if (level) return Number(level);
  const outline = Number(declared(element, 'mso-outline-level'));
  if (outline >= 1 && outline <= 6) return outline;
  return /\bMsoTitle\b/.test(element.getAttribute('class') ?? '') ? 1 : null;
}

/** Whether a paragraph is a heading in all but name: short, bold throughout, larger than the text, not a sentence. */
export const looksLikeHeading = ({ text, isAllBold, smallest }: Appearance, body: number | null): boolean =>
  isAllBold &&
  smallest !== null &&
  body !== null &&
  smallest >= body * LARGER &&
  [...text].length <= LONGEST &&
  !/[\n。；，：！]$|\n/.test(text);
