import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readsPictures } from '@/cms/desk-reader';
import { findCarriedPictures, findClearedMedia } from '@/cms/reader';
import { GET, HEAD } from './route';

vi.mock('server-only', () => ({}));
vi.mock('@/cms/reader', () => ({ findClearedMedia: vi.fn(), findCarriedPictures: vi.fn(async () => ['1']) }));
vi.mock('@/cms/desk-reader', () => ({ readsPictures: vi.fn(async () => false) }));

const CLEARED = new Set([
  'square.webp',
  '微信图片_2026.webp',
  'lost.webp',
  'folder.webp',
  'page.html',
  '.hidden.webp',
]);
const BYTES = Buffer.from('RIFF picture');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'media-'));
  vi.stubEnv('DATA_DIR', folder);
  mkdirSync(path.join(folder, 'media', 'folder.webp'), { recursive: true });
  for (const name of ['square.webp', 'uncleared.webp', '微信图片_2026.webp', 'page.html', '.hidden.webp'])
    writeFileSync(path.join(folder, 'media', name), BYTES);
  writeFileSync(path.join(folder, 'secret.webp'), BYTES);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  vi.mocked(findClearedMedia)
    .mockReset()
    .mockImplementation(async (file) => (CLEARED.has(file) ? { id: '1' } : null));
});

const ask = (
  file: string,
  { headers = {}, method = GET }: { headers?: Record<string, string>; method?: typeof GET } = {},
) => method(new Request('http://site/media/x', { headers }), { params: Promise.resolve({ file }) });

describe('a cleared picture', () => {
  it('is nobody’s but the desk’s until something public carries it', async () => {
    vi.mocked(findCarriedPictures).mockResolvedValueOnce(['2']);
    expect((await ask('square.webp')).status).toBe(404);
    vi.mocked(findCarriedPictures).mockResolvedValueOnce([]);
    vi.mocked(readsPictures).mockResolvedValueOnce(true);
    expect((await ask('square.webp', { headers: { cookie: 'naiman-office-token=x' } })).status).toBe(200);
  });

  it('comes with its type, length and mark', async () => {
    const response = await ask('square.webp');
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/webp',
      'x-door-length': String(BYTES.length),
      'cache-control': 'public, max-age=3600',
      'x-content-type-options': 'nosniff',
    });
    expect(Buffer.from(await response.arrayBuffer())).toEqual(BYTES);
  });

  it('is not sent again to a reader who has it', async () => {
    const etag = (await ask('square.webp', { method: HEAD })).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[a-z0-9-]+"$/);
    const again = await ask('square.webp', { headers: { 'if-none-match': `"other", W/${etag}` } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    expect((await ask('square.webp', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  it('answers HEAD without its bytes', async () => {
    const response = await ask('square.webp', { method: HEAD });
    expect([response.status, response.body, response.headers.get('x-door-length')]).toEqual([
      200,
      null,
      '12',
    ]);
  });

  it('may have a Chinese name, decoded or not', async () => {
    expect((await ask('微信图片_2026.webp')).status).toBe(200);
    expect((await ask(encodeURIComponent('微信图片_2026.webp'))).status).toBe(200);
  });
});

describe('anything else', () => {
  it.each(['uncleared.webp', 'nowhere.webp', 'lost.webp', 'folder.webp', 'page.html', '.hidden.webp'])(
    '%s is answered as if nothing were there',
    async (file) => {
      const [response, absent] = [await ask(file), await ask('never-was.webp')];
      const told = async (answer: Response) => [answer.status, [...answer.headers], await answer.text()];
      expect(response.status).toBe(404);
      expect(await told(response)).toEqual(await told(absent));
    },
  );

  it.each([
    '../secret.webp',
    '%2e%2e%2fsecret.webp',
    '..\\secret.webp',
    'a\u0000.webp',
    '%',
    `${'a'.repeat(205)}.webp`,
  ])('%.40s is not even looked up', async (file) => {
    vi.mocked(findClearedMedia).mockResolvedValue({ id: '1' });
    expect((await ask(file)).status).toBe(404);
    expect(findClearedMedia).not.toHaveBeenCalled();
  });
});
