import { noticeText } from '@/domain/export/notice';
import { printPage, type Setting } from '@/domain/export/print';
import { wechatHtml } from '@/domain/export/wechat';
import { MONGOLIAN_FONT } from '@/i18n/font';
import { isLocale, LOCALES, type Locale } from '@/i18n/locales';
import { type DeskPage, getDeskPage, isDeskCollection, itemOf } from '@/store/desk-items';
import { exportLabels, toExport } from '@/store/exports';

type Asked = { params: Promise<{ collection: string; id: string; form: string }> };

export const dynamic = 'force-dynamic';

const HEADERS = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow, noarchive' };
const PAGE = {
  ...HEADERS,
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' http: https:; font-src 'self'; frame-ancestors 'none'",
};
const TEXT = { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' };

const REFUSALS: Record<number, string> = {
  401: '请先登录编辑台，再打开这个地址。',
  403: '您的岗位不能看这一件。',
  404: '没有这一件；或者它还没有公开的版本；或者没有蒙古文。',
  409: '这件决定现在还不能公开，所以不能导出，也没有导出。原因在表单的“能不能公开”里；可以先预览。',
  410: '这一件已经撤回，或者公开期已满，或者这一种决定目前不公开，不能再导出。',
};
const refuse = (status: number): Response =>
  new Response(`${REFUSALS[status] ?? REFUSALS[404]}\n`, { status, headers: TEXT });

const setting = (locale: Locale): Setting => ({
  ...LOCALES[locale],
  face: locale === 'mn' ? `@font-face{font-family:"Print";src:url("${MONGOLIAN_FONT}") format("woff2")}` : '',
});

const isClosed = (page: DeskPage): boolean =>
  page.collection === 'decisions' && page.decision.closing !== null;

/** A fragment needs a page around it to be looked at, and a line that says what to do with it. */
const wechatPage = (title: string, fragment: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head>
<body style="margin:0 auto;padding:16px;max-width:677px;font-family:sans-serif">${fragment}</body></html>\n`;

/**
 * GET /export/<articles|disclosures|decisions>/:id/<wechat|wechat.html|print|notice.txt>?version=newest|public&language=zh|mn
 * Behind a session of the desk; the public door has no such address. `wechat` is the fragment that goes to the
 * clipboard, `wechat.html` a page around it.
 */
export async function GET(request: Request, { params }: Asked): Promise<Response> {
  const { collection, id, form } = await params;
  const query = new URL(request.url).searchParams;
  const asked = query.get('language') ?? 'zh';
  if (!isDeskCollection(collection) || !isLocale(asked)) return refuse(404);
  const version = query.get('version') === 'public' ? 'public' : 'newest';
  const page = await getDeskPage(request.headers, asked, { collection, id, version });
  if (typeof page === 'number') return refuse(page);
  if (itemOf(page).withdrawal || isClosed(page)) return refuse(410);
  // What its gate has not passed may name somebody: it does not leave the desk, not even marked as a draft.
  if (page.collection === 'decisions' && page.standing === 'draft') return refuse(409);
  if (asked !== 'zh' && !page.locales.includes(asked)) return refuse(404);
  const [item, labels] = await Promise.all([toExport(page, asked), exportLabels(asked)]);
  switch (form) {
    case 'wechat':
      return new Response(wechatHtml(item, labels), { headers: PAGE });
    case 'wechat.html':
      return new Response(wechatPage('微信公众号文章', wechatHtml(item, labels)), { headers: PAGE });
    case 'print':
      return new Response(printPage(item, setting(asked), labels), { headers: PAGE });
    case 'notice.txt':
      return new Response(noticeText(item, labels), { headers: TEXT });
    default:
      return refuse(404);
  }
}
