import { describe, expect, it } from 'vitest';
import { plainCells, readCell, writeCell } from './cell';
import type { Inline } from './prose';

describe('a cell', () => {
  it('says what is bold and what is a link', () => {
    expect(
      readCell('周一**上午**，见[指南](https://www.example.gov.cn/guide?id=7)或 **[流程](/procedures)**'),
    ).toEqual([
      { text: '周一' },
      { text: '上午', bold: true },
      { text: '，见' },
      { text: '指南', href: 'https://www.example.gov.cn/guide?id=7' },
      { text: '或 ' },
      { text: '流程', bold: true, href: '/procedures' },
    ]);
  });

  it('is text where no mark of ours stands', () => {
    for (const text of [
      '5*3=15',
      '[注]',
      '**',
      '[旧站](http://old.example.cn)',
      '[x](javascript:alert)',
      '[x](//evil.cn)',
    ])
      expect(readCell(text)).toEqual([{ text }]);
    expect(readCell('')).toEqual([]);
  });

  it('is read as it was written, whatever its words', () => {
    const cells: Inline[][] = [
      [
        { text: '**不是加粗**' },
        { text: '加粗', bold: true },
        { text: '也加粗', bold: true, href: 'tel:12389' },
      ],
      [{ text: '[不是](/链接)' }, { text: '带[括号]的', href: 'https://example.gov.cn/a(1)' }],
      [{ text: '5 * 3' }],
    ];
    for (const cell of cells)
      expect(readCell(writeCell(cell))).toEqual(
        cell.map((part) => (part.href ? { ...part, href: part.href.replace('(1)', '%281%29') } : part)),
      );
  });

  it('hides nothing from whoever looks for private words', () => {
    expect(plainCells('电话\t**138**0013**8000**\n见\t[这里](https://example.gov.cn/13900139000)')).toEqual({
      text: '电话\t13800138000\n见\t这里',
      hrefs: ['https://example.gov.cn/13900139000'],
    });
  });
});
