import type { Block, Inline } from '../prose';
import { escapeHtml, escapeLines } from './escape';
import { absolute, type ExportItem, writtenOut } from './item';

/** How a page of one language is set. `font`: an own font face, `family` of which goes before the others. */
export type Setting = { tag: string; writing: 'horizontal-tb' | 'vertical-lr'; face: string };

const style = ({ writing, face }: Setting): string => `${face}
@page { size: A4; margin: 18mm 16mm }
html { writing-mode: ${writing}; background: #fff; color: #000 }
body { margin: 0; font: 12pt/1.7 ${face ? '"Print", ' : ''}"Noto Serif CJK SC", SimSun, serif; overflow-wrap: anywhere }
main { max-inline-size: ${writing === 'vertical-lr' ? 258 : 178}mm }
h1 { font-size: 20pt; line-height: 1.4; margin-block: 0 4mm } h2 { font-size: 15pt } h3 { font-size: 12pt }
h1, h2, h3 { break-after: avoid } h2, h3 { margin-block: 6mm 2mm } p, ul, ol { margin-block: 0 3mm }
.small { font-size: 10pt } .mark { border: 2pt solid #000; padding: 2mm 4mm; font-weight: bold }
.note, blockquote { margin: 0; margin-block-end: 3mm; padding-inline-start: 4mm; border-inline-start: 2pt solid #000 }
figure, table, .note { break-inside: avoid } figure { margin: 0; margin-block-end: 3mm }
img { max-inline-size: 100%; max-block-size: 110mm; inline-size: auto; block-size: auto; filter: grayscale(1) }
table { border-collapse: collapse; inline-size: 100%; margin-block-end: 3mm }
caption { text-align: start; font-weight: bold } th, td { border: 0.5pt solid #000; padding: 1.5mm; text-align: start }
footer { border-block-start: 0.5pt solid #000; padding-block-start: 2mm; margin-block-start: 6mm }`;

const words = (content: Inline[], item: ExportItem): string =>
  content
    .map(({ text, bold, href }) => {
      const html = escapeLines(href ? writtenOut(text, href, item) : text);
      return bold ? `<strong>${html}</strong>` : html;
    })
    .join('');

const source = (name: string, item: ExportItem): string =>
  name ? `<p class="small">${escapeHtml(item.sourceOf(name))}</p>` : '';

function blockHtml(block: Block, item: ExportItem): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((one) => `<li>${words(one, item)}</li>`).join('')}</${tag}>`;
    }
    case 'quote':
      return `<blockquote>${words(block.content, item)}</blockquote>`;
    case 'callout':
      return `<div class="note"><p><strong>${escapeHtml(block.title)}</strong></p><p>${words(block.content, item)}</p></div>`;
    case 'table': {
      const row = (cells: string[], tag: string): string =>
        `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
      const body = block.rows
        .map((cells) =>
          row(
            cells.map((cell) => words(cell, item)),
            'td',
          ),
        )
        .join('');
      return `<table><caption>${escapeHtml(block.caption)}</caption><thead>${row(block.head.map(escapeHtml), 'th')}</thead><tbody>${body}</tbody></table>${source(block.source, item)}`;
    }
    case 'figure': {
      const { picture, caption } = block;
      return `<figure><img src="${escapeHtml(absolute(picture.src, item))}" width="${picture.width}" height="${picture.height}" alt="${escapeHtml(picture.alt)}"><figcaption>${escapeHtml(caption)}${source(block.source, item)}</figcaption></figure>`;
    }
    default:
      return `<p>${words(block.content, item)}</p>`;
  }
}

/**
 * A whole page of one language for a sheet of A4: black on white, the vertical script kept vertical. A page has one
 * direction of writing, because browsers cut a vertical part of a horizontal page off at the edge of the paper.
 */
export function printPage(
  item: ExportItem,
  setting: Setting,
  labels: { entry: (number: number) => string; address: string },
): string {
  const end = [
    ...item.closing,
    ...(item.entry === null ? [] : [labels.entry(item.entry)]),
    `${labels.address}${item.address}`,
  ];
  const line = (text: string): string => `<p class="small">${escapeHtml(text)}</p>`;
  return `<!doctype html><html lang="${setting.tag}"><head><meta charset="utf-8"><meta name="robots" content="noindex">
<title>${escapeHtml(item.title)}</title><style>${style(setting)}</style></head><body><main>
${item.mark ? `<p class="mark">${escapeHtml(item.mark)}</p>` : ''}
<h1>${escapeHtml(item.title)}</h1>
${item.facts.map(line).join('\n')}
${item.summary ? `<blockquote>${escapeLines(item.summary)}</blockquote>` : ''}
${item.body.map((block) => blockHtml(block, item)).join('\n')}
<footer>${end.map(line).join('')}</footer>
</main></body></html>
`;
}
