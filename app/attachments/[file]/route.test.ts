import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { countPublishedNow, findAttachmentNow } from '@/cms/reader';
import { GET, HEAD } from './route';

vi.mock('server-only', () => ({}));
vi.mock('@/cms/reader', () => ({
  countPublishedNow: vi.fn(),
  findAttachmentNow: vi.fn(),
  readSettings: vi.fn(async () => ({})),
  findPublished: vi.fn(),
}));

const BYTES = Buffer.from('%PDF-1.7 a form');
const digest = createHash('sha256').update(BYTES).digest('hex');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'attachments-'));
  vi.stubEnv('DATA_DIR', folder);
  mkdirSync(path.join(folder, 'attachments'));
  writeFileSync(path.join(folder, 'attachments', 'form.pdf'), BYTES);
  writeFileSync(path.join(folder, 'attachments', 'swapped.pdf'), '%PDF-1.7 A form');
  writeFileSync(path.join(folder, 'secret.pdf'), BYTES);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});
/** Which collection carries it. */
const carriedBy = (...collections: string[]) =>
  vi
    .mocked(countPublishedNow)
    .mockReset()
    .mockImplementation(async (collection) => (collections.includes(collection) ? 1 : 0));
beforeEach(() => {
  carriedBy('disclosures');
  vi.mocked(findAttachmentNow).mockReset().mockResolvedValue({ id: 7, digest });
});

const ask = (file: string, method = GET, headers: Record<string, string> = {}) =>
  method(new Request('http://site/attachments/x', { headers }), { params: Promise.resolve({ file }) });

describe('a file that something public carries', () => {
  it.each(['articles', 'disclosures', 'decisions'])(
    'comes whole, to be kept by the reader alone: %s',
    async (by) => {
      carriedBy(by);
      const response = await ask('form.pdf');
      expect(response.status).toBe(200);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': 'attachment; filename="form.pdf"',
        'x-door-length': String(BYTES.length),
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      });
      expect(Buffer.from(await response.arrayBuffer())).toEqual(BYTES);
    },
  );

  it('is asked for by its number and its bytes, among what is not withdrawn', async () => {
    carriedBy();
    await ask('form.pdf');
    expect(vi.mocked(countPublishedNow).mock.calls.map(([collection]) => collection)).toEqual([
      'disclosures',
      'articles',
      'decisions',
    ]);
    for (const [, where] of vi.mocked(countPublishedNow).mock.calls) {
      const said = JSON.stringify(where);
      expect(said).toContain(
        `{"attachments.file":{"equals":7}},{"attachments.digest":{"equals":"${digest}"}}`,
      );
      expect(said).toContain('{"withdrawal.at":{"exists":false}}');
    }
  });

  it('can be gone on with, and is not sent again to a reader who has it, while it is public', async () => {
    const etag = (await ask('form.pdf')).headers.get('etag') ?? '';
    expect(etag).toBe(`"${digest.slice(0, 32)}"`);
    const again = await ask('form.pdf', GET, { 'if-none-match': etag });
    expect([again.status, await again.text(), again.headers.get('cache-control')]).toEqual([
      304,
      '',
      'no-store',
    ]);
    expect((await ask('form.pdf', GET, { 'if-none-match': '"other"' })).status).toBe(200);
    carriedBy();
    expect((await ask('form.pdf', GET, { 'if-none-match': etag })).status).toBe(404);
  });

  it('answers HEAD without its bytes', async () => {
    const response = await ask('form.pdf', HEAD);
    expect([response.status, response.body, response.headers.get('x-door-length')]).toEqual([
      200,
      null,
      '15',
    ]);
  });
});

describe('anything else is answered as if nothing were there', () => {
  const told = async (response: Response) => [response.status, [...response.headers], await response.text()];

  it('a file nothing public carries, one the desk does not know, and one that was exchanged on the disk', async () => {
    vi.mocked(findAttachmentNow).mockResolvedValueOnce(null);
    const unknown = await told(await ask('none.pdf'));
    expect(unknown[0]).toBe(404);
    expect(await told(await ask('swapped.pdf'))).toEqual(unknown);
    expect(await told(await ask('lost.pdf'))).toEqual(unknown);
    carriedBy();
    expect(await told(await ask('form.pdf'))).toEqual(unknown);
  });

  it.each(['../secret.pdf', '%2e%2e%2fsecret.pdf', '.pdf', 'form.html', '表.pdf', 'a b.pdf'])(
    '%s is not even looked up',
    async (file) => {
      expect((await ask(file)).status).toBe(404);
      expect(findAttachmentNow).not.toHaveBeenCalled();
    },
  );
});
