import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readGlobal } from '@/cms/reader';
import { getSitePage } from './site';

vi.mock('server-only', () => ({}));
vi.mock('@/cms/reader', () => ({ readGlobal: vi.fn() }));

const tree = (text: string) => ({
  root: { children: [{ type: 'paragraph', children: text ? [{ type: 'text', text }] : [] }] },
});
const said = (about: unknown) => vi.mocked(readGlobal).mockResolvedValue({ about });
const words = (text: string) => [{ type: 'paragraph', content: [{ text }] }];

beforeEach(() => said({ zh: tree('本站'), mn: tree('ᠮᠣᠩᠭᠣᠯ') }));

describe('a text about the site', () => {
  it('comes in the language of the reader', async () => {
    expect(await getSitePage('zh', 'about')).toEqual({ blocks: words('本站'), isTranslated: true });
    expect(await getSitePage('mn', 'about')).toEqual({ blocks: words('ᠮᠣᠩᠭᠣᠯ'), isTranslated: true });
  });

  it.each([
    ['missing', undefined],
    ['an empty tree', tree('')],
  ])('is the Chinese one, and says so, where the translation is %s', async (_, mn) => {
    said({ zh: tree('本站'), mn });
    expect(await getSitePage('mn', 'about')).toEqual({ blocks: words('本站'), isTranslated: false });
  });

  it('is empty where nobody has written it', async () => {
    said(undefined);
    expect((await getSitePage('zh', 'about')).blocks).toEqual([]);
  });
});
