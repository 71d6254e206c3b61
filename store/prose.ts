import { readCell } from '@/domain/cell';
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

/** Lines are rows, tabs part the columns, the first line is the head; marks within a cell: domain/cell.ts. */
function toTable(fields: Record<string, unknown>): Block {
  const [head = [], ...rows] = String(fields.cells ?? '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t').map(readCell));
  return {
    type: 'table',
    caption: String(fields.caption ?? ''),
    head: head.map((cell) => cell.map(({ text }) => text).join('')),
    rows,
    source: String(fields.source ?? ''),
  };
}

type Said = Localized & object;
type Read = { locale: Locale; said: Map<unknown, Said> };

/**
 * What each picture of a body shows, by its number. Inside a body the desk reads a picture in the language of that body
 * alone, not as `{ zh, mn }`: its words are put together from the bodies of all languages.
 */
function wordsOfPictures(field: Localized<Root>): Map<unknown, Said> {
  const said = new Map<unknown, Said>();
  for (const [locale, tree] of Object.entries(field ?? {}))
    for (const { fields } of tree?.root?.children ?? []) {
      const { id, alt } = (fields?.picture ?? {}) as { id?: unknown; alt?: unknown };
      if (typeof alt === 'string') said.set(id, { ...said.get(id), [locale]: alt });
    }
  return said;
}

function figurePicture(value: unknown, { locale, said }: Read) {
  const words = said.get((value as { id?: unknown } | null)?.id);
  return toPicture(words ? { ...(value as object), alt: words } : value, 'full', locale);
}

function toSpecialBlock(fields: Record<string, unknown>, read: Read): Block[] {
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
      const picture = figurePicture(fields.picture, read);
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

function toBlock(node: Node, read: Read): Block[] {
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
      return toSpecialBlock(node.fields ?? {}, read);
    default:
      return [];
  }
}

/** The editor's tree in the reader's language, else in Chinese; unknown nodes are left out. */
export function toProse(field: unknown, locale: Locale): Block[] {
  const localized = field as Localized<Root>;
  const tree = isSaidIn(localized, locale) ? localized?.[locale] : localized?.zh;
  const read = { locale, said: wordsOfPictures(localized) };
  return (tree?.root?.children ?? []).flatMap((node) => toBlock(node, read));
}
