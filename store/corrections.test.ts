import { describe, expect, it, vi } from 'vitest';
import { findPublished } from '@/cms/reader';
import { CORRECTIONS_A_PAGE, listCorrections } from './corrections';

vi.mock('server-only', () => ({}));
vi.mock('@/cms/reader', () => ({ findPublished: vi.fn(), readSettings: async () => ({}) }));

const minute = (n: number) => new Date(Date.UTC(2026, 10, 1, 0, n)).toISOString();
const many = Array.from({ length: CORRECTIONS_A_PAGE + 1 }, (_, n) => ({
  at: minute(n),
  note: { zh: `第 ${n} 次` },
}));

const DOCS: Record<string, Record<string, unknown>[]> = {
  articles: [{ slug: 'often', title: { zh: '常改' }, publishedAt: minute(0), changes: many }],
  disclosures: [
    {
      slug: 'gone',
      title: { zh: '已撤' },
      publishedAt: minute(0),
      withdrawal: { at: minute(90), reason: { zh: '过期' } },
    },
  ],
};

vi.mocked(findPublished).mockImplementation(async (collection) => ({
  docs: DOCS[collection] ?? [],
  page: 1,
  pages: 1,
  total: 1,
}));

describe('the list of corrections', () => {
  it('puts articles and disclosures in one order, newest first', async () => {
    const { corrections, pages } = await listCorrections('zh');
    expect(corrections).toHaveLength(CORRECTIONS_A_PAGE);
    expect(corrections[0]).toMatchObject({
      type: 'withdrawal',
      text: '过期',
      item: { path: '/disclosures/gone', isTranslated: true },
    });
    expect(corrections[1]).toMatchObject({ type: 'change', text: `第 ${CORRECTIONS_A_PAGE} 次` });
    expect(pages).toBe(2);
  });

  it('goes on where the page before ended, and ends', async () => {
    const texts = async (page: number) =>
      (await listCorrections('zh', { page })).corrections.map(({ text }) => text);
    expect(await texts(2)).toEqual(['第 1 次', '第 0 次']);
    expect(await texts(3)).toEqual([]);
  });

  it('says where a title is told in Chinese to a Mongolian reader', async () => {
    const { corrections } = await listCorrections('mn');
    expect(corrections[0]?.item).toMatchObject({ title: '已撤', isTranslated: false });
  });
});
