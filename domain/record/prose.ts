type Node = Readonly<Record<string, unknown>>;

/** Of the editor's tree what a reader sees; the rest (versions, directions, row numbers) changes without a word changing. */
const SEEN = ['type', 'tag', 'text', 'listType'] as const;
/** Of a block and of a link. */
const SEEN_FIELDS = ['blockType', 'tone', 'title', 'text', 'caption', 'cells', 'source', 'url'] as const;

const IS_BOLD = 1;
const only = (from: Node, names: readonly string[]) =>
  Object.fromEntries(names.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])));
const isNode = (value: unknown): value is Node => value !== null && typeof value === 'object';

const fieldsOf = (fields: Node) => {
  const { picture } = fields;
  return { ...only(fields, SEEN_FIELDS), picture: isNode(picture) ? picture.id : picture };
};

function plainNode(node: Node): object {
  const { children, fields, format } = node;
  return {
    ...only(node, SEEN),
    bold: typeof format === 'number' && (format & IS_BOLD) !== 0 ? true : null,
    fields: isNode(fields) ? fieldsOf(fields) : null,
    children: Array.isArray(children) ? children.filter(isNode).map(plainNode) : null,
  };
}

/** The words of a rich text and how they stand; null for none. `value` is the editor's tree as it is stored. */
export function plainProse(value: unknown): object[] | null {
  const root = isNode(value) && isNode(value.root) ? value.root.children : null;
  return Array.isArray(root) ? root.filter(isNode).map(plainNode) : null;
}
