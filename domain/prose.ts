/**
 * The body of an article or disclosure, free of any editor's format.
 * `Inline` text never holds markup; a figure's picture is named by its address and size in CSS pixels.
 */
export type Inline = {
  text: string;
  bold?: boolean;
  /** Absolute https address, or a path of this site without its language. */
  href?: string;
};

export type Picture = {
  src: string;
  width: number;
  height: number;
  alt: string;
  /** The same picture in other widths. */
  others?: { src: string; width: number }[];
  /** The same picture as a JPEG, for readers that know no newer format; share cards above all. */
  jpeg?: { src: string; width: number; height: number };
};

export type Block =
  | { type: 'heading'; level: 2 | 3; text: string }
  | { type: 'paragraph'; content: Inline[] }
  | { type: 'list'; ordered: boolean; items: Inline[][] }
  | { type: 'quote'; content: Inline[] }
  | { type: 'callout'; tone: 'note' | 'warning'; title: string; content: Inline[] }
  | { type: 'table'; caption: string; head: string[]; rows: Inline[][][]; source: string }
  | { type: 'figure'; picture: Picture; caption: string; source: string };
