import type { Field } from 'payload';
import type { Locale } from '../../i18n/locales';

/** One text of a document: the path of its field as the desk's forms name it, its label, and what is written there. */
export type FieldText = { path: string; label: string; text: string };

type Node = { text?: string; children?: Node[]; fields?: Record<string, unknown> };
type Data = Record<string, unknown>;

/** Fields of the blocks an editor may put into a body (cms/fields/prose.ts) that hold words. */
const BLOCK_WORDS = ['title', 'text', 'caption', 'cells', 'source'];

function nodeTexts(node: Node): string[] {
  const words = BLOCK_WORDS.map((name) => node.fields?.[name]).filter((one) => typeof one === 'string');
  const below = (node.children ?? []).flatMap(nodeTexts);
  const isLine = (node.children ?? []).some((child) => child.text !== undefined);
  // A word may be bold in part: what stands in one line is read as one text.
  return [...(isLine ? [below.join('')] : below), ...(node.text ? [node.text] : []), ...words];
}

/** All lines of the editor's tree. */
export const proseLines = (value: unknown): string[] => {
  const root = (value as { root?: Node } | null)?.root;
  return root ? nodeTexts(root) : [];
};

const labelOf = (field: Field): string =>
  'label' in field && typeof field.label === 'string' ? field.label : 'name' in field ? field.name : '';

/** The value of a localized field, whether one language was asked for or all of them at once. */
function inLanguage(value: unknown, locale: Locale): unknown {
  const all = value as Partial<Record<Locale | 'root', unknown>> | null;
  return all && typeof all === 'object' && !('root' in all) && locale in all ? all[locale] : value;
}

type Read = { locale: Locale; isPlainRead: boolean };

const ownTexts = (field: Field & { name: string }, value: unknown, path: string, read: Read): FieldText[] => {
  const given = inLanguage(value, read.locale);
  const lines = field.type === 'richText' ? proseLines(given) : typeof given === 'string' ? [given] : [];
  return lines.filter(Boolean).map((text) => ({ path, label: labelOf(field), text }));
};

function textsBelow(fields: Field[], data: Data, before: string, read: Read): FieldText[] {
  return fields.flatMap((field): FieldText[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => textsBelow(tab.fields, data, before, read));
    if (field.type === 'row' || field.type === 'collapsible')
      return textsBelow(field.fields, data, before, read);
    if (!('name' in field) || field.name === undefined) return [];
    const path = `${before}${field.name}`;
    const value = data[field.name];
    if (field.type === 'group') return textsBelow(field.fields, (value ?? {}) as Data, `${path}.`, read);
    if (field.type === 'array')
      return (Array.isArray(value) ? value : []).flatMap((row: Data, index) =>
        textsBelow(field.fields, row, `${path}.${index}.`, read),
      );
    const isText = field.type === 'text' || field.type === 'textarea' || field.type === 'richText';
    return isText && (field.localized || read.isPlainRead) ? ownTexts(field, value, path, read) : [];
  });
}

/** Every localized text of a document, in the order of its form. `data` is the document in that language. */
export const localizedTexts = (fields: Field[], data: Data, locale: Locale = 'mn'): FieldText[] =>
  textsBelow(fields, data, '', { locale, isPlainRead: false });

/** Every text of a document, localized or not. */
export const allTexts = (fields: Field[], data: Data, locale: Locale): FieldText[] =>
  textsBelow(fields, data, '', { locale, isPlainRead: true });
