import { annotate } from './gloss';

/** Messages as next-intl holds them. */
export type Messages = { [name: string]: string | Messages };

const MONGOLIAN = /[\u1820-\u1842]/u;
const HAN = /\p{Script=Han}/u;
/** Words whose source is below these stand with the Chinese beside them (words/provenance.ts). */
const UNREVIEWED = new Set(['composed', 'draft']);

/** A Chinese message as a gloss: its values and marks left out, no stop at the end. */
export function glossOf(chinese: string): string {
  let text = chinese.replace(/<[^>]*>/g, '');
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/\{[^{}]*\}/g, '…');
  }
  return text.replace(/\s*…\s*/g, '…').replace(/^[…\s：，。、·（]+|[…\s：，。、·）]+$/gu, '');
}

/**
 * An unreviewed Mongolian message with its Chinese beside it. Where only its beginning or its end is words and the
 * rest a value, only the words are glossed: a label, not the name after it.
 */
export function glossedMessage(mongolian: string, chinese: string, isDraft = false): string {
  // A sentence that stands in Chinese and quotes a Mongolian label needs no gloss; a person's draft with a Chinese name
  // in it does.
  if (!MONGOLIAN.test(mongolian) || (HAN.test(mongolian) && !isDraft)) return mongolian;
  const gloss = glossOf(chinese);
  if (!gloss) return mongolian;
  const [, head = '', rest = ''] = /^([^{<]*[^{<\s])(\s*[{<].*)$/su.exec(mongolian) ?? [];
  if (head && !MONGOLIAN.test(rest)) return annotate(head, gloss) + rest;
  const [, value = '', tail = ''] = /^(.*[}>]\s*)([^}>\s][^}>]*)$/su.exec(mongolian) ?? [];
  if (tail && !MONGOLIAN.test(value)) return value + annotate(tail, gloss);
  return annotate(mongolian, gloss);
}

/** All Mongolian messages as they are shown: what nobody has passed yet with the Chinese beside it. */
export function glossed(
  mongolian: Messages,
  chinese: Messages,
  standing: Readonly<Record<string, string>>,
  before = '',
): Messages {
  return Object.fromEntries(
    Object.entries(mongolian).map(([name, words]) => {
      const source = chinese[name];
      const key = `${before}${name}`;
      if (typeof words !== 'string')
        return [name, glossed(words, typeof source === 'object' ? source : {}, standing, `${key}.`)];
      const isUnreviewed = typeof source === 'string' && UNREVIEWED.has(standing[key] ?? '');
      return [name, isUnreviewed ? glossedMessage(words, source, standing[key] === 'draft') : words];
    }),
  );
}
