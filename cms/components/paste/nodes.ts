import type { Pasted } from '../../../domain/paste/pasted';
import { plain } from '../../../domain/paste/words';
import type { Block } from '../../../domain/prose';
import { lexicalNode } from '../../prose/lexical';

/** Twelve random bytes in hexadecimal, as Payload names a block. Not randomUUID: pages without TLS have none. */
export const blockId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Stands in the text where a picture could not be brought along. */
export const LOST_PICTURE = '[图片：请另行上传]';
/** Stands there while somebody says what the picture shows; the number tells one from another. */
export const waitingPicture = (number: number): string => `[图片 ${number}：等您写替代文字]`;

const words = (text: string): Block => ({ type: 'paragraph', content: [{ text }] });

/** A picture of a paste that is at hand, and the words that stand in its place for now. */
export type AwaitedPicture = { src: string; alt: string; place: string };

export type PastedNodes = { nodes: Record<string, unknown>[]; awaited: AwaitedPicture[]; lost: number };

/** What was pasted as the editor's own nodes; pictures are words until they are uploaded. `first`: their first number. */
export function toNodes(blocks: readonly Pasted[], first: number): PastedNodes {
  const awaited: AwaitedPicture[] = [];
  let lost = 0;
  const toBlock = (pasted: Pasted): Block => {
    if (pasted.type === 'table') {
      const [head = [], ...rows] = pasted.rows;
      // A head is bold by itself.
      return { type: 'table', caption: '', head: head.map(plain), rows, source: '' };
    }
    if (pasted.type !== 'picture') return pasted;
    if (pasted.src === null) {
      lost += 1;
      return words(LOST_PICTURE);
    }
    const place = waitingPicture(first + awaited.length);
    awaited.push({ src: pasted.src, alt: pasted.alt, place });
    return words(place);
  };
  const nodes = blocks.map((block) => lexicalNode(toBlock(block), () => '', blockId()));
  return { nodes, awaited, lost };
}

/** A figure with an uploaded picture; what it shows is its caption until somebody writes another. */
export const figureNode = (picture: number | string, caption: string): Record<string, unknown> => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: blockId(), blockName: '', blockType: 'figure', picture, caption, source: '' },
});
