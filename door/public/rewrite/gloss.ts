import { isAnnotated, plainGloss } from '@/i18n/gloss';
import { escapeHtml } from '../escape-html';
import { wrapHan } from './han';
import { type Pass, setAttribute } from './pass';

/** Text that is no flowing line, or cannot hold an element. */
const PLAIN_ONLY = new Set('title option textarea svg math noscript'.split(' '));
/** Text that is not even decoded. */
const RAW = new Set(['script', 'style']);

const OPENING = '<span class="word"><span>';
const BETWEEN = '</span><span class="gloss" lang="zh-CN">';
const CLOSING = '</span></span>';
const TAGS: Record<string, string> = { '\uFFF9': OPENING, '\uFFFA': BETWEEN, '\uFFFB': CLOSING };

/** HTML of a text, its glosses as elements beside their words. `isInGloss`: the text before it ended in a gloss. */
export function glossHtml(text: string, isInGloss = false): { html: string; isInGloss: boolean } {
  let inGloss = isInGloss;
  const html = text.split(/([\uFFF9-\uFFFB])/).map((piece) => {
    const tag = TAGS[piece];
    if (tag === undefined) return inGloss ? escapeHtml(piece) : wrapHan(piece);
    inGloss = piece === '\uFFFA';
    return tag;
  });
  return { html: html.join(''), isInGloss: inGloss };
}

/**
 * Puts the gloss of a word into elements the style sheet can set beside it; in attributes, titles and structured data
 * into brackets. A word may begin in one run of text and end in another, so a pass serves one page only.
 */
export function withGlosses(): Pass {
  let isInGloss = false;
  return {
    startTag(tag) {
      const marked = tag.attrs.filter(({ value }) => isAnnotated(value));
      for (const { name, value } of marked) setAttribute(tag, name, plainGloss(value));
      return marked.length > 0 ? 'changed' : 'keep';
    },
    text(text, open) {
      if (!isAnnotated(text) && !isInGloss) return null;
      if (open.has(RAW)) return plainGloss(text);
      if (open.has(PLAIN_ONLY)) return escapeHtml(plainGloss(text));
      const made = glossHtml(text, isInGloss);
      isInGloss = made.isInGloss;
      return made.html;
    },
  };
}
