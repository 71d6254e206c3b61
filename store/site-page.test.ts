import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findTranslationStanding, readPage } from '@/cms/reader';
import { getSitePage } from './site';

vi.mock('server-only', () => ({}));
vi.mock('@/cms/reader', () => ({ readPage: vi.fn(), findTranslationStanding: vi.fn() }));

const tree = (text: string) => ({
  root: { children: [{ type: 'paragraph', children: text ? [{ type: 'text', text }] : [] }] },
});
const said = (body: unknown) =>
  vi.mocked(readPage).mockResolvedValue(body ? { id: 4, isSample: true, body } : {});
const words = (text: string) => [{ type: 'paragraph', content: [{ text }] }];

const sample = { isSample: true };
const passed = (standing: 'stale' | 'reviewed') =>
  vi.mocked(findTranslationStanding).mockResolvedValue(standing);

beforeEach(() => {
  said({ zh: tree('本站'), mn: tree('ᠮᠣᠩᠭᠣᠯ') });
  passed('stale');
});

describe('a text about the site', () => {
  it('comes in the language of the reader', async () => {
    expect(await getSitePage('zh', 'about')).toEqual({
      ...sample,
      blocks: words('本站'),
      isTranslated: true,
    });
    expect(await getSitePage('mn', 'about')).toEqual({
      ...{ ...sample, blocks: words('ᠮᠣᠩᠭᠣᠯ'), isTranslated: true },
      ...{ translation: 'stale' },
    });
    passed('reviewed');
    expect(await getSitePage('mn', 'about')).not.toHaveProperty('translation');
  });

  it.each([
    ['missing', undefined],
    ['an empty tree', tree('')],
  ])('is the Chinese one, and says so, where the translation is %s', async (_, mn) => {
    said({ zh: tree('本站'), mn });
    expect(await getSitePage('mn', 'about')).toEqual({
      ...sample,
      blocks: words('本站'),
      isTranslated: false,
    });
  });

  it('is empty where nobody has written it', async () => {
    said(undefined);
    expect((await getSitePage('zh', 'about')).blocks).toEqual([]);
  });
});
