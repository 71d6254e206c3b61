import { createHash } from 'node:crypto';
import { Kept } from './kept';
import type { PageWorth } from './rewrite/page-worth';
import { PAGE_POLICY } from './security-headers';
import type { PageMarks } from './style/page-marks';
import { usedStyle } from './style/used-style';

/** The style sheet at an address of this site; rejects when there is none. */
export type StyleSource = (href: string) => Promise<string>;

const SHEET = /<link rel="stylesheet" href="(\/_next\/static\/[^"?]+\.css)[^"]*"[^>]*>/g;

/**
 * Whether a page carries its style. Mongolian ones fetch the sheet: it comes beside the letters, which are fetched in
 * any case, and a page that is painted before them is drawn twice and moves; unless the page itself says it cannot wait.
 */
export const carriesStyle = (marks: PageMarks, worth: Pick<PageWorth, 'isStyledInside'>): boolean =>
  marks.language !== 'mn' || worth.isStyledInside;

/** A page with its own style in it, and the policy that lets in this very style and no other. */
export type StyledPage = { html: string; policy: string };

type Style = { text: string; hash: string };

const MOST_LETTERS = 2 * 1024 * 1024;

const keyOf = (hrefs: readonly string[], { language, ...sets }: PageMarks): string =>
  JSON.stringify([hrefs, language, ...Object.values(sets).map((set) => [...set].sort())]);

/**
 * The styles of pages. Those cut lately are kept: answers are made for each reader, mostly with the same marks, and the
 * address of a sheet carries a digest, so what a page uses of it never changes.
 */
export class PageStyles {
  readonly #kept = new Kept<Style>(MOST_LETTERS, ({ text }) => text.length);

  async #cut(hrefs: readonly string[], marks: PageMarks, source: StyleSource): Promise<Style> {
    const key = keyOf(hrefs, marks);
    const known = this.#kept.get(key);
    if (known) return known;
    const text = usedStyle((await Promise.all(hrefs.map(source))).join('\n'), marks);
    const style = { text, hash: createHash('sha256').update(text).digest('base64') };
    this.#kept.set(key, style);
    return style;
  }

  /**
   * Puts what a page uses of its style sheets into the page, in their order. A page without any stays as it is. Null when
   * one is not to be had: the page then fetches them itself.
   */
  async putInside(html: string, marks: PageMarks, source: StyleSource): Promise<StyledPage | null> {
    const links = [...html.matchAll(SHEET)];
    if (!links.length) return { html, policy: PAGE_POLICY };
    const hrefs = links.map(([, path = '']) => path);
    const style = await this.#cut(hrefs, marks, source).catch((error: unknown) => {
      console.error(error);
      return null;
    });
    // What ends a style element must not stand in one; no sheet of this site holds it.
    if (!style || /<\/style/i.test(style.text)) return null;
    const [first = ''] = links[0] ?? [];
    const styled = html.replace(first, () => `<style>${style.text}</style>`).replace(SHEET, '');
    return {
      html: styled,
      policy: PAGE_POLICY.replace("style-src 'self'", `style-src 'sha256-${style.hash}'`),
    };
  }
}
