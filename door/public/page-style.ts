import { createHash } from 'node:crypto';
import { PAGE_POLICY } from './security-headers';
import type { PageMarks } from './style/page-marks';
import { usedStyle } from './style/used-style';

/** The style sheet at an address of this site; rejects when there is none. */
export type StyleSource = (href: string) => Promise<string>;

const SHEET = /<link rel="stylesheet" href="(\/_next\/static\/[^"?]+\.css)[^"]*"[^>]*>/g;

/** A page with its own style in it, and the policy that lets in this very style and no other. */
export type StyledPage = { html: string; policy: string };

/**
 * Puts what a page uses of its style sheets into the page, in their order. Null when there is none to be had: the
 * page then fetches them as every other page does.
 */
export async function styledInside(
  html: string,
  marks: PageMarks,
  source: StyleSource,
): Promise<StyledPage | null> {
  const links = [...html.matchAll(SHEET)];
  if (!links.length) return null;
  const sheets = await Promise.all(links.map(([, href = '']) => source(href))).catch(() => null);
  if (!sheets) return null;
  // What ends a style element must not stand in one; no sheet of this site holds it.
  const style = usedStyle(sheets.join('\n'), marks);
  if (/<\/style/i.test(style)) return null;
  const [first = ''] = links[0] ?? [];
  const styled = html.replace(first, () => `<style>${style}</style>`).replace(SHEET, '');
  const hash = createHash('sha256').update(style).digest('base64');
  return { html: styled, policy: PAGE_POLICY.replace("style-src 'self'", `style-src 'sha256-${hash}'`) };
}
