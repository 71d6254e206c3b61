import QRCode from 'qrcode';
import { formatQueryCode } from '../domain/query-code';
import { formatDate } from '../i18n/format';
import { publicUrl } from '../i18n/public-url';
import { today } from './today';

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
svg.qr { width: 46mm; height: 46mm; display: block } body > svg { position: absolute } .warn { border-top: 1px solid #000; padding-top: 2mm; font-size: 10pt }
.url { font-size: 9pt; overflow-wrap: anywhere }`;

/** The look-up page, never with the code or the number in it. */
const lookUpUrl = (language: Slip['language']): string => new URL(`/${language}/cases`, publicUrl()).href;

type Way = { url: string; qr: string };

async function wayTo(language: Slip['language']): Promise<Way> {
  const url = lookUpUrl(language);
  return { url, qr: await QRCode.toString(url, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' }) };
}

const qrId = (language: Slip['language']): string => `qr-${language}`;

/** One drawing of each code in a file, to which every slip points: of a thousand slips it would be most of the file. */
const drawing = (language: Slip['language'], { qr }: Way): string => {
  const [, box = '0 0 1 1', paths = ''] = /viewBox="([^"]*)"[^>]*>([\s\S]*)<\/svg>/.exec(qr) ?? [];
  return `<symbol id="${qrId(language)}" viewBox="${box}">${paths.trim()}</symbol>`;
};

function slipBody(slip: Slip, { url }: Way, day: string): string {
  return `<section class="slip"><div>
<h1>案件查询回执</h1>
<dl><dt>案件编号</dt><dd class="number">${escapeHtml(slip.number)}</dd>
<dt>查询码（不分大小写）</dt><dd class="code">${escapeHtml(formatQueryCode(slip.code))}</dd>
<dt>办案单位</dt><dd>${escapeHtml(slip.unitName)}　${escapeHtml(slip.unitTelephone)}</dd>
<dt>打印日期</dt><dd>${day}</dd></dl>
<p class="warn">凭编号和查询码可以查询办理进度。请像保管存折密码一样保管，不要拍照发给别人；遗失请到办案单位重新领取，旧码随即作废；有几张的，用日期最新的。
本回执不代替依法送达的文书。</p></div>
<div><svg class="qr"><use href="#${qrId(slip.language)}"/></svg><p>微信扫一扫，打开查询页</p><p class="url">${escapeHtml(url)}</p></div></section>`;
}

export type SlipDocument = { begin: (title: string) => string; slip: (slip: Slip) => string; end: string };

/** The parts of a printable page of slips, one slip a sheet of A5, to be put together as long as there are slips. */
export async function slipDocument(): Promise<SlipDocument> {
  // Who was given another code holds two slips, and only the newer one answers.
  const day = formatDate(today(), 'zh');
  const ways = { zh: await wayTo('zh'), mn: await wayTo('mn') };
  const drawings = `<svg width="0" height="0" aria-hidden="true">${drawing('zh', ways.zh)}${drawing('mn', ways.mn)}</svg>`;
  return {
    begin: (
      title,
    ) => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body>${drawings}
`,
    slip: (slip) => slipBody(slip, ways[slip.language], day),
    end: '\n</body></html>\n',
  };
}

/** A complete printable page of slips. */
export async function slipPage(slips: readonly Slip[], title: string): Promise<string> {
  const { begin, slip, end } = await slipDocument();
  return `${begin(title)}${slips.map(slip).join('\n')}${end}`;
}
