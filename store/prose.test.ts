import { describe, expect, it } from 'vitest';
import { toLexical } from '../cms/prose/lexical';
import type { Block } from '../domain/prose';
import { toProse } from './prose';

const BLOCKS: Block[] = [
  { type: 'heading', level: 2, text: '到哪里办' },
  {
    type: 'paragraph',
    content: [{ text: '请到' }, { text: '窗口', href: '/units' }, { text: '。', bold: true }],
  },
  { type: 'list', ordered: true, items: [[{ text: '证件' }], [{ text: '回执' }]] },
  { type: 'quote', content: [{ text: '引文' }] },
  { type: 'callout', tone: 'warning', title: '注意', content: [{ text: '带上证件' }] },
  {
    type: 'table',
    caption: '时限',
    head: ['事项', '几天'],
    rows: [[[{ text: '受案', bold: true }], [{ text: '1', href: '/procedures' }]]],
    source: '本局',
  },
];

const noPicture = () => {
  throw new Error('no picture');
};
const inChinese = (blocks: Block[]) => ({ zh: toLexical(blocks, noPicture) });

describe('the body as the public reads it', () => {
  it('comes out of the editor as it went in', () => {
    expect(toProse(inChinese(BLOCKS), 'zh')).toEqual(BLOCKS);
  });

  it('stands in Chinese where there is no Mongolian', () => {
    expect(toProse(inChinese(BLOCKS), 'mn')).toEqual(BLOCKS);
  });

  it('drops an address that could run a script, and keeps its words', () => {
    const harmful: Block[] = [
      { type: 'paragraph', content: [{ text: '点这里', href: 'javascript:alert(1)' }] },
    ];
    expect(toProse(inChinese(harmful), 'zh')).toEqual([{ type: 'paragraph', content: [{ text: '点这里' }] }]);
  });

  it('leaves out a picture that the desk has not cleared', () => {
    const picture = { filename: 'a.webp', width: 10, height: 10, isCleared: false };
    const node = { type: 'block', fields: { blockType: 'figure', picture, caption: '图', source: '' } };
    expect(toProse({ zh: { root: { children: [node] } } }, 'zh')).toEqual([]);
  });

  it('says what a picture shows, in the language of the reader or in Chinese, as the desk reads it within a body', () => {
    const body = (alt: string | null) => {
      const picture = { id: 7, filename: 'a.webp', width: 10, height: 10, isCleared: true, alt };
      const node = { type: 'block', fields: { blockType: 'figure', picture, caption: '图', source: '' } };
      return { root: { children: [node] } };
    };
    const altOf = (blocks: Block[]) => blocks.map((block) => block.type === 'figure' && block.picture.alt);
    expect(altOf(toProse({ zh: body('一扇门') }, 'zh'))).toEqual(['一扇门']);
    expect(altOf(toProse({ zh: body('一扇门'), mn: body(null) }, 'mn'))).toEqual(['一扇门']);
    expect(altOf(toProse({ zh: body('一扇门'), mn: body('ᠡᠭᠦᠳᠡ') }, 'mn'))).toEqual(['ᠡᠭᠦᠳᠡ']);
  });

  it('leaves out what it does not know', () => {
    expect(toProse({ zh: { root: { children: [{ type: 'iframe' }] } } }, 'zh')).toEqual([]);
  });
});
