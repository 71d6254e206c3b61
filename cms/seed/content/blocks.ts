import type { Block, Inline } from '../../../domain/prose';
import { PICTURE_ALT, type PictureKey } from '../pictures/alt';

type Run = string | Inline;

const inlines = (runs: Run[]): Inline[] => runs.map((run) => (typeof run === 'string' ? { text: run } : run));
const rows = (items: (Run | Run[])[]): Inline[][] =>
  items.map((item) => inlines(Array.isArray(item) ? item : [item]));

export const strong = (text: string): Inline => ({ text, bold: true });
export const link = (text: string, href: string): Inline => ({ text, href });

export const h2 = (text: string): Block => ({ type: 'heading', level: 2, text });
export const h3 = (text: string): Block => ({ type: 'heading', level: 3, text });
export const p = (...runs: Run[]): Block => ({ type: 'paragraph', content: inlines(runs) });
export const quote = (...runs: Run[]): Block => ({ type: 'quote', content: inlines(runs) });
export const bullets = (...items: (Run | Run[])[]): Block => ({
  type: 'list',
  ordered: false,
  items: rows(items),
});
export const steps = (...items: (Run | Run[])[]): Block => ({
  type: 'list',
  ordered: true,
  items: rows(items),
});
export const note = (title: string, ...runs: Run[]): Block => ({
  type: 'callout',
  tone: 'note',
  title,
  content: inlines(runs),
});
export const warning = (title: string, ...runs: Run[]): Block => ({
  type: 'callout',
  tone: 'warning',
  title,
  content: inlines(runs),
});
export const table = (caption: string, head: string[], body: string[][], source: string): Block => ({
  type: 'table',
  caption,
  head,
  rows: body.map((row) => row.map((text) => [{ text }])),
  source,
});

/** The seeder replaces `seed:<key>` with the stored picture; 1200 × 510 CSS pixels is WeChat's 2.35 : 1 cover. */
export const figure = (key: PictureKey, caption: string, source: string): Block => ({
  type: 'figure',
  picture: { src: `seed:${key}`, width: 1200, height: 510, alt: PICTURE_ALT[key] },
  caption,
  source,
});
