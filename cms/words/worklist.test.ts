import { describe, expect, it } from 'vitest';
import zh from '../../messages/zh.json';
import { sourceDigest } from '../../words/digest';
import type { WordTranslation } from '../payload-types';
import { catalogueOf } from './catalogue';
import { PAGE_SIZE, worklistOf } from './worklist';

const LAW = 'ᠬᠠᠤᠯᠢ';
const kept = (key: string, source: string, more: Partial<WordTranslation> = {}): WordTranslation => ({
  id: 1,
  key,
  text: LAW,
  standing: 'reviewed',
  source,
  sourceDigest: sourceDigest(source),
  by: 'translator',
  at: '2026-11-26T00:00:00.000Z',
  revision: 1,
  ...more,
});
const WORDS = [
  kept('Sitemap.lead', zh.Sitemap.lead),
  kept('Search.lead', '原来的中文'),
  kept('Search.cut', zh.Search.cut, { standing: 'draft' }),
  kept('Gone.key', '没有了'),
];
const { entries, orphans } = catalogueOf(WORDS);
const of = (key: string) => entries.find((entry) => entry.key === key);
const list = (more: object = {}) =>
  worklistOf(entries, orphans, { filter: 'all', namespace: '', search: '', page: 1, ...more });

describe('the catalogue', () => {
  it('says how each string stands', () => {
    expect(of('Sitemap.lead')).toMatchObject({ state: 'reviewed', mn: LAW, revision: 1 });
    expect(of('Search.lead')).toMatchObject({
      state: 'stale',
      mn: LAW,
      digest: sourceDigest(zh.Search.lead),
    });
    expect(of('Search.cut')).toMatchObject({ state: 'draft' });
    expect(of('Search.title')).toMatchObject({ state: 'attested', revision: 0, kept: null });
    expect(of('Sitemap.title')).toMatchObject({ state: 'composed' });
    expect(of('Search.empty.title')).toMatchObject({ state: 'none', mn: '' });
    expect(of('Visibility.title')).toMatchObject({ isLegal: true });
  });
  it('keeps words of keys that are gone, and counts them', () => {
    expect(orphans).toBe(1);
  });
});

describe('the worklist', () => {
  it('counts how far the whole has come', () => {
    const { counts, total } = list();
    expect(total).toBe(entries.length);
    expect(counts).toMatchObject({ all: entries.length, reviewed: 1, stale: 1 });
    expect(counts.open).toBe(counts.none + counts.draft + counts.stale);
  });
  it.each([
    ['reviewed', ['Sitemap.lead']],
    ['stale', ['Search.lead']],
  ])('shows the %s ones', (filter, keys) => {
    expect(list({ filter }).rows.map(({ key }) => key)).toEqual(keys);
  });
  it('leaves out of the open ones what stands alone', () => {
    const keys = list({ filter: 'open', namespace: 'Search' }).rows.map(({ key }) => key);
    expect(keys).toContain('Search.lead');
    expect(keys).toContain('Search.cut');
    expect(keys).not.toContain('Search.title');
  });
  it('finds by Chinese, key and Mongolian', () => {
    expect(list({ search: zh.Sitemap.lead }).rows.map(({ key }) => key)).toEqual(['Sitemap.lead']);
    expect(list({ search: 'sitemap.LEAD' }).rows.map(({ key }) => key)).toEqual(['Sitemap.lead']);
    expect(list({ search: LAW, namespace: 'Sitemap' }).rows.map(({ key }) => key)).toEqual(['Sitemap.lead']);
  });
  it('finds Mongolian however it was typed', () => {
    for (const search of ['ᠬᠠᠣᠯᠢ', 'ᠭᠠᠤᠯᠢ', 'ᠬᠡᠦᠯᠢ'])
      expect(list({ search, namespace: 'Sitemap' }).rows.map(({ key }) => key)).toEqual(['Sitemap.lead']);
    expect(list({ search: 'ᠡᠤᠯᠢ', namespace: 'Sitemap' }).rows).toEqual([]);
  });
  it('comes page by page', () => {
    const { rows, pages } = list();
    expect(rows).toHaveLength(PAGE_SIZE);
    expect(pages).toBe(Math.ceil(entries.length / PAGE_SIZE));
    expect(list({ page: 10_000 }).page).toBe(pages);
  });
  it('counts by place on the site', () => {
    const sitemap = list().namespaces.find(({ name }) => name === 'Sitemap');
    expect(sitemap?.total).toBe(entries.filter(({ key }) => key.startsWith('Sitemap.')).length);
    expect(sitemap?.open).toBeLessThan(sitemap?.total ?? 0);
  });
});
