import { createHash } from 'node:crypto';
import type { PageMarks } from './style/page-marks';

/** public/scripts/page.js as app/[locale]/layout.tsx asks for it. */
const ASKED = '<script src="/scripts/page.js" defer=""></script>';
/** A tenth of a second after the first frame: nothing of it is seen, so it must not come before what is. */
const LATE = 'requestAnimationFrame(()=>setTimeout(()=>import("/scripts/page.js"),99))';

/** What the policy of pages says of the line that fetches the script. */
export const LATE_SCRIPT = `'sha256-${createHash('sha256').update(LATE).digest('base64')}'`;

const hasWork = ({ attributes, language }: PageMarks): boolean =>
  language !== 'zh' || attributes.has('data-quick-exit') || attributes.has('data-share');

/**
 * The page with its script when that is needed: at once where a personal answer has to be forgotten, late where it only
 * helps, and not at all on Chinese pages on which it would find nothing to do.
 */
export const withScript = (html: string, marks: PageMarks): string => {
  if (marks.attributes.has('data-private')) return html;
  return html.replace(ASKED, () => (hasWork(marks) ? `<script>${LATE}</script>` : ''));
};
