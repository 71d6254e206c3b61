import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { cleanAddress } from './address';
import { readPaste } from './read';

const parser = new new Window().DOMParser();
const paste = (html: string) =>
  readPaste(parser.parseFromString(html, 'text/html').body as unknown as HTMLElement);
const fixture = (name: string) => paste(readFileSync(path.join(__dirname, 'fixtures', name), 'utf8'));

describe('a paste from Word', () => {
  const { blocks, media } = fixture('word.html');

  it('keeps headings, lists, tables, pictures, links and bold words, and nothing else', () => {
    expect(blocks).toEqual([
      { type: 'heading', level: 2, text: '办理须知' },
      {
        type: 'paragraph',
        content: [
          { text: '请带' },
          { text: '身份证', bold: true },
          { text: ' 到窗口，周一至周五办理，详见' },
          { text: '办事指南', href: 'https://www.example.gov.cn/guide?id=7' },
          { text: '。可以预约。' },
        ],
      },
      { type: 'heading', level: 3, text: '需要的材料' },
      {
        type: 'list',
        ordered: false,
        items: [[{ text: '身份证原件' }], [{ text: '没有的，带户口簿' }], [{ text: '申请表' }]],
      },
      { type: 'list', ordered: true, items: [[{ text: '先取号' }], [{ text: '再交材料' }]] },
      {
        type: 'table',
        rows: [
          [[{ text: '窗口', bold: true }], [{ text: '时间', bold: true }], [{ text: '时间', bold: true }]],
          [[{ text: '户籍' }], [{ text: '上午', bold: true }], [{ text: '9 点至 12 点' }]],
          [
            [{ text: '户籍' }],
            [{ text: '下午' }],
            [
              { text: '2 点至 5 点，' },
              { text: '节假日', href: 'https://www.example.gov.cn/hours' },
              { text: '除外', bold: true },
            ],
          ],
        ],
      },
      { type: 'picture', src: null, alt: '大厅' },
      { type: 'picture', src: 'data:image/png;base64,iVBORw0KGgo=', alt: '' },
      { type: 'paragraph', content: [{ text: '查看附件，旧站（http://old.example.cn/a）。' }] },
    ]);
    expect(media).toBe(0);
  });
});

describe('a paste from WeChat', () => {
  const { blocks, media } = fixture('wechat.html');

  it('finds the text in its soup of sections, headings in all but name, and pictures it cannot have', () => {
    expect(blocks).toEqual([
      { type: 'heading', level: 2, text: '一、三件事当场办' },
      {
        type: 'paragraph',
        content: [
          { text: '户籍窗口' },
          { text: '当场', bold: true },
          {
            text: '办理三件事，不再来第二趟：补身份证、迁户口、开证明，都在一个窗口，都不收费，都当天给答复，没有带齐材料的也先收下再补。',
          },
        ],
      },
      {
        type: 'paragraph',
        content: [{ text: '重要的一句话，很长很长，它有逗号也有句号，所以不是标题。', bold: true }],
      },
      { type: 'picture', src: null, alt: '图片' },
      {
        type: 'list',
        ordered: false,
        items: [[{ text: '带身份证' }], [{ text: '带照片\n两张' }], [{ text: '白底' }]],
      },
      { type: 'quote', content: [{ text: '随到随办。\n不收费。' }] },
      {
        type: 'paragraph',
        content: [
          { text: '更多：' },
          { text: '上一篇', href: 'https://mp.weixin.qq.com/s?__biz=MzA&mid=1&idx=1&sn=ab' },
          { text: '，电话' },
          { text: '0475-0000000', href: 'tel:0475-0000000' },
        ],
      },
      { type: 'paragraph', content: [{ text: '只是一个框里的话。' }] },
      {
        type: 'table',
        rows: [
          [[{ text: '窗口' }], [{ text: '电话' }]],
          [
            [{ text: '户籍', bold: true }, { text: '窗口' }],
            [{ text: '0475-0000000', href: 'tel:0475-0000000' }],
          ],
        ],
      },
      { type: 'paragraph', content: [{ text: 'ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ ᠤᠨ᠎ᠠ ᠨᠠᠢ᠋' }] },
    ]);
    expect(media).toBe(3);
  });

  it('lets no script, style, class or hidden word through', () => {
    expect(JSON.stringify(blocks)).not.toMatch(/alert|color|rich_media|口令|yiban|chksm/);
  });
});

describe('small things', () => {
  it('a bold element that says it is not bold is not', () => {
    expect(paste('<b style="font-weight:normal"><p>甲</p></b>').blocks).toEqual([
      { type: 'paragraph', content: [{ text: '甲' }] },
    ]);
  });

  it('a Mongolian suffix keeps the narrow blank it stands behind', () => {
    const words = 'ᠨᠠᠢᠮᠠᠨ\u202Fᠤ';
    expect(paste(`<p>${words}</p>`).blocks).toEqual([{ type: 'paragraph', content: [{ text: words }] }]);
  });

  it('nothing is read from nothing, and a deep soup is read without an end', () => {
    expect(paste('').blocks).toEqual([]);
    expect(paste('<p>&nbsp;</p><p><br></p>').blocks).toEqual([]);
    const deep = `${'<section>'.repeat(400)}底${'</section>'.repeat(400)}`;
    expect(paste(deep).blocks).toEqual([{ type: 'paragraph', content: [{ text: '底' }] }]);
  });

  it('a picture of a kind the desk does not take is named; a dot that keeps a place is nothing', () => {
    const gif = (length: number) =>
      `<img src="data:image/gif;base64,${'A'.repeat(length)}" width="50" height="50">`;
    expect(paste(gif(1000)).blocks).toEqual([{ type: 'picture', src: null, alt: '' }]);
    expect(paste(gif(60)).blocks).toEqual([]);
  });

  it('an address is one of the web, a telephone or a letter box, and follows nobody', () => {
    expect(cleanAddress('https://a.cn/x?spm=1&id=2#part')).toBe('https://a.cn/x?id=2#part');
    for (const no of ['javascript:alert(1)', 'file:///c:/x', '#_msocom_1', '', null, 'https://'])
      expect(cleanAddress(no)).toBeNull();
  });
});
