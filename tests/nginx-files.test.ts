import type { IncomingMessage, ServerResponse } from 'node:http';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeAll, type Route } from '../door/fixtures';
import { NGINX } from './fixtures/nginx';
import { EDGE_MS, LONG, NginxSite, wait } from './fixtures/nginx-site';

const LINES = JSON.stringify({ entry: 1, text: LONG });
/** Counted up when an entry is added. */
let entries = 1;
const FILE = Buffer.from(Array.from({ length: 200_000 }, (_, i) => i % 251));
const FILES = [
  ['/attachments/a.pdf', 'application/pdf'],
  ['/media/a.webp', 'image/webp'],
] as const;
let withdrawn = false;

/** As the program's own routes below app/record/ answer. */
const ofRecord =
  (type: string): Route =>
  (req, res) => {
    const coding = req.headers['accept-encoding'] === 'gzip' ? 'gzip' : null;
    const etag = `"${entries}${coding ? '-gzip' : ''}"`;
    const headers = { etag, 'content-type': type, 'x-door-vary': 'Accept-Encoding' };
    if (req.headers['if-none-match'] === etag) return void res.writeHead(304, headers).end();
    const bytes = coding ? gzipSync(LINES) : Buffer.from(LINES);
    const more = {
      'x-door-length': String(bytes.length),
      ...(coding && { 'x-door-coding': coding }),
    };
    res.writeHead(200, { ...headers, ...more }).end(bytes);
  };

const ROUTES: Record<string, Route> = {
  '/record/texts/1.json': ofRecord('application/json; charset=utf-8'),
  '/record/entries.jsonl': ofRecord('application/jsonl'),
  ...Object.fromEntries(
    FILES.map(([address, type]) => [
      address,
      (req: IncomingMessage, res: ServerResponse) => {
        if (withdrawn) return void res.writeHead(404).end();
        const headers = { 'content-type': type, etag: '"v1"', 'x-door-length': String(FILE.length) };
        const isKnown = req.headers['if-none-match'] === '"v1"';
        res.writeHead(isKnown ? 304 : 200, headers).end(isKnown ? undefined : FILE);
      },
    ]),
  ),
};

let site: NginxSite;

// nginx counts whole seconds, and a busy machine may lose one.
describe.skipIf(!NGINX)('files through nginx before the door', { retry: 2 }, () => {
  beforeAll(async () => {
    site = await NginxSite.open(ROUTES);
  });
  afterAll(async () => {
    await site.nginx.close();
    await closeAll();
  });

  it('keeps the lines and the texts of the public record as the program has compressed them', async () => {
    for (const address of ['/record/entries.jsonl', '/record/texts/1.json'])
      for (const turn of [1, 2]) {
        const of = (accept: string) => site.through(address, { headers: { 'accept-encoding': accept } });
        const [packed, plain] = [await of('gzip, br'), await of('identity')];
        expect(packed.headers['content-encoding'], `${address} ${turn}`).toBe('gzip');
        expect(gunzipSync(packed.body).toString()).toBe(LINES);
        expect([packed.headers.etag, plain.headers.etag]).toEqual([`"${entries}-gzip"`, `"${entries}"`]);
        expect(packed.headers.vary).toContain('Accept-Encoding');
        expect([plain.headers['content-encoding'], plain.text]).toEqual([undefined, LINES]);
      }
  });

  it('asks whether the record has grown, and sends it only to who has another', async () => {
    const of = (more: Record<string, string> = {}) =>
      site.through('/record/entries.jsonl', { headers: { 'accept-encoding': 'br, gzip', ...more } });
    const { etag = '' } = (await of()).headers;
    expect(etag).toBe(`"${entries}-gzip"`);
    expect((await of({ 'if-none-match': etag })).status).toBe(304);
    await wait(EDGE_MS);
    expect((await of()).headers['x-cache']).toBe('REVALIDATED');
    entries += 1;
    await wait(EDGE_MS);
    expect([
      (await of({ 'if-none-match': etag })).status,
      site.asked.at(-1)?.headers['if-none-match'],
    ]).toEqual([200, etag]);
    const plain = { 'accept-encoding': '', range: 'bytes=2-6' };
    expect((await of(plain)).text).toBe(LINES.slice(2, 7));
  });

  it('goes on with a file where it was broken off, and gives out no PDF that has been withdrawn', async () => {
    for (const [address] of FILES)
      for (const turn of [1, 2]) {
        const of = (headers: Record<string, string>) => site.through(address, { headers });
        const part = await of({ range: 'bytes=150000-', 'if-range': '"v1"' });
        expect([part.status, part.body.equals(FILE.subarray(150_000))], `${address} ${turn}`).toEqual([
          206,
          true,
        ]);
        expect(part.headers['content-range']).toBe('bytes 150000-199999/200000');
        const beyond = await of({ range: 'bytes=200000-' });
        expect([beyond.status, beyond.headers['content-range']]).toEqual([416, 'bytes */200000']);
        const other = await of({ range: 'bytes=150000-', 'if-range': '"v0"' });
        expect([other.status, other.body.equals(FILE)]).toEqual([200, true]);
        expect(other.headers['accept-ranges']).toBe('bytes');
      }
    withdrawn = true;
    const gone = await site.through('/attachments/a.pdf', { headers: { range: 'bytes=150000-' } });
    expect(gone.status).toBe(404);
    withdrawn = false;
  });

  it('gives the lines of the record and a picture as it keeps them while the program is gone, and of a PDF file says in words that it cannot', async () => {
    const kept = ['/record/entries.jsonl', '/media/a.webp'];
    const before = await Promise.all(kept.map((address) => site.through(address)));
    expect(before.map(({ status }) => status)).toEqual([200, 200]);
    await wait(EDGE_MS);
    site.door.server.closeAllConnections();
    await new Promise((resolve) => site.door.server.close(resolve));
    const now = await Promise.all(kept.map((address) => site.through(address)));
    expect(now.map(({ status, headers }) => [status, headers['x-cache']])).toEqual([
      [200, 'STALE'],
      [200, 'STALE'],
    ]);
    expect(now.map(({ body }) => body)).toEqual(before.map(({ body }) => body));
    for (const address of ['/attachments/a.pdf', '/record/texts/9.json', '/media/never-asked.webp']) {
      const { status, headers, text } = await site.through(address);
      expect([status, headers['content-type']], address).toEqual([503, 'text/html']);
      expect(text, address).toContain('tel:110');
    }
  });
});
