import { describe, expect, it, vi } from 'vitest';
import { findPublished } from '@/cms/reader';
import { listPublicPages } from './site-map';

vi.mock('server-only', () => ({}));
vi.mock('@/cms/reader', () => ({ findPublished: vi.fn() }));

const at = (day: number) => `2026-11-0${day}T00:00:00.000Z`;
const DOCS: Record<string, Record<string, unknown>[][]> = {
  articles: [
    [{ slug: 'changed', publishedAt: at(1), changes: [{ at: at(5), note: { zh: '改正' } }] }],
    [{ slug: 'on-the-second-page', publishedAt: at(2) }],
    [{ slug: 'gone', publishedAt: at(3), withdrawal: { at: at(4), reason: { zh: '过期' } } }],
  ],
  disclosures: [[{ slug: 'guide', publishedAt: at(6) }]],
  units: [[{ slug: 'station', updatedAt: at(7) }]],
};

vi.mocked(findPublished).mockImplementation(async (collection, { page = 1 }) => {
  const pages = DOCS[collection] ?? [];
  return { docs: pages[page - 1] ?? [], page, pages: pages.length, total: pages.flat().length };
});

describe('the pages a search engine may keep', () => {
  it('are everything published on every page of the reader, with the time of its last change', async () => {
    const found = new Map((await listPublicPages()).map(({ path, lastModified }) => [path, lastModified]));
    expect(found.get('/news/changed')).toBe(at(5));
    expect(found.get('/news/on-the-second-page')).toBe(at(2));
    expect(found.get('/disclosures/guide')).toBe(at(6));
    expect(found.get('/units/station')).toBe(at(7));
    expect(found.has('')).toBe(true);
  });

  it('are neither what was withdrawn nor the form of the parties', async () => {
    const paths = (await listPublicPages()).map(({ path }) => path);
    expect(paths).not.toContain('/news/gone');
    expect(paths).not.toContain('/cases');
  });
});
