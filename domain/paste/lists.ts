import { declared } from './style';

/** A paragraph that Word means as an item of a list. `continues`: whether it goes on with a list of that kind. */
export type ListMark = { ordered: boolean; continues: (ordered: boolean) => boolean };

const NUMBERED = /^[(（]?(?:\d+|[一二三四五六七八九十]+|[a-z]|[ivxlc]+)[.．、)）]/i;

/** The bullet or number that Word writes as words in front of an item, hidden from nobody but its own readers. */
function bulletOf(element: Element): string {
  const marks = [...element.querySelectorAll('[style]')].filter((one) =>
    /mso-list:\s*ignore/i.test(one.getAttribute('style') ?? ''),
  );
  return (marks[0]?.textContent ?? '').trim();
}

/** Whether an element is such an item, by Word's own mark for it; null where it is not. */
export function listMarkOf(element: Element): ListMark | null {
  if (element.tagName !== 'P' && element.tagName !== 'DIV') return null;
  const list = declared(element, 'mso-list');
  if (!list || !/^l\d+/.test(list)) return null;
  const [, level = '1'] = /level(\d+)/.exec(list) ?? [];
  const ordered = NUMBERED.test(bulletOf(element));
  // An item below another one goes on with its list, whatever stands before it: the site has lists of one level.
  return { ordered, continues: (before) => Number(level) > 1 || before === ordered };
}
