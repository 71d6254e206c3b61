import QRCode from 'qrcode';
import { formatQueryCode } from '../domain/query-code';
import { publicUrl } from '../i18n/public-url';

export type Slip = {
  number: string;
  code: string;
  unitName: string;
  unitTelephone: string;
  language: 'zh' | 'mn';
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const STYLE = `
@page { size: A5 landscape; margin: 10mm }
body { font: 12pt/1.5 "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; color: #000; background: #fff }
.slip { break-after: page; display: grid; grid-template-columns: 1fr 46mm; gap: 8mm; border: 1px solid #000; padding: 8mm }
h1 { font-size: 16pt; margin: 0 0 3mm } p { margin: 0 0 2mm } dt { font-size: 10pt } dd { margin: 0 0 3mm }
.number { font: 700 15pt/1.3 "Noto Sans Mono", monospace } .code { font: 700 20pt/1.3 "Noto Sans Mono", monospace }
svg { width: 46mm; height: 46mm } .warn { border-top: 1px solid #000; padding-top: 2mm; font-size: 10pt }
.url { font-size: 9pt; overflow-wrap: anywhere }`;

/** The look-up page, never with the code or the number in it. */
const lookUpUrl = (language: Slip['language']): string => new URL(`/${language}/cases`, publicUrl()).href;

type Way = { url: string; qr: string };

async function wayTo(language: Slip['language']): Promise<Way> {
  const url = lookUpUrl(language);
  return { url, qr: await QRCode.toString(url, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' }) };
}

function slipBody(slip: Slip, { url, qr }: Way): string {
  return `<section class="slip"><div>
<h1>案件查询回执</h1>
<dl><dt>案件编号</dt><dd class="number">${escapeHtml(slip.number)}</dd>
<dt>查询码（不分大小写）</dt><dd class="code">${escapeHtml(formatQueryCode(slip.code))}</dd>
<dt>办案单位</dt><dd>${escapeHtml(slip.unitName)}　${escapeHtml(slip.unitTelephone)}</dd></dl>
<p class="warn">凭编号和查询码可以查询办理进度。请像保管存折密码一样保管，不要拍照发给别人；遗失请到办案单位重新领取，旧码随即作废。
本回执不代替依法送达的文书。</p></div>
<div>${qr}<p>微信扫一扫，打开查询页</p><p class="url">${escapeHtml(url)}</p></div></section>`;
}

/** A complete printable page of slips, one a sheet of A5. */
export async function slipPage(slips: readonly Slip[], title: string): Promise<string> {
  const ways = { zh: await wayTo('zh'), mn: await wayTo('mn') };
  const bodies = slips.map((slip) => slipBody(slip, ways[slip.language]));
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body>${bodies.join('\n')}</body></html>\n`;
}
