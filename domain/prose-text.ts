import type { Block, Inline } from './prose';

const words = (content: Inline[]): string => content.map(({ text }) => text).join('');

/** What can be read in a block: one text for each paragraph, item and cell. */
export function textsOf(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return [block.text];
    case 'list':
      return block.items.map(words);
    case 'callout':
      return [block.title, words(block.content)];
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat().map(words)];
    case 'figure':
      return [block.caption];
    default:
      return [words(block.content)];
  }
}

/** All that a reader can read in a body, as plain text. */
export const proseText = (blocks: Block[]): string => blocks.flatMap(textsOf).join('\n');
