import type { Inline } from '../prose';
import { cleanAddress } from './address';
import { BLOCK, DROPPED, MEDIA } from './elements';
import { levelOf } from './headings';
import { type ListMark, listMarkOf } from './lists';
import type { Pasted } from './pasted';
import { pictureOf } from './pictures';
import { isUnseen, lookOf } from './style';
import { tableRows } from './table';
import { collapse, plain, tidy } from './words';

/** A paragraph as it is found, before it is known what it is. */
export type Found = { content: Inline[]; sizes: { size: number | null; length: number }[] };
type Raw = Exclude<Pasted, { type: 'heading' }> | { type: 'raw-heading'; level: number; text: string };
export type Item = Raw | (Found & { type: 'line' });
type Context = { bold: boolean; size: number | null; href: string | null };

/** Walks what was pasted once, from its first to its last node. */
export class Reader {
  readonly items: Item[] = [];
  media = 0;
  #line: Found = { content: [], sizes: [] };

  /** Ends the paragraph being read. */
  flush(): void {
    const { content, sizes } = this.#line;
    this.#line = { content: [], sizes: [] };
    const words = tidy(content);
    if (plain(words).trim() !== '') this.items.push({ type: 'line', content: words, sizes });
  }

  #text(text: string, { bold, size, href }: Context): void {
    if (text === '' || (text === ' ' && this.#line.content.length === 0)) return;
    this.#line.content.push({ text, ...(bold && { bold }), ...(href && { href }) });
    const { length } = text.trim();
    if (length > 0) this.#line.sizes.push({ size, length });
  }

  /** The paragraphs of an element by themselves, for quotes and items of lists. */
  #inside(element: Element, context: Context): { lines: Inline[][]; others: Item[] } {
    const reader = new Reader();
    // A list that lies in a list without an item of its own.
    if (/^[OU]L$/.test(element.tagName)) reader.#element(element, context);
    else reader.children(element, context);
    reader.flush();
    this.media += reader.media;
    const lines = reader.items.flatMap((item) => (item.type === 'line' ? [item.content] : []));
    return { lines, others: reader.items.filter(({ type }) => type !== 'line') };
  }

  #list(element: Element, context: Context): void {
    const items: Inline[][] = [];
    const after: Item[] = [];
    for (const child of element.children) {
      const { lines, others } = this.#inside(child, context);
      const joined = lines.flatMap((line, index) => (index ? [{ text: '\n' }, ...line] : line));
      if (joined.length > 0) items.push(tidy(joined));
      // An inner list is read out behind its item: the site has lists of one level.
      for (const other of others) {
        if (other.type === 'list') items.push(...other.items);
        else after.push(other);
      }
    }
    if (items.length > 0) this.items.push({ type: 'list', ordered: element.tagName === 'OL', items });
    this.items.push(...after);
  }

  #wordItem(element: Element, mark: ListMark, context: Context): void {
    const { lines, others } = this.#inside(element, context);
    const content = tidy(lines.flat());
    const last = this.items.at(-1);
    if (content.length > 0 && last?.type === 'list' && mark.continues(last.ordered)) last.items.push(content);
    else if (content.length > 0) this.items.push({ type: 'list', ordered: mark.ordered, items: [content] });
    this.items.push(...others);
  }

  #table(element: Element, context: Context): void {
    const rows = tableRows(element);
    // One cell, or one column of long text, is a frame somebody drew around a text.
    if ((rows[0]?.length ?? 0) < 2 || rows.length < 2) {
      this.#block(element, context);
      return;
    }
    this.items.push({ type: 'table', rows });
    for (const img of element.querySelectorAll('img')) this.#picture(img);
  }

  #picture(img: Element): void {
    const picture = pictureOf(img);
    if (!picture) return;
    this.flush();
    this.items.push(picture);
  }

  #block(element: Element, context: Context): void {
    this.flush();
    this.children(element, context);
    this.flush();
  }

  children(element: Element, context: Context): void {
    for (const child of element.childNodes) {
      if (child.nodeType === 3) this.#text(collapse(child.nodeValue ?? ''), context);
      else if (child.nodeType === 1) this.#element(child as Element, context);
    }
  }

  #element(element: Element, before: Context): void {
    const tag = element.tagName.toUpperCase();
    if (DROPPED.has(tag) || isUnseen(element)) return;
    if (MEDIA.test(tag)) {
      this.media += 1;
      return;
    }
    const { bold, size } = lookOf(element);
    const context = { ...before, bold: bold ?? before.bold, size: size ?? before.size };
    if (tag === 'BR') this.#text('\n', { ...context, size: null });
    else if (tag === 'IMG') this.#picture(element);
    else if (tag === 'A') this.#link(element, context);
    else if (!this.#structure(element, tag, context)) {
      if (BLOCK.test(tag)) this.#block(element, context);
      else this.children(element, context);
    }
  }

  /** Reads a heading, an item of Word's, a list, a table or a quote; false where the element is none of them. */
  #structure(element: Element, tag: string, context: Context): boolean {
    const level = levelOf(element);
    const mark = listMarkOf(element);
    if (level === null && !mark && !/^(?:UL|OL|BLOCKQUOTE|TABLE)$/.test(tag)) return false;
    this.flush();
    if (level !== null) this.#heading(element, level, context);
    else if (mark) this.#wordItem(element, mark, context);
    else if (tag === 'TABLE') this.#table(element, context);
    else if (tag === 'BLOCKQUOTE') this.#quote(element, context);
    else this.#list(element, context);
    return true;
  }

  #link(element: Element, context: Context): void {
    const address = cleanAddress(element.getAttribute('href'));
    const isShown = address !== null && !address.startsWith('http:');
    this.children(element, { ...context, href: isShown ? address : context.href });
    // The site links to https only; what cannot be a link is still said.
    if (address?.startsWith('http:') && element.textContent?.trim() !== address)
      this.#text(`（${address}）`, { ...context, href: null });
  }

  #heading(element: Element, level: number, context: Context): void {
    const { lines, others } = this.#inside(element, { ...context, bold: false });
    const text = lines.map(plain).join(' ').replaceAll('\n', ' ');
    if (text) this.items.push({ type: 'raw-heading', level, text });
    this.items.push(...others);
  }

  #quote(element: Element, context: Context): void {
    const { lines, others } = this.#inside(element, context);
    const content = tidy(lines.flatMap((line, index) => (index ? [{ text: '\n' }, ...line] : line)));
    if (content.length > 0) this.items.push({ type: 'quote', content });
    this.items.push(...others);
  }
}
