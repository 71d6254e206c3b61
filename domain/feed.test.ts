import { expect, it } from 'vitest';
import { atom } from './feed';

it('writes Atom that no title can break', () => {
  const text = atom({
    ...{
      url: 'https://x.invalid/zh/feed.xml',
      site: 'https://x.invalid/zh',
      title: 'A & B',
      subtitle: '<根>',
    },
    ...{ author: '奈曼', language: 'zh-CN', updated: '2026-11-26T00:00:00.000Z' },
    items: [
      {
        ...{ url: 'https://x.invalid/zh/news/a', title: '</title>\u0007"', summary: '一' },
        ...{ published: '2026-11-25T00:00:00.000Z', updated: '2026-11-26T00:00:00.000Z', record: null },
      },
    ],
  });
  expect(text).toContain('<title>A &amp; B</title>');
  expect(text).toContain('<subtitle>&lt;根&gt;</subtitle>');
  expect(text).toContain('<title>&lt;/title&gt;&quot;</title>');
  expect(text).not.toContain('rel="related"');
});
