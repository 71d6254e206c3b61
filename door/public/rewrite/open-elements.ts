import { attribute, type StartTag } from './pass';

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const FOREIGN = new Set(['svg', 'math']);

type Open = { name: string; lang: string | null };

/** The elements that stand open at one point of a page, outermost first. */
export class OpenElements {
  readonly #open: Open[];

  /** `lang`: the language of the page, for a part that has lost its <html>. */
  constructor(lang?: string) {
    this.#open = lang === undefined ? [] : [{ name: 'html', lang }];
  }

  /** Whether this tag is a whole element by itself: "/>" counts in SVG and MathML only (HTML 13.1.2.1). */
  isWhole(tag: StartTag): boolean {
    return VOID.has(tag.tagName) || (tag.selfClosing && (FOREIGN.has(tag.tagName) || this.isForeign()));
  }

  open(tag: StartTag): void {
    if (!this.isWhole(tag)) this.#open.push({ name: tag.tagName, lang: attribute(tag, 'lang') ?? null });
  }

  /** Closes the nearest element of this name and all left open in it; an end tag of nothing is ignored. */
  close(name: string): void {
    const at = this.#open.findLastIndex((element) => element.name === name);
    if (at >= 0) this.#open.length = at;
  }

  has(names: ReadonlySet<string>): boolean {
    return this.#open.some(({ name }) => names.has(name));
  }

  isForeign(): boolean {
    return this.has(FOREIGN);
  }

  /** The language declared nearest, "" when none is. */
  lang(): string {
    return this.#open.findLast((element) => element.lang !== null)?.lang ?? '';
  }

  /** The language of the whole page. */
  pageLang(): string {
    return this.#open.find((element) => element.name === 'html')?.lang ?? '';
  }
}
