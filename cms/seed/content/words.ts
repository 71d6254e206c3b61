import type { Block, Inline } from '../../../domain/prose';

const run = (content: Inline[]): string => content.map((inline) => inline.text).join('');

function pieces(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return [block.text];
    case 'paragraph':
    case 'quote':
      return [run(block.content)];
    case 'list':
      return block.items.map(run);
    case 'callout':
      return [block.title, run(block.content)];
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat().map(run), block.source];
    case 'figure':
      return [block.picture.alt, block.caption, block.source];
  }
}

/** Every piece of text a reader would see in these blocks, one piece a line, in reading order. */
export const wordsOf = (blocks: Block[]): string => blocks.flatMap(pieces).join('\n');

/** The addresses these blocks link to. */
export const linksOf = (blocks: Block[]): string[] =>
  blocks
    .flatMap((block) =>
      block.type === 'list' ? block.items.flat() : 'content' in block ? block.content : [],
    )
    .flatMap((inline) => (inline.href ? [inline.href] : []));

export const hanCount = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;
