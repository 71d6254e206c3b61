import type { Block, Inline } from '@/domain/prose';
import type { Locale } from '@/i18n/locales';
import { isSaidIn, type Localized } from './localized';
import { toPicture } from './pictures';

type Node = {
  type: string;
  tag?: string;
  text?: string;
  format?: number | string;
  listType?: string;
  children?: Node[];
  fields?: Record<string, unknown>;
};
type Root = { root?: { children?: Node[] } };

const IS_BOLD = 1;
const PUBLIC_HREF = /^(https:\/\/|\/(?!\/)|tel:|mailto:)/;

const textOf = (node: Node): string => node.text ?? (node.children ?? []).map(textOf).join('');

function toInline(node: Node, href?: string): Inline[] {
  if (node.type === 'text') {
    const bold = typeof node.format === 'number' && (node.format & IS_BOLD) !== 0;
    return [{ text: node.text ?? '', ...(bold && { bold }), ...(href && { href }) }];
  }
  if (node.type === 'linebreak') return [{ text: '\n' }];
  const url = node.type === 'link' || node.type === 'autolink' ? String(node.fields?.url ?? '') : '';
  const inner = PUBLIC_HREF.test(url) ? url : href;
  return (node.children ?? []).flatMap((child) => toInline(child, inner));
}

const inlines = (node: Node): Inline[] => (node.children ?? []).flatMap((child) => toInline(child));

/** Cells as pasted from a spreadsheet: lines are rows, tabs part the columns, the first line is the head. */
function toTable(fields: Record<string, unknown>): Block {
  const [head = [], ...rows] = String(fields.cells ?? '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t').map((cell) => cell.trim()));
  return {
    type: 'table',
    caption: String(fields.caption ?? ''),
    head,
    rows,
    source: String(fields.source ?? ''),
  };
}

function toSpecialBlock(fields: Record<string, unknown>, locale: Locale): Block[] {
  switch (fields.blockType) {
    case 'callout':
      return [
        {
          type: 'callout',
          tone: fields.tone === 'warning' ? 'warning' : 'note',
          title: String(fields.title ?? ''),
          content: [{ text: String(fields.text ?? '') }],
        },
      ];
    case 'dataTable':
      return [toTable(fields)];
    case 'figure': {
      const picture = toPicture(fields.picture, 'full', locale);
      if (!picture) return [];
      return [
        {
          type: 'figure',
          picture,
          caption: String(fields.caption ?? ''),
          source: String(fields.source ?? ''),
        },
      ];
    }
    default:
      return [];
  }
}

function toBlock(node: Node, locale: Locale): Block[] {
  switch (node.type) {
    case 'heading':
      return [{ type: 'heading', level: node.tag === 'h3' ? 3 : 2, text: textOf(node) }];
    case 'paragraph':
      return textOf(node).trim() ? [{ type: 'paragraph', content: inlines(node) }] : [];
    case 'quote':
      return [{ type: 'quote', content: inlines(node) }];
    case 'list':
      return [
        { type: 'list', ordered: node.listType === 'number', items: (node.children ?? []).map(inlines) },
      ];
    case 'block':
      return toSpecialBlock(node.fields ?? {}, locale);
    default:
      return [];
  }
}

/** The editor's tree in the reader's language, else in Chinese; unknown nodes are left out. */
export function toProse(field: unknown, locale: Locale): Block[] {
  const localized = field as Localized<Root>;
  const tree = isSaidIn(localized, locale) ? localized?.[locale] : localized?.zh;
  return (tree?.root?.children ?? []).flatMap((node) => toBlock(node, locale));
}
