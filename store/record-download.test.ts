import { gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { leavesFrom } from '@/cms/record/public';
import { hashOfLeaf, type Leaf, leafLine } from '@/domain/record/leaf';
import { rootOf } from '@/domain/record/tree';
import { getDownload } from './record-download';

vi.mock('server-only', () => ({}));
vi.mock('@/cms/reader', () => ({}));
vi.mock('./decisions', () => ({}));
vi.mock('@/cms/record/public', () => ({ leavesFrom: vi.fn(), lastLeaf: vi.fn() }));

const leafOf = (entry: number, slug = 'lights'): Leaf & { hash: string } => {
  const leaf: Leaf = {
    ...{ entry, at: '2026-11-27T00:00:00.000Z', folder: 'news', slug, event: 'updated' },
    ...{ digest: 'a'.repeat(64), acts: null },
  };
  return { ...leaf, hash: hashOfLeaf(leaf) };
};
let record: (Leaf & { hash: string })[] = [];
const grow = (to: number, slug?: string) => {
  while (record.length < to) record.push(leafOf(record.length + 1, slug));
};
const text = () => record.map((leaf) => `${leafLine(leaf)}\n`).join('');
/** The entries at which lines were read for the download: all else is read for the tree, from the last one known. */
const read = () => vi.mocked(leavesFrom).mock.calls.map(([from]) => from);

beforeEach(() => {
  vi.mocked(leavesFrom)
    .mockReset()
    .mockImplementation(async (from, most) => record.slice(from - 1, from - 1 + most) as never);
});

const bytesOf = async (takesGzip: boolean) => {
  const download = await getDownload(takesGzip);
  const bytes = Buffer.from(await new Response(download.open()).arrayBuffer());
  expect(bytes.length).toBe(download.length);
  return { ...download, text: (download.coding ? gunzipSync(bytes) : bytes).toString() };
};

describe('the download of the record', () => {
  it('is every line, compressed for who takes it, under a tag that says which they are', async () => {
    const tags: string[] = [];
    for (const size of [0, 1, 999, 1_000, 1_001, 2_500]) {
      grow(size);
      const [plain, packed] = [await bytesOf(false), await bytesOf(true)];
      expect([plain.text === text(), packed.text === text()], String(size)).toEqual([true, true]);
      expect([plain.coding, packed.coding]).toEqual([null, 'gzip']);
      const tag = `${size}-${rootOf(record.map(({ hash }) => hash)).slice(0, 32)}`;
      expect([plain.etag, packed.etag]).toEqual([`"${tag}"`, `"${tag}-gzip"`]);
      tags.push(tag);
    }
    expect(new Set(tags).size).toBe(6);
  });

  it('reads what has been added and no more, however many ask', async () => {
    await getDownload(true);
    vi.mocked(leavesFrom).mockClear();
    await Promise.all(Array.from({ length: 20 }, (_, n) => getDownload(n % 2 === 0)));
    expect(new Set(read())).toEqual(new Set([2_500]));
    grow(2_501);
    vi.mocked(leavesFrom).mockClear();
    const all = await Promise.all(Array.from({ length: 20 }, () => bytesOf(true)));
    expect(all.every((one) => one.text === text())).toBe(true);
    expect(read().filter((from) => from === 2_001)).toHaveLength(1);
    expect(read().filter((from) => from < 2_001)).toEqual([]);
  });

  it('holds nothing of another database', async () => {
    record = [];
    grow(2_501, 'other');
    expect((await bytesOf(true)).text).toBe(text());
    expect((await bytesOf(false)).text).toBe(text());
  });

  it('is written as it is read when it is too long to be kept, compressed for who takes it', async () => {
    grow(2_503);
    const [plain, packed] = [await getDownload(false, 100), await getDownload(true, 100)];
    expect([plain.coding, plain.length, packed.coding, packed.length]).toEqual([null, null, 'gzip', null]);
    expect(packed.etag).toBe(plain.etag.replace(/"$/, '-gzip"'));
    expect(await new Response(plain.open()).text()).toBe(text());
    const bytes = Buffer.from(await new Response(packed.open()).arrayBuffer());
    expect(bytes.length).toBeLessThan(text().length / 2);
    expect(gunzipSync(bytes).toString()).toBe(text());
    grow(2_504);
    expect((await bytesOf(true)).text).toBe(text());
  });

  it('is asked of the database again after it was away', async () => {
    grow(2_505);
    vi.mocked(leavesFrom).mockRejectedValueOnce(new Error('away'));
    await expect(getDownload(true)).rejects.toThrow('away');
    expect((await bytesOf(true)).text).toBe(text());
  });
});
