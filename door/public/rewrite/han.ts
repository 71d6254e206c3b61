import { escapeHtml } from '../escape-html';
import type { Pass } from './pass';

/**
 * Ideographs with the stops between and after them, which turn with their sentence. Brackets stay outside: WebKitGTK
 * turns Han brackets of an upright run twice. A colon or semicolon is turned like a bracket (UAX 50, class Tr), so it
 * is taken in only between ideographs. Script=Han holds 々 and 〇.
 */
const HAN_RUN = /\p{Script=Han}+(?:[，。、：；！？]+\p{Script=Han}+)*[，。、！？]*/gu;

/** Text that is no flowing line, or cannot hold an element. */
const LEFT_ALONE = new Set(
  'title option textarea script style svg math noscript iframe xmp noembed noframes plaintext'.split(' '),
);

const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** HTML of a text in which every run of ideographs stands upright in a vertical page. */
export function wrapHan(text: string): string {
  let end = 0;
  let html = '';
  for (const { 0: run, index } of text.matchAll(HAN_RUN)) {
    html += `${escapeHtml(text.slice(end, index))}<span lang="zh-CN">${run}</span>`;
    end = index + run.length;
  }
  return html + escapeHtml(text.slice(end));
}

/** On a Mongolian page, wraps ideographs that nothing nearer declares to be Chinese already. */
export const withHanUpright: Pass = {
  text(text, open) {
    if (!open.pageLang().startsWith('mn') || !hasHan(text)) return null;
    if (open.lang().startsWith('zh') || open.has(LEFT_ALONE)) return null;
    return wrapHan(text);
  },
};
