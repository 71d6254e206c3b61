import type { PageMarks } from './style/page-marks';

/** public/scripts/page.js as components/site/public-document.tsx asks for it. */
const ASKED = '<script src="/scripts/page.js" defer=""></script>';

/**
 * Whether the script finds anything to do on a page: keys and wheel of columns, quick exit, sharing, forgetting a personal
 * answer. Elsewhere it is not asked for: it would only come before the first paint (docs/decisions/0029).
 */
export const needsScript = ({ attributes, language }: PageMarks): boolean =>
  language !== 'zh' || ['data-quick-exit', 'data-share', 'data-private'].some((mark) => attributes.has(mark));

export const withoutScript = (html: string): string => html.replace(ASKED, '');
