import { gunzipSync } from 'node:zlib';
import { beforeEach, expect, test, vi } from 'vitest';
import { sha256 } from '@/domain/record/hash';
import { getEntryText } from '@/store/record';
import { GET } from './route';

vi.mock('@/store/record', () => ({ getEntryText: vi.fn() }));

const TEXT = JSON.stringify({ title: '公开'.repeat(400) });

beforeEach(() => void vi.mocked(getEntryText).mockReset().mockResolvedValue(TEXT));

const ask = (name: string, headers: Record<string, string> = {}) =>
  GET(new Request('http://site/record/texts/x', { headers }), { params: Promise.resolve({ name }) });
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

test('a text is sent as it is hashed, under its own digest', async () => {
  const response = await ask('7.json');
  const bytes = await bytesOf(response);
  expect([response.status, bytes.toString(), vi.mocked(getEntryText).mock.calls]).toEqual([200, TEXT, [[7]]]);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    etag: `"${sha256(bytes)}"`,
    'x-door-length': String(bytes.length),
    'x-door-vary': 'Accept-Encoding',
  });
  expect(response.headers.has('x-door-coding')).toBe(false);
});

test('it is compressed for who takes it, under another tag', async () => {
  const response = await ask('7.json', { 'accept-encoding': 'gzip' });
  const bytes = await bytesOf(response);
  expect(gunzipSync(bytes).toString()).toBe(TEXT);
  expect(bytes.length).toBeLessThan(TEXT.length / 4);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    etag: `"${sha256(TEXT)}-gzip"`,
    'x-door-coding': 'gzip',
    'x-door-length': String(bytes.length),
    'x-door-vary': 'Accept-Encoding',
  });
});

test('it is not sent to who has it in the same coding', async () => {
  for (const coding of ['', 'gzip']) {
    const tag = `"${sha256(TEXT)}${coding && '-gzip'}"`;
    const known = await ask('7.json', { 'accept-encoding': coding, 'if-none-match': tag });
    expect([known.status, known.headers.get('etag'), (await bytesOf(known)).length]).toEqual([304, tag, 0]);
    const other = coding ? '' : 'gzip';
    expect((await ask('7.json', { 'accept-encoding': other, 'if-none-match': tag })).status).toBe(200);
  }
});

test('what the public reads no more is not there, whatever the reader has of it', async () => {
  vi.mocked(getEntryText).mockResolvedValue(null);
  for (const headers of [{}, { 'if-none-match': `"${sha256(TEXT)}"` }] as Record<string, string>[]) {
    const gone = await ask('7.json', headers);
    expect([gone.status, gone.headers.get('etag'), (await bytesOf(gone)).length]).toEqual([404, null, 0]);
  }
  expect((await ask('0.json')).status).toBe(404);
});
