import type { Field } from 'payload';

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
function inMongolian(value: unknown): unknown {
  const all = value as { mn?: unknown; root?: unknown } | null;
  return all && typeof all === 'object' && !('root' in all) && 'mn' in all ? all.mn : value;
}

const ownTexts = (field: Field & { name: string }, value: unknown, path: string): FieldText[] => {
  const given = inMongolian(value);
  const lines = field.type === 'richText' ? proseLines(given) : typeof given === 'string' ? [given] : [];
  return lines.filter(Boolean).map((text) => ({ path, label: labelOf(field), text }));
};

/** Every localized text of a document, in the order of its form. `data` is the document in Mongolian. */
export function localizedTexts(fields: Field[], data: Data, before = ''): FieldText[] {
  return fields.flatMap((field): FieldText[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => localizedTexts(tab.fields, data, before));
    if (field.type === 'row' || field.type === 'collapsible')
      return localizedTexts(field.fields, data, before);
    if (!('name' in field) || field.name === undefined) return [];
    const path = `${before}${field.name}`;
    const value = data[field.name];
    if (field.type === 'group') return localizedTexts(field.fields, (value ?? {}) as Data, `${path}.`);
    if (field.type === 'array')
      return (Array.isArray(value) ? value : []).flatMap((row: Data, index) =>
        localizedTexts(field.fields, row, `${path}.${index}.`),
      );
    const isText = field.type === 'text' || field.type === 'textarea' || field.type === 'richText';
    return isText && field.localized ? ownTexts(field, value, path) : [];
  });
}
