import type { Inline } from '../prose';

/** A piece of what was pasted, in the few forms a body of this site has. */
export type Pasted =
  | { type: 'heading'; level: 2 | 3; text: string }
  | { type: 'paragraph'; content: Inline[] }
  | { type: 'list'; ordered: boolean; items: Inline[][] }
  | { type: 'quote'; content: Inline[] }
  /** Every row as long as the longest; the first is the head. */
  | { type: 'table'; rows: Inline[][][] }
  /** `src`: the picture itself as a data: or blob: address; null where it lies elsewhere and cannot be had. */
  | { type: 'picture'; src: string | null; alt: string };

/** `media`: films, sounds and small programs that were left out. */
export type Paste = { blocks: Pasted[]; media: number };
