import { type Delivery, PLAIN } from './delivery';
import { LATE_SCRIPT } from './late-script';
import type { PageMarks } from './style/page-marks';

/** public/scripts/page.js as components/site/public-document.tsx asks for it. */
const ASKED = '<script src="/scripts/page.js" defer=""></script>';
/** Its class keeps it unrendered until the page has been painted, and what is unrendered is not fetched (styles/parts/page.css). */
const ASKED_LATE = `<iframe class="late" src="${LATE_SCRIPT}" loading="lazy"></iframe>`;

/** Of what nobody touches before having read or typed something. */
const BUTTONS = ['data-quick-exit', 'data-share', 'data-copy'];
/** Columns of fields are seen to by the script where a browser cannot draw them. */
const FIELDS = ['input', 'textarea', 'select', 'button'];

const helpsColumns = ({ elements }: PageMarks, help: Delivery['help']): boolean =>
  help === 'all' || (help === 'fields' && FIELDS.some((field) => elements.has(field)));

/** When a page gets the script: before it is painted, after it, or not at all. */
export type ScriptTime = 'early' | 'late' | 'never';

/**
 * When the script finds anything to do on a page. Early: keys and wheel of columns, fields in them, forgetting a personal
 * answer; and whatever it does where letters are fetched, beside which it comes. Late: quick exit and sharing (docs/decisions/0047).
 * Else never: it would only come before the first paint (docs/decisions/0029).
 */
export const scriptTime = (marks: PageMarks, { help, bringsLetters } = PLAIN): ScriptTime => {
  const isChinese = marks.language === 'zh';
  if (marks.attributes.has('data-private') || (!isChinese && helpsColumns(marks, help))) return 'early';
  if (!BUTTONS.some((task) => marks.attributes.has(task))) return 'never';
  return isChinese || bringsLetters ? 'late' : 'early';
};

export const withoutScript = (html: string): string => html.replace(ASKED, '');

/** The page and its marks, with the script asked for at its time. */
export const withScript = (
  html: string,
  marks: PageMarks,
  time: ScriptTime,
): { html: string; marks: PageMarks } => {
  if (time === 'early') return { html, marks };
  if (time === 'never') return { html: withoutScript(html), marks };
  return {
    html: html.replace(ASKED, ASKED_LATE),
    marks: {
      ...marks,
      elements: new Set([...marks.elements, 'iframe']),
      classes: new Set([...marks.classes, 'late']),
    },
  };
};
