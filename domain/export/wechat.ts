import type { Block, Inline } from '../prose';
import { escapeHtml, escapeLines } from './escape';
import { absolute, type ExportItem, writtenOut } from './item';

/**
 * The account editor of WeChat throws away style sheets, classes, ids and positions, and turns links to other sites
 * into plain words; what a paste keeps is style on the element itself. Sizes in px, as that editor writes them.
 */
const STYLE = {
  text: 'margin:0 0 16px;font-size:17px;line-height:1.75;text-align:justify;',
  heading2: 'margin:28px 0 12px;font-size:19px;line-height:1.5;font-weight:bold;',
  heading3: 'margin:20px 0 8px;font-size:17px;line-height:1.5;font-weight:bold;',
  list: 'margin:0 0 16px;padding:0 0 0 1.75em;font-size:17px;line-height:1.75;',
  quote: 'margin:0 0 16px;padding:0 0 0 12px;border-left:3px solid #c8c8c8;color:#595959;',
  note: 'margin:0 0 16px;padding:12px 16px;border-left:4px solid #016b33;background-color:#e6f5ec;',
  warning: 'margin:0 0 16px;padding:12px 16px;border-left:4px solid #834700;background-color:#fff4e2;',
  inner: 'margin:0;font-size:17px;line-height:1.75;',
  table: 'width:100%;border-collapse:collapse;font-size:15px;line-height:1.6;',
  cell: 'padding:6px 8px;border:1px solid #c8c8c8;text-align:left;vertical-align:top;',
  caption: 'margin:0 0 8px;font-size:15px;line-height:1.6;font-weight:bold;text-align:center;',
  small: 'margin:6px 0 16px;font-size:14px;line-height:1.6;color:#595959;text-align:center;',
  picture: 'width:100%;height:auto;display:block;',
  facts: 'margin:0 0 4px;font-size:15px;line-height:1.6;color:#595959;',
  mark: 'margin:0 0 16px;padding:8px 12px;border:2px solid #b32424;color:#b32424;font-size:17px;font-weight:bold;',
} as const;

const p = (style: keyof typeof STYLE, html: string): string => `<p style="${STYLE[style]}">${html}</p>`;

const words = (content: Inline[], item: ExportItem): string =>
  content
    .map(({ text, bold, href }) => {
      const html = escapeLines(href ? writtenOut(text, href, item) : text);
      return bold ? `<strong style="font-weight:bold;">${html}</strong>` : html;
    })
    .join('');

function table({ caption, head, rows, source }: Extract<Block, { type: 'table' }>, item: ExportItem): string {
  const cell = (tag: 'th' | 'td') => (html: string) => {
    const style = tag === 'th' ? `${STYLE.cell}background-color:#f2f2f2;font-weight:bold;` : STYLE.cell;
    return `<${tag} style="${style}">${html}</${tag}>`;
  };
  const row = (cells: string[], tag: 'th' | 'td') => `<tr>${cells.map(cell(tag)).join('')}</tr>`;
  const body = rows
    .map((cells) =>
      row(
        cells.map((one) => words(one, item)),
        'td',
      ),
    )
    .join('');
  return [
    p('caption', escapeHtml(caption)),
    `<table style="${STYLE.table}"><thead>${row(head.map(escapeHtml), 'th')}</thead><tbody>${body}</tbody></table>`,
    p('small', source ? escapeHtml(item.sourceOf(source)) : ''),
  ].join('');
}

function figure(block: Extract<Block, { type: 'figure' }>, item: ExportItem): string {
  const { picture, caption, source } = block;
  const src = escapeHtml(absolute((picture.jpeg ?? picture).src, item));
  const said = source ? `${caption}　${item.sourceOf(source)}` : caption;
  return `<p style="margin:0;"><img src="${src}" alt="${escapeHtml(picture.alt)}" style="${STYLE.picture}"></p>${p('small', escapeHtml(said))}`;
}

function blockHtml(block: Block, item: ExportItem): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level} style="${STYLE[`heading${block.level}`]}">${escapeHtml(block.text)}</h${block.level}>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      const type = block.ordered ? 'decimal' : 'disc';
      const items = block.items.map((one) => `<li>${p('inner', words(one, item))}</li>`).join('');
      return `<${tag} style="${STYLE.list}list-style-type:${type};">${items}</${tag}>`;
    }
    case 'quote':
      return `<blockquote style="${STYLE.quote}">${p('inner', words(block.content, item))}</blockquote>`;
    case 'callout': {
      const title = `<strong style="font-weight:bold;">${escapeHtml(block.title)}</strong>`;
      const text = p('inner', words(block.content, item));
      return `<section style="${STYLE[block.tone]}">${p('inner', title)}${text}</section>`;
    }
    case 'table':
      return table(block, item);
    case 'figure':
      return figure(block, item);
    default:
      return p('text', words(block.content, item));
  }
}

/**
 * An item as HTML to paste into the account editor: its title goes into that editor's own title box and is not in it.
 * Styles stand on the elements, nothing has a class, an id or a script, pictures have absolute addresses and words.
 */
export function wechatHtml(item: ExportItem, labels: { entry: (number: number) => string; address: string }) {
  const end = [
    ...item.closing,
    ...(item.entry === null ? [] : [labels.entry(item.entry)]),
    `${labels.address}${item.address}`,
  ];
  return `<section style="color:#191919;">${[
    ...(item.mark ? [p('mark', escapeHtml(item.mark))] : []),
    ...item.facts.map((line) => p('facts', escapeHtml(line))),
    item.summary ? p('quote', escapeLines(item.summary)) : '',
    ...item.body.map((block) => blockHtml(block, item)),
    ...end.map((line) => p('facts', escapeHtml(line))),
  ].join('')}</section>`;
}
