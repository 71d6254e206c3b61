import { checkMongolian } from '../../mongolian/check';
import { explain } from '../../mongolian/explain';
import type { Reference } from '../../mongolian/rule';
import type { FieldText } from './texts';

/** What the desk tells an editor about one field. */
export type FieldFault = { path: string; label: string; message: string };

const MOST_NAMED = 3;

/** What became of the words that were refused: a draft of them is there, or only the form still has them. */
export const KEPT_AS_DRAFT = '没有发布，草稿已保留';
export const KEPT_IN_FORM = '没有保存，您写的还在表单里';

/** One fault a field with errors: where, what and why, the first few of them. Warnings stop nobody. */
export function faultsIn(texts: FieldText[], reference: Reference, kept = KEPT_AS_DRAFT): FieldFault[] {
  const byPath = new Map<string, { label: string; lines: string[] }>();
  for (const { path, label, text } of texts)
    for (const finding of checkMongolian(text, reference)) {
      if (finding.severity !== 'error') continue;
      const field = byPath.get(path) ?? { label, lines: [] };
      field.lines.push(explain(text, finding));
      byPath.set(path, field);
    }
  return [...byPath].map(([path, { label, lines }]) => ({
    path,
    label,
    message: `蒙古文有 ${lines.length} 处错误，${kept}。${lines.slice(0, MOST_NAMED).join(' ')}`,
  }));
}

const CYRILLIC = /\p{Script=Cyrillic}+/u;

/**
 * Cyrillic in whatever language: a Mongolian page shows the Chinese where there is no Mongolian, and no Cyrillic letter
 * ever stands on one.
 */
export const cyrillicIn = (texts: FieldText[], kept = KEPT_AS_DRAFT): FieldFault[] => {
  const faults = texts.flatMap(({ path, label, text }) => {
    const found = CYRILLIC.exec(text);
    if (!found) return [];
    const at = [...text.slice(0, found.index)].length + 1;
    const message = `第 ${at} 个字符起是西里尔字母“${found[0]}”，${kept}。蒙古文页面没有译文时显示这里的文字，请改用汉字或传统蒙古文。`;
    return [{ path, label, message }];
  });
  return [...new Map(faults.map((fault) => [fault.path, fault])).values()];
};
