import { beforeEach, describe, expect, it, vi } from 'vitest';
import { publishedSlugs } from '@/cms/reader';
import { lastLeaf } from '@/cms/record/public';
import { placeAt } from '@/domain/page-place';
import { countChange } from '@/domain/revision';
import { screens } from '@/e2e/fixtures/screens';

vi.mock('server-only', () => ({}));
vi.mock('@/cms/reader', () => ({ publishedSlugs: vi.fn() }));
vi.mock('@/cms/record/public', () => ({ lastLeaf: vi.fn() }));

let slugs: Record<string, string[]> = {};
const { mayBePage } = await import('./known-pages');

beforeEach(() => {
  slugs = { articles: ['lights', 'gone'], disclosures: ['guide'], decisions: ['route'], units: ['station'] };
  vi.mocked(publishedSlugs).mockReset();
  vi.mocked(publishedSlugs).mockImplementation(async (collection) => slugs[collection] ?? []);
  vi.mocked(lastLeaf).mockResolvedValue({ entry: 7 } as never);
  countChange();
});
const readings = () => vi.mocked(publishedSlugs).mock.calls.length / 4;

describe('whether there may be a page', () => {
  it('is told of every screen of the site by its address alone', () => {
    const there = screens.filter(({ path }) => !path.includes('nothing'));
    expect(there.length).toBeGreaterThan(35);
    for (const { path } of there) expect(placeAt(path.split('?')[0] ?? ''), path).not.toBeNull();
  });

  it('is told of what is published, and of nothing else', async () => {
    for (const path of [
      '',
      '/search',
      '/news/lights',
      '/disclosures/guide',
      '/decisions/route/text.txt',
      '/decisions/kind/traffic',
      '/units/station',
      '/news/page/2',
      '/news/topic/service/page/2',
      '/corrections/page/3',
      '/record/entry/7',
    ])
      expect(await mayBePage(path), path).toBe(true);
    for (const path of [
      '/nix',
      '/news/guide',
      '/news/lights/more',
      '/news/LIGHTS',
      '/news/page/3',
      '/news/page/02',
      '/news/topic/nix',
      '/news/topic/nix/page/2',
      '/decisions/kind/nix',
      '/procedures/nix',
      '/units/station-2',
      '/record/entry/8',
      '/record/entry/0',
      '/constructor/x',
    ])
      expect(await mayBePage(path), path).toBe(false);
  });

  it('costs one reading, however many addresses are made up at one moment', async () => {
    const asked = Array.from({ length: 200 }, (_, index) => mayBePage(`/news/made-up-${index}`));
    expect(new Set(await Promise.all(asked))).toEqual(new Set([false]));
    await mayBePage('/news/another');
    expect(readings()).toBe(1);
  });

  it('is told anew when something has been published, and what is there waits for nothing', async () => {
    expect(await mayBePage('/news/new')).toBe(false);
    slugs.articles?.push('new');
    countChange();
    expect(await mayBePage('/news/lights')).toBe(true);
    expect(readings()).toBe(1);
    expect(await mayBePage('/news/new')).toBe(true);
    expect(readings()).toBe(2);
  });

  it('is left to the page itself where the database does not answer after a change', async () => {
    expect(await mayBePage('/news/newer')).toBe(false);
    vi.mocked(publishedSlugs).mockRejectedValue(new Error('away'));
    expect(await mayBePage('/news/lights')).toBe(true);
    countChange();
    expect(await mayBePage('/news/newer')).toBe(true);
    expect(await mayBePage('/nix')).toBe(false);
  });
});
