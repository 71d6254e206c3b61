import { escapeHtml } from './public/escape-html';
import type { DoorWords } from './words';

const pageOf = (
  title: string,
  lines: readonly string[],
  { link }: DoorWords['office'],
): string => `<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title></head>
<body><h1>${escapeHtml(title)}</h1>${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}<p><a href="/admin">${escapeHtml(link)}</a></p></body>
</html>
`;

/** To who looks here for something that is not the desk's. */
export const elsewherePage = ({ office }: DoorWords): string => pageOf(office.title, [office.text], office);

/** To whose request was none, or did not come to its end in time (408), as a form over a slow line. */
export const brokenPage = ({ zh: { refused, kept }, office }: DoorWords, status: number): string =>
  pageOf(refused.title, [refused.text, ...(status === 408 ? [kept] : [])], office);
