import { describe, expect, it } from 'vitest';
import type { Block } from '../prose';
import { type ExportItem, writtenOut } from './item';
import { noticeText } from './notice';
import { printPage } from './print';
import { wechatHtml } from './wechat';

const BODY: Block[] = [
  { type: 'heading', level: 2, text: '怎么办' },
  {
    type: 'paragraph',
    content: [
      { text: '先看' },
      { text: '办案流程', href: '/procedures' },
      { text: '，再打 ' },
      { text: '12389', href: 'tel:12389' },
      { text: '；“小于” < 5 & 引号', bold: true },
    ],
  },
  { type: 'list', ordered: true, items: [[{ text: '带身份证' }], [{ text: '到窗口' }]] },
  { type: 'quote', content: [{ text: '第一行\n第二行' }] },
  { type: 'callout', tone: 'warning', title: '注意', content: [{ text: '不收费' }] },
  {
    type: 'table',
    caption: '窗口',
    head: ['窗口', '时间'],
    rows: [[[{ text: '一号', bold: true }], [{ text: '九点' }]]],
    source: '样例',
  },
  {
    type: 'figure',
    picture: {
      src: '/media/a b.webp',
      width: 800,
      height: 340,
      alt: '一扇"门"',
      jpeg: { src: '/media/a.jpg', width: 800, height: 340 },
    },
    caption: '大门',
    source: '',
  },
];

const item: ExportItem = {
  title: '标题 <一>',
  summary: '摘要。',
  facts: ['来源：样例'],
  body: BODY,
  closing: ['编辑：编辑岗'],
  mark: null,
  address: 'https://open.example.gov.cn/zh/news/door',
  entry: 12,
  sourceOf: (source) => `来源：${source}`,
};
const labels = { entry: (number: number) => `公开记录第 ${number} 条`, address: '网址：' };

describe('an address written out', () => {
  it('stands behind the words, in the language of the page, and not twice', () => {
    expect(writtenOut('办案流程', '/procedures', item)).toBe(
      '办案流程（https://open.example.gov.cn/zh/procedures）',
    );
    expect(writtenOut('0475-000', 'tel:0475-000', item)).toBe('0475-000');
    expect(writtenOut('open.example.gov.cn', 'https://open.example.gov.cn/', item)).toBe(
      'open.example.gov.cn',
    );
  });
});

describe('HTML for the account editor', () => {
  const html = wechatHtml(item, labels);

  it('has its style on every element, and no class, id, script or link', () => {
    expect(html).not.toMatch(/\s(?:class|id|on\w+)=|<(?:script|style|link|a|div|span|iframe)\b/);
    expect(html).not.toContain('position:');
    for (const [tag] of html.matchAll(/<(?:p|h2|h3|ul|ol|table|th|td|blockquote|section|img)\b[^>]*>/g))
      expect(tag).toContain('style="');
  });

  it('keeps headings, lists, tables, quotes, call-outs and pictures with absolute addresses and words', () => {
    for (const tag of ['<h2', '<ol', '<li', '<table', '<th', '<td', '<blockquote', '<section', '<strong'])
      expect(html).toContain(tag);
    expect(html).toContain('src="https://open.example.gov.cn/media/a.jpg" alt="一扇&quot;门&quot;"');
    expect(html).toContain('“小于” &lt; 5 &amp; 引号');
    expect(html).toContain('第一行<br>第二行');
    expect(html).toContain('办案流程（https://open.example.gov.cn/zh/procedures）');
  });

  it('ends with entry and address, and begins with what it is while it is a draft', () => {
    expect(html).toMatch(/公开记录第 12 条.*网址：https:\/\/open\.example\.gov\.cn\/zh\/news\/door/);
    expect(html).not.toContain('草稿');
    expect(wechatHtml({ ...item, mark: '草稿，未审', entry: null }, labels)).toMatch(
      /^<section[^>]*><p[^>]*>草稿，未审/,
    );
  });
});

describe('text for the noticeboard', () => {
  const text = noticeText(item, labels);

  it('says everything in lines, with its punctuation and its addresses', () => {
    expect(text.split('\n')).toEqual([
      '标题 <一>',
      '来源：样例',
      '',
      '摘要。',
      '',
      '【怎么办】',
      '',
      '先看办案流程（https://open.example.gov.cn/zh/procedures），再打 12389；“小于” < 5 & 引号',
      '',
      '1. 带身份证',
      '2. 到窗口',
      '',
      '　　第一行',
      '　　第二行',
      '',
      '※ 注意',
      '不收费',
      '',
      '窗口',
      '窗口：一号；时间：九点',
      '来源：样例',
      '',
      '[一扇"门"] 大门',
      'https://open.example.gov.cn/media/a%20b.webp',
      '',
      '编辑：编辑岗',
      '公开记录第 12 条',
      '网址：https://open.example.gov.cn/zh/news/door',
      '',
    ]);
  });

  it('says first that a draft is one', () => {
    expect(noticeText({ ...item, mark: '草稿，未审' }, labels)).toMatch(/^〔草稿，未审〕\n/);
  });
});

describe('the page to print', () => {
  it('is a sheet of A4 in the direction of its script, and safe', () => {
    const chinese = printPage(item, { tag: 'zh-CN', writing: 'horizontal-tb', face: '' }, labels);
    expect(chinese).toContain('size: A4');
    expect(chinese).toContain('writing-mode: horizontal-tb');
    expect(chinese).toContain('<h1>标题 &lt;一&gt;</h1>');
    expect(chinese).not.toContain('<script');
    const mongolian = printPage(
      { ...item, mark: '草稿，未审' },
      { tag: 'mn-Mong-CN', writing: 'vertical-lr', face: '@font-face{font-family:"Print"}' },
      labels,
    );
    expect(mongolian).toContain('<html lang="mn-Mong-CN">');
    expect(mongolian).toContain('writing-mode: vertical-lr');
    expect(mongolian).toContain('<p class="mark">草稿，未审</p>');
    // Sizes that name a side of the paper would be wrong in one of the two.
    expect(mongolian).not.toMatch(/[{;]\s*(?:width|height|margin-(?:left|top)|padding-left|border-left):/);
  });
});
