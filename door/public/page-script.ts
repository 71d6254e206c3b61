import { type Delivery, PLAIN } from './delivery';
import type { PageMarks } from './style/page-marks';

/** public/scripts/page.js as components/site/public-document.tsx asks for it. */
const ASKED = '<script src="/scripts/page.js" defer=""></script>';

const TASKS = ['data-quick-exit', 'data-share', 'data-copy', 'data-private'];
/** Columns of fields are seen to by the script where a browser cannot draw them. */
const FIELDS = ['input', 'textarea', 'select', 'button'];

const helps = ({ elements, language }: PageMarks, help: Delivery['help']): boolean =>
  language !== 'zh' && (help === 'all' || (help === 'fields' && FIELDS.some((field) => elements.has(field))));

/**
 * Whether the script finds anything to do on a page: keys and wheel of columns, fields in them, quick exit, sharing,
 * forgetting a personal answer. Elsewhere it is not asked for: it would only come before the first paint
 * (docs/decisions/0029).
 */
export const needsScript = (marks: PageMarks, { help }: Pick<Delivery, 'help'> = PLAIN): boolean =>
  TASKS.some((task) => marks.attributes.has(task)) || helps(marks, help);

export const withoutScript = (html: string): string => html.replace(ASKED, '');
