import { describe, expect, it } from 'vitest';
import { canonical } from './canonical';
import { digestOfText, publicText } from './content';
import { leafOf } from './event';
import { headText, parseHead } from './head';
import { hashOfLeaf, type Leaf, leafLine, parseLeaf } from './leaf';

const node = (text: string, more: object = {}) => ({
  root: {
    type: 'root',
    version: 1,
    children: [{ type: 'paragraph', children: [{ type: 'text', text, ...more }] }],
  },
});
const article = {
  id: 7,
  slug: 'hours',
  _status: 'published',
  title: { zh: '窗口延时', mn: null },
  summary: { zh: '晚一小时。' },
  body: { zh: node('请带齐材料。', { format: 0, style: '' }) },
  publishedAt: '2026-11-20T02:00:00.000Z',
  topic: 'service',
  credits: { editor: { zh: '编辑岗' } },
  changes: [],
};

describe('canonical JSON', () => {
  it('is one text for one value, whatever the order it was written in', () => {
    expect(canonical({ b: [1, { d: null, c: '"\u2028' }], a: undefined, A: true })).toBe(
      '{"A":true,"b":[1,{"c":"\\"\u2028"}]}',
    );
    expect(canonical([undefined, null])).toBe('[null,null]');
    expect(() => canonical(Number.NaN)).toThrow(TypeError);
  });
});

describe('the public text of an item', () => {
  const digest = digestOfText('news', article);

  it('does not change with what no reader sees', () => {
    const same = {
      ...article,
      id: 99,
      updatedAt: 'now',
      publishedAt: new Date(article.publishedAt),
      body: { zh: node('请带齐材料。', { format: 0, style: 'x', version: 2 }), mn: undefined },
      withdrawal: { at: null },
      attachments: [],
    };
    expect(digestOfText('news', same)).toBe(digest);
  });

  it('changes with every word in either language, with marks and times', () => {
    const others = [
      { ...article, title: { zh: '窗口延时！' } },
      { ...article, title: { ...article.title, mn: 'ᠮᠡᠳᠡᠭᠡ' } },
      { ...article, body: { zh: node('请带齐材料！') } },
      { ...article, body: { zh: node('请带齐材料。', { format: 1 }) } },
      { ...article, publishedAt: '2026-11-20T02:00:01.000Z' },
      { ...article, isSample: true },
      { ...article, attachments: [{ title: { zh: '表' }, digest: 'a' }] },
      { ...article, attachments: [{ title: { zh: '表' }, digest: 'b' }] },
      { ...article, cover: 3 },
      { ...article, changes: [{ at: '2026-11-21T00:00:00.000Z', note: { zh: '改' } }] },
      { ...article, withdrawal: { at: '2026-11-21T00:00:00.000Z', reason: { zh: '误' } } },
    ];
    const digests = others.map((other) => digestOfText('news', other));
    expect(new Set([digest, ...digests]).size).toBe(others.length + 1);
  });

  it('of a withdrawn or expired one holds what its page still shows, and nothing else', () => {
    const withdrawal = { at: '2026-11-21T00:00:00.000Z', reason: { zh: '有误' } };
    const gone = publicText('news', { ...article, withdrawal });
    expect(gone).toContain('有误');
    for (const words of ['晚一小时', '带齐材料']) expect(gone).not.toContain(words);
    const decision = {
      slug: 'fine',
      documentNumber: '奈公〔2026〕1号',
      title: { zh: '对张某的处罚' },
      party: { zh: '张某' },
      facts: { zh: '超载。' },
      changes: [{ at: '2026-11-21T00:00:00.000Z', note: { zh: '张某改' } }],
    };
    expect(publicText('decisions', decision)).toContain('张某');
    for (const closed of [
      publicText('decisions', decision, true),
      publicText('decisions', { ...decision, withdrawal }),
    ]) {
      expect(closed).toContain('奈公〔2026〕1号');
      for (const words of ['张某', '超载']) expect(closed).not.toContain(words);
    }
  });
});

describe('what a write is entered as', () => {
  const last = { event: 'published', digest: digestOfText('news', article) } as const;
  const changes = [{ at: '2026-11-21T00:00:00.000Z', note: { zh: '改' } }];
  const withdrawal = { at: '2026-11-21T00:00:00.000Z', reason: { zh: '误' } };
  const eventOf = (...asked: Parameters<typeof leafOf>) => leafOf(...asked)?.event ?? null;

  it.each([
    ['published', eventOf('news', null, null, article)],
    [null, eventOf('news', null, null, { ...article, _status: 'draft' })],
    [null, eventOf('news', last, article, article)],
    ['updated', eventOf('news', last, article, { ...article, topic: 'openness' })],
    ['corrected', eventOf('news', last, article, { ...article, changes })],
    ['withdrawn', eventOf('news', last, article, { ...article, withdrawal })],
    ['restored', eventOf('news', { event: 'withdrawn', digest: 'x' }, { ...article, withdrawal }, article)],
    ['removed', eventOf('news', last, article, null)],
    ['removed', eventOf('news', last, article, { ...article, _status: 'draft' })],
    [null, eventOf('news', { event: 'removed', digest: 'x' }, null, null)],
    ['published', eventOf('news', { event: 'removed', digest: last.digest }, null, article)],
  ])('%s', (event, told) => {
    expect(told).toBe(event);
  });
});

describe('lines and heads', () => {
  const leaf: Leaf = {
    entry: 1,
    at: '2026-11-26T00:00:00.000Z',
    folder: 'news',
    slug: 'hours',
    event: 'published',
    digest: 'a'.repeat(64),
    acts: null,
  };

  it('are read as they were written, and in no other way', () => {
    expect(parseLeaf(leafLine(leaf))).toEqual(leaf);
    expect(hashOfLeaf(leaf)).toMatch(/^[0-9a-f]{64}$/);
    for (const line of [
      '',
      '{}',
      ` ${leafLine(leaf)}`,
      leafLine(leaf).replace('news', 'x'),
      JSON.stringify(leaf),
    ])
      expect(parseLeaf(line)).toBeNull();
    const head = { size: 3, root: 'b'.repeat(64), at: leaf.at };
    expect(parseHead(headText(head))).toEqual(head);
    expect(parseHead(headText({ ...head, at: null }))).toEqual({ ...head, at: null });
    expect(parseHead(headText(head).replace('naiman', 'other'))).toBeNull();
    expect(parseHead(headText(head).replace('\n3\n', '\n03\n'))).toBeNull();
  });
});
