import type { Block, Inline } from '../prose';
import { absolute, type ExportItem, writtenOut } from './item';

const words = (content: Inline[], item: ExportItem): string =>
  content.map(({ text, href }) => (href ? writtenOut(text, href, item) : text)).join('');

function blockLines(block: Block, item: ExportItem): string[] {
  switch (block.type) {
    case 'heading':
      return [block.level === 2 ? `【${block.text}】` : block.text];
    case 'list':
      return block.items.map((one, index) => `${block.ordered ? `${index + 1}. ` : '· '}${words(one, item)}`);
    case 'quote':
      return words(block.content, item)
        .split('\n')
        .map((line) => `　　${line}`);
    case 'callout':
      return [`※ ${block.title}`, words(block.content, item)];
    case 'table':
      return [
        block.caption,
        ...block.rows.map((row) =>
          row
            .map((cell, index) => (block.head[index] ? `${block.head[index]}：` : '') + words(cell, item))
            .join('；'),
        ),
        ...(block.source ? [item.sourceOf(block.source)] : []),
      ];
    case 'figure':
      return [
        `[${block.picture.alt}] ${block.caption}`,
        absolute(block.picture.src, item),
        ...(block.source ? [item.sourceOf(block.source)] : []),
      ];
    default:
      return [words(block.content, item)];
  }
}

/**
 * Plain text for a noticeboard, a loudspeaker or a letter: UTF-8, punctuation as it was written, links written out,
 * at the end the entry in the public record (where it has one) and the address. Ends with a line break.
 */
export function noticeText(item: ExportItem, labels: { entry: (number: number) => string; address: string }) {
  const parts = [
    ...(item.mark ? [`〔${item.mark}〕`] : []),
    item.title,
    ...item.facts,
    ...(item.summary ? ['', item.summary] : []),
    ...item.body.flatMap((block) => ['', ...blockLines(block, item)]),
    '',
    ...item.closing,
    ...(item.entry === null ? [] : [labels.entry(item.entry)]),
    `${labels.address}${item.address}`,
  ];
  return `${parts.join('\n')}\n`;
}
