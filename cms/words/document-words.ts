import type { Field } from 'payload';
import { holdsMongolian } from '../../mongolian/alphabet';
import { proseLines } from '../mongolian/texts';

type Data = Record<string, unknown>;
export type Version = Data;
export type Pair = { path: string; label: string; zh: string; mn: string };

const wordsOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : proseLines(value).join('\n').trim();
const inLanguage = (value: unknown, locale: 'zh' | 'mn'): string =>
  wordsOf((value as Data | null | undefined)?.[locale]);

const labelOf = (field: Field & { name: string }): string =>
  'label' in field && typeof field.label === 'string' ? field.label : field.name;

/** Both languages of every localized text of a document that was read with all its languages. */
export function pairsIn(fields: readonly Field[], data: Data, before = ''): Pair[] {
  return fields.flatMap((field): Pair[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => pairsIn(tab.fields, data, before));
    if (field.type === 'row' || field.type === 'collapsible') return pairsIn(field.fields, data, before);
    if (!('name' in field) || field.name === undefined) return [];
    const path = `${before}${field.name}`;
    const value = data[field.name];
    if (field.type === 'group') return pairsIn(field.fields, (value ?? {}) as Data, `${path}.`);
    if (field.type === 'array')
      return (Array.isArray(value) ? value : []).flatMap((row: Data, index) =>
        // A row keeps its name when another is put before it.
        pairsIn(field.fields, row, `${path}.${row.id ?? index}.`),
      );
    const isText = field.type === 'text' || field.type === 'textarea' || field.type === 'richText';
    if (!isText || !field.localized) return [];
    return [{ path, label: labelOf(field), zh: inLanguage(value, 'zh'), mn: inLanguage(value, 'mn') }];
  });
}

const labels = (pairs: readonly Pair[]): string[] => [...new Set(pairs.map(({ label }) => label))];

/** Labels of the fields that have Chinese and no Mongolian. */
export const missingIn = (fields: readonly Field[], doc: Data): string[] =>
  labels(pairsIn(fields, doc).filter(({ zh, mn }) => /\p{Script=Han}/u.test(zh) && !holdsMongolian(mn)));

/**
 * Labels of the fields whose Chinese has changed since their Mongolian was written. `versions`: the newest first; the
 * oldest of those in a row that hold the present Mongolian has the Chinese it was made from. Only fields `isAsked` are
 * looked at.
 */
export function staleIn(
  fields: readonly Field[],
  doc: Data,
  versions: readonly Version[],
  isAsked: (path: string) => boolean = () => true,
): string[] {
  const before = versions.map(
    (version) => new Map(pairsIn(fields, version).map((pair) => [pair.path, pair])),
  );
  const stale = pairsIn(fields, doc).filter(({ path, zh, mn }) => {
    if (!holdsMongolian(mn) || !isAsked(path)) return false;
    const end = before.findIndex((pairs) => pairs.get(path)?.mn !== mn);
    const same = end < 0 ? before : before.slice(0, end);
    const source = same.at(-1)?.get(path)?.zh;
    return source !== undefined && source !== '' && source !== zh;
  });
  return labels(stale);
}
