import { beforeEach, describe, expect, it, vi } from 'vitest';
import { allFilePaths, revisionsNow } from '@/cms/reader';
import { mayBeFile } from './known-files';

vi.mock('server-only', () => ({}));
vi.mock('@/cms/reader', () => ({ allFilePaths: vi.fn(), revisionsNow: vi.fn() }));

let paths = ['/media/a.webp', '/media/微信图片_2026 (1).webp', '/attachments/form.pdf'];
let revisions = 'articles 1';
beforeEach(() => {
  vi.mocked(allFilePaths)
    .mockReset()
    .mockImplementation(async () => paths);
  vi.mocked(revisionsNow)
    .mockReset()
    .mockImplementation(async () => revisions);
});
const readings = () => [vi.mocked(revisionsNow).mock.calls.length, vi.mocked(allFilePaths).mock.calls.length];

describe('whether there may be a file', () => {
  it('is left to the file while nothing could be read yet', async () => {
    vi.mocked(revisionsNow).mockRejectedValue(new Error('away'));
    expect(await mayBeFile('/media/a.webp')).toBe(true);
  });

  it.each([
    '/media/a.html',
    '/media/a',
    '/media/.hidden.webp',
    '/media/a/b.webp',
    '/media/a\u0000.webp',
    '/media/a%2e.webp',
    `/media/${'a'.repeat(200)}.webp`,
    '/attachments/a.webp',
    '/attachments/A.pdf',
    '/attachments/表.pdf',
  ])('is told of no name no file can have, and nothing is read: %.30s', async (path) => {
    expect(await mayBeFile(path)).toBe(false);
    expect(readings()).toEqual([0, 0]);
  });

  it('is told of what has been taken in, and of nothing else', async () => {
    for (const path of [...paths, '/fonts/a.woff2', '/record/head.txt', '/zh'])
      expect(await mayBeFile(path), path).toBe(true);
    for (const path of ['/media/b.webp', '/attachments/a.pdf', '/media/form.pdf'])
      expect(await mayBeFile(path), path).toBe(false);
  });

  it('costs few readings, however many names are made up at one moment', async () => {
    const asked = Array.from({ length: 500 }, (_, index) => mayBeFile(`/media/made-up-${index}.webp`));
    expect(new Set(await Promise.all(asked))).toEqual(new Set([false]));
    expect(readings()).toEqual([1, 0]);
  });

  it('is told at the next request of what was published, in whatever process', async () => {
    expect(await mayBeFile('/attachments/new.pdf')).toBe(false);
    paths = [...paths, '/attachments/new.pdf'];
    revisions = 'articles 2';
    expect(await mayBeFile('/attachments/new.pdf')).toBe(true);
    const before = readings();
    expect(await mayBeFile('/attachments/new.pdf')).toBe(true);
    expect(readings()).toEqual(before);
  });

  it('is told by a reading that began after the question', async () => {
    let end = () => {};
    vi.mocked(revisionsNow).mockImplementationOnce(async () => {
      const old = revisions;
      await new Promise<void>((resolve) => {
        end = resolve;
      });
      return old;
    });
    const early = mayBeFile('/media/later.webp');
    await vi.waitFor(() => expect(readings()[0]).toBe(1));
    paths = [...paths, '/media/later.webp'];
    revisions = 'articles 3';
    const late = mayBeFile('/media/later.webp');
    await new Promise((go) => setTimeout(go, 50));
    expect(readings()[0], 'one at a time, however long it takes').toBe(1);
    end();
    expect([await early, await late]).toEqual([false, true]);
  });

  it('is told of what was known where the database does not answer', async () => {
    vi.mocked(revisionsNow).mockRejectedValue(new Error('away'));
    expect([await mayBeFile('/media/a.webp'), await mayBeFile('/media/never.webp')]).toEqual([true, false]);
    vi.mocked(revisionsNow).mockImplementation(() => new Promise(() => {}));
    expect(await mayBeFile('/media/a.webp')).toBe(true);
  });
});
