import { describe, expect, it } from 'vitest';
import { replaceInRichText, richStretches } from './rich-text';

const t = (text: string) => ({ type: 'text', text });
const BODY = {
  root: {
    type: 'root',
    children: [
      { type: 'heading', tag: 'h2', children: [t('标题')] },
      { type: 'paragraph', children: [t('当事人张'), { ...t('小明'), format: 1 }, t('到场')] },
      {
        type: 'list',
        children: [
          { type: 'listitem', children: [t('一')] },
          {
            type: 'listitem',
            children: [t('二'), { type: 'list', children: [{ type: 'listitem', children: [t('二之一')] }] }],
          },
        ],
      },
      {
        type: 'paragraph',
        children: [
          { type: 'link', fields: { linkType: 'custom', url: 'mailto:a@b.cn' }, children: [t('写信')] },
          { type: 'linebreak' },
          t('下一行'),
        ],
      },
      {
        type: 'block',
        fields: {
          id: '150525199001010015000000',
          blockType: 'dataTable',
          caption: '表题',
          cells: '甲\t乙',
          rows: [{ note: '深处' }],
        },
      },
      { type: 'newNode', children: [{ type: 'paragraph', children: [t('将来的一种段落')] }] },
    ],
  },
};

describe('the words of a rich text', () => {
  const found = richStretches(BODY);

  it('are all read: headings, runs in one breath, lists in lists, links and addresses, blocks whatever their depth', () => {
    expect(found.map(({ text }) => text)).toEqual([
      '标题',
      '当事人张小明到场',
      '一',
      '二',
      '二之一',
      '写信\n下一行',
      'mailto:a@b.cn',
      '表题',
      '甲\t乙',
      '深处',
      '将来的一种段落',
    ]);
  });

  it('say where they stand', () => {
    expect(found[1]?.what).toBe('第 2 段');
    expect(found[2]?.what).toBe('第 3 段列表第 1 项');
    expect(found[6]?.what).toContain('链接地址');
    expect(found[7]?.what).toBe('第 5 段（表格） · 题注');
  });

  it('of nothing are none', () => {
    for (const nothing of [null, undefined, '', {}, { root: null }, []])
      expect(richStretches(nothing)).toEqual([]);
  });
});

describe('replacing', () => {
  const texts = (value: unknown) => richStretches(value).map(({ text }) => text);
  const insideOf = (text: string) => {
    const stretch = richStretches(BODY).find((one) => one.text === text);
    if (!stretch) throw new Error(`No stretch says ${text}`);
    return stretch.inside;
  };

  it('runs over bold and plain words, and leaves the original alone', () => {
    const after = replaceInRichText(BODY, insideOf('当事人张小明到场'), 3, 6, '张某');
    expect(texts(after)[1]).toBe('当事人张某到场');
    expect(texts(BODY)[1]).toBe('当事人张小明到场');
  });

  it('reaches into blocks and addresses', () => {
    expect(texts(replaceInRichText(BODY, insideOf('甲\t乙'), 0, 1, '丙'))[8]).toBe('丙\t乙');
    expect(texts(replaceInRichText(BODY, insideOf('深处'), 0, 2, '浅处'))[9]).toBe('浅处');
    expect(texts(replaceInRichText(BODY, insideOf('mailto:a@b.cn'), 7, 13, ''))[6]).toBe('mailto:');
  });

  it('changes nothing where the place is gone', () => {
    expect(replaceInRichText(BODY, { at: [99], key: 'text' }, 0, 1, 'x')).toEqual(BODY);
  });
});

it('a table is read as one reads it: neither bold halves nor a link hide a number', () => {
  const table = (cells: string) => ({
    root: { children: [{ type: 'block', fields: { blockType: 'dataTable', cells } }] },
  });
  const texts = (cells: string) => richStretches(table(cells)).map(({ text }) => text);
  expect(texts('电话\n**138**0013[8000](https://example.gov.cn/150525199001010015)')).toEqual([
    '电话\n13800138000',
    'https://example.gov.cn/150525199001010015',
  ]);
  expect(texts('电话\n110')).toEqual(['电话\n110']);
});
