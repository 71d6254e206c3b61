/** What is read of an element's own style; all else about its looks is dropped. */
export type Look = { bold: boolean | null; size: number | null };

export const styleOf = (element: Element): string => (element.getAttribute('style') ?? '').toLowerCase();

/** The value of a declaration of a style attribute, or null. Works on Word's own `mso-…` as well, which CSSOM drops. */
export function declared(element: Element, name: string): string | null {
  for (const declaration of styleOf(element).split(';')) {
    const [key = '', ...value] = declaration.split(':');
    if (key.trim() === name) return value.join(':').trim();
  }
  return null;
}

const POINTS_IN_PIXELS = 4 / 3;

/** A size in CSS pixels, where one is written in px or pt. */
function pixels(size: string | null): number | null {
  const [, number, unit] = /^([\d.]+)(px|pt)/.exec(size ?? '') ?? [];
  return number ? Number(number) * (unit === 'pt' ? POINTS_IN_PIXELS : 1) : null;
}

const BOLD_TAGS = new Set(['B', 'STRONG']);

export function lookOf(element: Element): Look {
  const weight = declared(element, 'font-weight');
  const size = pixels(declared(element, 'font-size'));
  if (weight !== null) return { bold: /^(?:bold|bolder|[6-9]00)/.test(weight), size };
  return { bold: BOLD_TAGS.has(element.tagName) ? true : null, size };
}

/** Nothing a reader of the original saw: hidden parts, comments of a reviewer, bullets that Word writes as words. */
export function isUnseen(element: Element): boolean {
  const style = styleOf(element).replace(/\s+/g, '');
  if (/(?:^|;)(?:display:none|visibility:hidden|mso-hide:all|mso-list:ignore)/.test(style)) return true;
  if (/mso-element:comment|mso-special-character:comment|mso-comment-reference/.test(style)) return true;
  return element.hasAttribute('hidden') || /\bMsoComment/.test(element.getAttribute('class') ?? '');
}
