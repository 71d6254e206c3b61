import type { Inline } from '../prose';

/**
 * Blanks of a page are one blank. Not `\s`: it holds U+202F, and Mongolian suffixes stand behind one. Marks without
 * width are left, except the two no script needs.
 */
export const collapse = (text: string): string =>
  text.replace(/[\u200B\uFEFF]/g, '').replace(/[ \t\r\n\f\u00A0]+/g, ' ');

const same = (one: Inline, other: Inline): boolean => one.bold === other.bold && one.href === other.href;

/** Runs that look alike as one, without blanks at the ends of lines nor the two wide blanks that indent a paragraph. */
export function tidy(content: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const part of content) {
    const last = joined.at(-1);
    if (last && same(last, part)) last.text += part.text;
    else joined.push({ ...part });
  }
  const inside = joined.map((part) => ({
    ...part,
    text: part.text.replace(/ *\n[ \u3000]*/g, '\n').replace(/ {2,}/g, ' '),
  }));
  const [first, last] = [inside[0], inside.at(-1)];
  if (first) first.text = first.text.replace(/^[ \u3000\n]+/, '');
  if (last) last.text = last.text.replace(/[ \u3000\n]+$/, '');
  return inside.filter(({ text }) => text !== '');
}

export const plain = (content: readonly Inline[]): string => content.map(({ text }) => text).join('');
