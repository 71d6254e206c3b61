import { plainCells } from '../../domain/cell';
import type { Inside } from '../../domain/privacy/passage';

/** A node of the editor's tree as Payload 3.90 stores it; only what is read here. */
export type RichNode = {
  type?: string;
  text?: string;
  children?: RichNode[];
  fields?: Record<string, unknown>;
  [key: string]: unknown;
};

/** A stretch of a rich text; `what` names it below its paragraph: 列表第 2 项, 链接地址. */
export type RichStretch = { text: string; inside: Inside; what: string };

const BLOCK_NAMES: Record<string, string> = { callout: '提示框', dataTable: '表格', figure: '图片' };
const FIELD_NAMES: Record<string, string> = {
  title: '标题',
  text: '内容',
  caption: '题注',
  cells: '内容',
  source: '来源',
};
/** What the editor itself writes into a block: marks, not words. */
const MARKS: ReadonlySet<string> = new Set(['id', 'blockType', 'linkType', 'newTab', 'doc', 'relationTo']);
const INLINE: ReadonlySet<string> = new Set(['text', 'link', 'autolink', 'linebreak', 'tab', 'inlineBlock']);

const isInline = (node: RichNode): boolean => INLINE.has(node.type ?? '');
const isRichText = (value: unknown): value is { root: RichNode } => {
  const root = (value as { root?: unknown } | null | undefined)?.root;
  return typeof root === 'object' && root !== null;
};

/** The runs of text below a node that are read in one breath. */
export const runsOf = (node: RichNode): { node: RichNode; text: string }[] => {
  if (node.type === 'linebreak') return [{ node, text: '\n' }];
  if (node.type === 'tab') return [{ node, text: '\t' }];
  if (typeof node.text === 'string') return [{ node, text: node.text }];
  return (node.children ?? []).filter(isInline).flatMap(runsOf);
};

/** A table is read without its marks: a number in bold halves is one number. There a finding has no place to be replaced. */
function wordStretches(value: string, at: number[], key: string, what: string): RichStretch[] {
  if (value === '') return [];
  const { text, hrefs } = key.endsWith('.cells') ? plainCells(value) : { text: value, hrefs: [] };
  const inside = { at, key: text === value ? key : `${key}.plain` };
  return [
    { text, inside, what },
    ...hrefs.map((href) => ({ text: href, inside, what: `${what} · 链接地址` })),
  ];
}

/** Every word of a block's or link's fields, whatever its depth: a new field is read from its first day. */
function fieldStretches(value: unknown, at: number[], key: string, what: string): RichStretch[] {
  if (typeof value === 'string') return wordStretches(value, at, key, what);
  if (isRichText(value))
    return richStretches(value).map(({ text, what: below }) => ({
      text,
      inside: { at, key },
      what: `${what}${below}`,
    }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([name]) => !MARKS.has(name))
    .flatMap(([name, child]) => {
      const named = name === 'url' ? '链接地址' : (FIELD_NAMES[name] ?? name);
      return fieldStretches(child, at, `${key}.${name}`, Array.isArray(value) ? what : `${what} · ${named}`);
    });
}

function stretchesBelow(node: RichNode, at: number[], what: string): RichStretch[] {
  const found: RichStretch[] = [];
  const text = runsOf(node)
    .map((run) => run.text)
    .join('');
  if (text !== '' && !isInline(node)) found.push({ text, inside: { at, key: 'text' }, what });
  if (node.fields) {
    const name = BLOCK_NAMES[String(node.fields.blockType)];
    found.push(...fieldStretches(node.fields, at, 'fields', name ? `（${name}）` : what));
  }
  for (const [index, child] of (node.children ?? []).entries()) {
    const inList = node.type === 'list' ? `${what}列表第 ${index + 1} 项` : what;
    found.push(...stretchesBelow(child, [...at, index], inList));
  }
  return found;
}

/** All the words of a rich text: paragraphs, headings, lists, links with their addresses, blocks with their fields. */
export function richStretches(value: unknown): RichStretch[] {
  if (!isRichText(value)) return [];
  return (value.root.children ?? []).flatMap((node, index) =>
    stretchesBelow(node, [index], '').map((stretch) => ({
      ...stretch,
      what: `第 ${index + 1} 段${stretch.what}`,
    })),
  );
}

/** Replaces a range that may run over several runs: the first takes the new words, the others lose theirs. */
function replaceInRuns(node: RichNode, start: number, end: number, words: string): void {
  let from = 0;
  let isWritten = false;
  for (const { node: run, text } of runsOf(node)) {
    const to = from + text.length;
    if (typeof run.text === 'string' && to > start && from < end) {
      run.text =
        text.slice(0, Math.max(0, start - from)) +
        (isWritten ? '' : words) +
        text.slice(Math.max(0, end - from));
      isWritten = true;
    }
    from = to;
  }
}

/** A copy of a rich text with other words in the range; unchanged where the place no longer exists. */
export function replaceInRichText<T>(value: T, inside: Inside, start: number, end: number, words: string): T {
  const copy = JSON.parse(JSON.stringify(value)) as T;
  if (!isRichText(copy)) return copy;
  const node = inside.at.reduce<RichNode | undefined>((above, index) => above?.children?.[index], copy.root);
  if (!node) return copy;
  if (inside.key === 'text') replaceInRuns(node, start, end, words);
  else {
    const names = inside.key.split('.');
    const last = names.pop() as string;
    const holder = names.reduce<unknown>((above, name) => (above as Record<string, unknown>)?.[name], node);
    const text = (holder as Record<string, unknown> | undefined)?.[last];
    if (typeof text === 'string')
      (holder as Record<string, unknown>)[last] = text.slice(0, start) + words + text.slice(end);
  }
  return copy;
}
