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
 * Whether a page carries its style though it brings no letters. Mongolian ones fetch the sheet: it comes beside the
 * letters, which are fetched as well, and a page that is painted before them is drawn twice and moves; unless the page
 * itself says it cannot wait.
 */
export const carriesStyle = (marks: PageMarks, worth: Pick<PageWorth, 'isStyledInside'>): boolean =>
  marks.language !== 'mn' || worth.isStyledInside;

/** A page with its own style in it, and the policy that lets in this very style and no other. */
export type StyledPage = { html: string; policy: string };

export type Style = { text: string; element: string; policy: string };

const MOST_LETTERS = 2 * 1024 * 1024;

const keyOf = (hrefs: readonly string[], { language, ...sets }: PageMarks): string =>
  JSON.stringify([hrefs, language, ...Object.values(sets).map((set) => [...set].sort())]);

/** A style that stands in a page, whose fonts come from `fonts`: a source of fonts as a policy names it. */
export const pageStyle = (text: string, fonts = "'self'"): Style => {
  const hash = createHash('sha256').update(text).digest('base64');
  const policy = PAGE_POLICY.replace("style-src 'self'", `style-src 'sha256-${hash}'`).replace(
    "font-src 'self'",
    `font-src ${fonts}`,
  );
  return { text, element: `<style>${text}</style>`, policy };
};

/** A page in two pieces, without its style sheets; between them stands its style. */
export type Unstyled = { before: string; after: string; hrefs: readonly string[] };

/** The page with this style where its style sheets were. */
export const withStyle = ({ before, after }: Unstyled, { element, policy }: Style): StyledPage => ({
  html: before + element + after,
  policy,
});

/** Takes the style sheets out of a page; null where it has none. */
export function unstyled(html: string): Unstyled | null {
  const links = [...html.matchAll(SHEET)];
  const [first] = links;
  if (!first) return null;
  const after = html.slice(first.index + first[0].length).replace(SHEET, '');
  return { before: html.slice(0, first.index), after, hrefs: links.map(([, path = '']) => path) };
}

/**
 * The styles of pages. Those cut lately are kept: answers are made for each reader, mostly with the same marks, and the
 * address of a sheet carries a digest, so what a page uses of it never changes.
 */
export class PageStyles {
  readonly #kept = new Kept<Style>(MOST_LETTERS, ({ text }) => text.length);

  /** What a page with these marks uses of its style sheets, in their order; null where there is none to be had. */
  async cut(hrefs: readonly string[], marks: PageMarks, source: StyleSource): Promise<Style | null> {
    const key = keyOf(hrefs, marks);
    const known = this.#kept.get(key);
    if (known) return known;
    const sheets = await Promise.all(hrefs.map(source)).catch((error: unknown) => {
      console.error(error);
      return null;
    });
    if (!sheets) return null;
    const style = pageStyle(usedStyle(sheets.join('\n'), marks));
    // What ends a style element must not stand in one; no sheet of this site holds it.
    if (/<\/style/i.test(style.text)) return null;
    this.#kept.set(key, style);
    return style;
  }
}
