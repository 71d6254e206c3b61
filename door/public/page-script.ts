import { type Delivery, PLAIN } from './delivery';
import type { PageMarks } from './style/page-marks';

/** public/scripts/page.js as components/site/public-document.tsx asks for it. */
const ASKED = '<script src="/scripts/page.js" defer=""></script>';

const TASKS = ['data-quick-exit', 'data-share', 'data-private'];
/** Columns of fields are seen to by the script where a browser cannot draw them. */
const FIELDS = ['input', 'textarea', 'select', 'button'];

/**
 * Whether the script finds anything to do on a page: keys and wheel of columns, fields in them, quick exit, sharing,
 * forgetting a personal answer. Elsewhere it is not asked for: it would only come before the first paint
 * (docs/decisions/0029). A phone has neither wheel nor page keys.
 */
export const needsScript = (
  { attributes, elements, language }: PageMarks,
  { isPhone }: Pick<Delivery, 'isPhone'> = PLAIN,
): boolean =>
  TASKS.some((task) => attributes.has(task)) ||
  (language !== 'zh' && (!isPhone || FIELDS.some((field) => elements.has(field))));

export const withoutScript = (html: string): string => html.replace(ASKED, '');
