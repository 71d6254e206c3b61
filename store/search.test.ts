import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findPublished, readPage } from '@/cms/reader';
import { countChange } from '@/domain/revision';
import { searchSite } from './search';

vi.mock('server-only', () => ({}));
vi.mock('@/cms/reader', () => ({ findPublished: vi.fn(), readPage: vi.fn() }));

const tree = (text: string) => ({
  root: { children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] },
});
const at = '2026-11-01T00:00:00.000Z';
const DOCS: Record<string, Record<string, unknown>[]> = {
  articles: [
    {
      id: 1,
      slug: 'one',
      updatedAt: at,
      publishedAt: at,
      title: { zh: '夜间窗口延长', mn: 'ᠴᠣᠩᠬᠣ' },
      summary: { zh: '摘要' },
      body: { zh: tree('电话 96110'), mn: tree('ᠬᠡᠷᠡᠭ\u180Eᠦᠨ ᠪᠠᠶᠢᠳᠠᠯ') },
    },
    {
      id: 2,
      slug: 'gone',
      updatedAt: at,
      publishedAt: at,
      title: { zh: '夜间撤回' },
      withdrawal: { at, reason: { zh: '夜间' } },
    },
  ],
  disclosures: [
    {
      id: 1,
      slug: 'guide',
      updatedAt: at,
      publishedAt: at,
      title: { zh: '办事指南' },
      documentNumber: '奈公字1号',
      attachments: [{ title: { zh: '印鉴备案登记表' } }],
    },
  ],
  units: [
    {
      id: 1,
      slug: 'station',
      updatedAt: at,
      name: { zh: '某派出所' },
      telephone: '0475-0000000',
      handles: [{ matter: { zh: '户口' } }],
    },
  ],
};

beforeEach(() => {
  countChange();
  vi.mocked(findPublished).mockImplementation(async (collection) => {
    const docs = DOCS[collection] ?? [];
    return { docs, page: 1, pages: 1, total: docs.length };
  });
  vi.mocked(readPage).mockResolvedValue({ body: { zh: tree('本站不记录您是谁') } });
});

const SCREENS = [{ path: '/privacy', title: '隐私说明', summary: '' }];
const paths = async (query: string, locale: 'zh' | 'mn' = 'zh') =>
  (await searchSite(locale, query, async () => SCREENS)).hits.map(({ path }) => path);

describe('the search', () => {
  it.each([
    ['夜间', ['/news/one']],
    ['９６１１０', ['/news/one']],
    ['電話', ['/news/one']],
    ['電話 夜间', ['/news/one']],
    ['奈公字1号', ['/disclosures/guide']],
    ['印鉴备案登记表', ['/disclosures/guide']],
    ['户口', ['/units/station']],
    ['0475-0000000', ['/units/station']],
    ['不记录', ['/privacy']],
    ['没有', []],
    ['', []],
  ])('%j finds %j', async (query, found) => {
    expect(await paths(query)).toEqual(found);
  });

  it.each(['ᠬᠡᠷᠡᠭ\u180Eᠦᠨ', 'ᠭᠡᠷᠡᠬ\u202Fᠥᠨ', 'ᠬᠡᠷᠡᠭᠦᠨ ᠪᠠᠶᠢᠲᠠᠯ', 'ᠴᠤᠩᠭᠤ'])(
    'finds Mongolian however it was typed: %s',
    async (query) => {
      expect(await paths(query, 'mn')).toEqual(['/news/one']);
      expect(await paths(query, 'zh')).toEqual(['/news/one']);
    },
  );

  it('follows a document when it changes', async () => {
    expect(await paths('夜间')).toEqual(['/news/one']);
    const [article] = DOCS.articles ?? [];
    vi.mocked(findPublished).mockImplementation(async (collection) => {
      const docs =
        collection === 'articles' ? [{ ...article, updatedAt: `${at}2`, title: { zh: '改过' } }] : [];
      return { docs, page: 1, pages: 1, total: docs.length };
    });
    countChange();
    expect(await paths('夜间')).toEqual([]);
    expect(await paths('改过')).toEqual(['/news/one']);
  });

  it('answers in the language of the page', async () => {
    const { hits } = await searchSite('mn', '夜间', async () => SCREENS);
    expect(hits[0]).toMatchObject({ title: 'ᠴᠣᠩᠬᠣ', summary: '摘要', kind: 'news', date: at });
  });
});
