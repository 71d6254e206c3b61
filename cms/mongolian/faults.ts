import { checkMongolian } from '../../mongolian/check';
import { explain } from '../../mongolian/explain';
import type { Reference } from '../../mongolian/rule';
import type { FieldText } from './texts';

/** What the desk tells an editor about one field. */
export type FieldFault = { path: string; label: string; message: string };

const MOST_NAMED = 3;

/** One fault a field with errors: where, what and why, the first few of them. Warnings stop nobody. */
export function faultsIn(texts: FieldText[], reference: Reference): FieldFault[] {
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
    message: `蒙古文有 ${lines.length} 处错误，没有发布，草稿已保留。${lines.slice(0, MOST_NAMED).join(' ')}`,
  }));
}
