import { writeCell } from '../../domain/cell';
import type { Block, Inline } from '../../domain/prose';

const IS_BOLD = 1;
const leaf = { direction: 'ltr', format: '', indent: 0, version: 1 } as const;

const run = (words: string, bold = false) => ({
  type: 'text',
  text: words,
  format: bold ? IS_BOLD : 0,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
});

/** Words of one look; the editor has a node of its own for the end of a line. */
const text = ({ text: words, bold }: Inline): Record<string, unknown>[] =>
  words
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [{ type: 'linebreak', version: 1 }] : []),
      ...(line ? [run(line, bold)] : []),
    ]);

const inline = (part: Inline): Record<string, unknown>[] =>
  part.href
    ? [
        {
          ...leaf,
          type: 'link',
          version: 3,
          fields: { linkType: 'custom', url: part.href, newTab: false },
          children: text(part),
        },
      ]
    : text(part);

const inlines = (content: Inline[]) => content.flatMap(inline);
const plain = (content: Inline[]): string => content.map((part) => part.text).join('');

/** Finds the stored picture of a `seed:<key>` address. */
export type PictureOf = (key: string) => number | string;

function special(block: Block, pictureOf: PictureOf): Record<string, unknown> {
  switch (block.type) {
    case 'callout':
      return { blockType: 'callout', tone: block.tone, title: block.title, text: plain(block.content) };
    case 'table':
      return {
        blockType: 'dataTable',
        caption: block.caption,
        cells: [block.head.map((text) => [{ text }]), ...block.rows]
          .map((row) => row.map(writeCell).join('\t'))
          .join('\n'),
        source: block.source,
      };
    case 'figure':
      return {
        blockType: 'figure',
        picture: pictureOf(block.picture.src.replace(/^seed:/, '')),
        caption: block.caption,
        source: block.source,
      };
    default:
      throw new Error(`No editor block for ${block.type}`);
  }
}

/** A block as a node of the editor's tree. `id`: the name of an own block, 24 hexadecimal digits. */
export function lexicalNode(block: Block, pictureOf: PictureOf, id: string): Record<string, unknown> {
  switch (block.type) {
    case 'heading':
      return { ...leaf, type: 'heading', tag: `h${block.level}`, children: text({ text: block.text }) };
    case 'paragraph':
      return { ...leaf, type: 'paragraph', textFormat: 0, textStyle: '', children: inlines(block.content) };
    case 'quote':
      return { ...leaf, type: 'quote', children: inlines(block.content) };
    case 'list':
      return {
        ...leaf,
        type: 'list',
        listType: block.ordered ? 'number' : 'bullet',
        tag: block.ordered ? 'ol' : 'ul',
        start: 1,
        children: block.items.map((item, index) => ({
          ...leaf,
          type: 'listitem',
          value: index + 1,
          children: inlines(item),
        })),
      };
    default:
      return {
        type: 'block',
        version: 2,
        format: '',
        fields: { id, blockName: '', ...special(block, pictureOf) },
      };
  }
}

/** Our blocks as the editor's own tree (Lexical 0.x as Payload 3.90 stores it). */
export const toLexical = (blocks: Block[], pictureOf: PictureOf) => ({
  root: {
    ...leaf,
    type: 'root',
    // Payload finds a block by its id; 24 hexadecimal digits like its own.
    children: blocks.map((block, index) =>
      lexicalNode(block, pictureOf, (index + 1).toString(16).padStart(24, '0')),
    ),
  },
});
