import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import https from 'node:https';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Ask,
  answered,
  ask,
  closeAll,
  finished,
  type Got,
  html,
  openPublic,
  openServer,
  post,
  sendHtml,
  WORDS,
} from '../door/fixtures';
import { Metrics } from '../door/metrics';
import { createOfficeDoor } from '../door/office';
import { DESK_HOST, NGINX, type Nginx, openNginx, SITE_HOST } from './fixtures/nginx';

const LONG = '公开 '.repeat(400);
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** A little more than the second for which nginx may answer unasked. */
const EDGE_MS = 1100;
/** By the clock, as nginx counts. */
const atStartOfSecond = () => wait(1020 - (Date.now() % 1000));

/** What the pages of the site say now; a test changes it. */
const say = new Map<string, { text: string; status?: number; head?: string }>();
let asked: Awaited<ReturnType<typeof openPublic>>['asked'];
let door: Awaited<ReturnType<typeof openPublic>>;
let nginx: Nginx;
let broken = false;
/** What a look-up comes to. */
let found: unknown = null;

const route = (name: string) => (_: unknown, res: ServerResponse) => {
  const { text, status, head } = say.get(name) ?? { text: 'nothing' };
  sendHtml(res, html(text, { head }), broken ? 500 : (status ?? 200));
};

const through = (address: string, { method = 'GET', headers = {}, body }: Ask = {}, host = SITE_HOST) =>
  new Promise<Got>((resolve, reject) => {
    const options = {
      port: nginx.secure,
      host: '127.0.0.1',
      servername: host,
      path: address,
      method,
      agent: false,
    };
    const all = { ...options, rejectUnauthorized: false, headers: { host, ...headers } };
    const req = https.request(all, (res) => {
      const parts: Buffer[] = [];
      res.on('data', (part) => parts.push(part));
      res.on('end', () => {
        const whole = Buffer.concat(parts);
        resolve({ status: res.statusCode ?? 0, headers: res.headers, body: whole, text: whole.toString() });
      });
    });
    req.on('error', reject);
    req.end(body);
  });
const cacheOf = async (address: string, more: Ask = {}) => (await through(address, more)).headers['x-cache'];

/** All that this nginx has written down, its own access log and error log included. */
const written = (dir: string): string =>
  readdirSync(dir)
    .filter((name) => name.endsWith('.log'))
    .map((name) => readFileSync(path.join(dir, name), 'utf8'))
    .join('');
/** What a reader brings along, and an address to look for in logs. */
const TOLD = { referer: 'https://told.example/from', 'user-agent': 'Told Phone 9' };
const TELLING = /127\.0\.0\.1(?!:\d)|client:|\/zh|told/i;

const LINES = JSON.stringify({ entry: 1, text: LONG });
/** Counted up when an entry is added. */
let entries = 1;
const FILE = Buffer.from(Array.from({ length: 200_000 }, (_, i) => i % 251));
const FILES = [
  ['/attachments/a.pdf', 'application/pdf'],
  ['/media/a.webp', 'image/webp'],
] as const;
let withdrawn = false;
const PATHS = Array.from({ length: 20 }, (_, i) => `/zh/p${i}`);
let next = 0;
/** A page that no other test has asked for. */
const page = (text = 'one'): string => {
  const address = PATHS[next++] as string;
  say.set(address, { text });
  return address;
};

// nginx counts whole seconds, and a busy machine may lose one.
describe.skipIf(!NGINX)('nginx before the door', { retry: 2 }, () => {
  beforeAll(async () => {
    const routes = Object.fromEntries(PATHS.map((address) => [address, route(address)]));
    door = await openPublic(
      {
        ...routes,
        ...answered('/zh/cases/answer', null),
        '/zh/cases/answer/found': (_, res) => void res.end(JSON.stringify(found)),
        '/record/texts/1.json': (_, res) =>
          void res.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(LINES),
        '/record/entries.jsonl': (req, res) => {
          const coding = req.headers['accept-encoding'] === 'gzip' ? 'gzip' : null;
          const etag = `"${entries}${coding ? '-gzip' : ''}"`;
          const headers = { etag, 'content-type': 'application/jsonl', 'x-door-vary': 'Accept-Encoding' };
          if (req.headers['if-none-match'] === etag) return void res.writeHead(304, headers).end();
          const bytes = coding ? gzipSync(LINES) : Buffer.from(LINES);
          const more = {
            'x-door-length': String(bytes.length),
            ...(coding && { 'x-door-coding': coding }),
          };
          res.writeHead(200, { ...headers, ...more }).end(bytes);
        },
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
        '/healthz': (_, res) => void res.end(),
      },
      { trusted: '127.0.0.1' },
    );
    asked = door.asked;
    const office = await openServer(
      createOfficeDoor({
        next: async (req, res) => void req.resume().once('end', () => res.end('desk')),
        words: WORDS,
        settings: { trusted: [], metricsToken: null },
        metrics: new Metrics(),
        record: () => {},
        isOpen: () => true,
      }),
    );
    nginx = await openNginx({ doors: [door.port], office });
  });
  afterAll(async () => {
    await nginx.close();
    await closeAll();
  });
  beforeEach(() => {
    broken = false;
  });

  it('gives a page out unasked for a second, then asks first: what is corrected is seen within a second', async () => {
    const address = page();
    await atStartOfSecond();
    expect([await cacheOf(address), await cacheOf(address)]).toEqual(['MISS', 'HIT']);
    say.set(address, { text: 'two' });
    await wait(EDGE_MS);
    expect((await through(address)).text).toContain('two');
  });

  it('asks only whether the page is still the same, when it is', async () => {
    const address = page();
    const first = await through(address);
    await wait(EDGE_MS);
    const again = await through(address);
    expect([again.headers['x-cache'], again.text]).toEqual(['REVALIDATED', first.text]);
  });

  it('asks each time where the door wants it so (EDGE_SECONDS=0), and still keeps what it got', async () => {
    const strict = await openPublic({ '/zh': route('strict') }, { trusted: '127.0.0.1', edgeSeconds: 0 });
    say.set('strict', { text: 'one' });
    const other = await openNginx({ doors: [strict.port], isPlain: true });
    const get = () => ask(other.secure, '/zh', { headers: { host: SITE_HOST } });
    await get();
    expect((await get()).headers['x-cache']).toBe('REVALIDATED');
    say.set('strict', { text: 'two' });
    expect((await get()).text).toContain('two');
    strict.server.closeAllConnections();
    strict.server.close();
    await wait(20);
    expect(await get()).toMatchObject({ status: 200, text: finished('two') });
    await other.close();
  });

  it('shows no withdrawn page again, however long nobody has asked', async () => {
    const [withdrawn, vanished] = [page(), page()];
    await Promise.all([through(withdrawn), through(vanished)]);
    say.set(withdrawn, { text: 'withdrawn', head: '<meta name="door:status" content="410"/>' });
    say.set(vanished, { text: 'no', status: 404 });
    await wait(EDGE_MS);
    const all = await Promise.all(Array.from({ length: 8 }, () => through(withdrawn)));
    expect(all.map(({ status, text }) => [status, text.includes('one')])).toEqual(
      all.map(() => [410, false]),
    );
    expect((await through(vanished)).status).toBe(404);
  });

  it('keeps a page for each choice a reader can make, and for nothing else of a reader', async () => {
    const address = page();
    const of = (cookie: string) => through(address, { headers: { cookie } });
    await atStartOfSecond();
    expect((await of('reader=t=dark.c=on')).text).toContain('data-theme="dark" data-care="on"');
    expect((await of('a=b; reader=t=dark.c=on; c=d')).headers['x-cache']).toBe('HIT');
    const plain = await of('session=secret');
    expect([plain.headers['x-cache'], /<html[^>]* data-/.test(plain.text)]).toEqual(['MISS', false]);
    for (const rubbish of ['reader=t=pink', 'reader=c=on.t=dark', 'reader=', `reader=${'s=2.'.repeat(50)}`])
      expect([(await of(rubbish)).headers['x-cache'], (await of(rubbish)).text]).toEqual(['HIT', plain.text]);
    expect(asked.some(({ headers }) => headers.cookie)).toBe(false);
  });

  it('keeps and passes on the coding each reader understands', async () => {
    const address = page(LONG);
    const of = (accept: string) => through(address, { headers: { 'accept-encoding': accept } });
    await atStartOfSecond();
    const opened: [string, (bytes: Buffer) => Buffer][] = [
      ['gzip, deflate, br', brotliDecompressSync],
      ['gzip;q=0.5, br;q=0', gunzipSync],
      ['identity', (bytes) => bytes],
      ['xbr, gzipped', (bytes) => bytes],
    ];
    for (const [accept, open] of opened)
      for (const turn of [1, 2]) {
        const got = await of(accept);
        expect(open(got.body).toString(), `${accept} ${turn}`).toContain(LONG);
        expect(got.headers.vary).toContain('Accept-Encoding');
      }
    expect((await of('br, gzip')).headers['x-cache']).toBe('HIT');
  });

  it('compresses the texts of the public record, and keeps its lines as the program has compressed them', async () => {
    for (const address of ['/record/entries.jsonl', '/record/texts/1.json'])
      for (const turn of [1, 2]) {
        const of = (accept: string) => through(address, { headers: { 'accept-encoding': accept } });
        const [packed, plain] = [await of('gzip, br'), await of('identity')];
        expect(packed.headers['content-encoding'], `${address} ${turn}`).toBe('gzip');
        expect(gunzipSync(packed.body).toString()).toBe(LINES);
        expect(packed.headers.vary).toContain('Accept-Encoding');
        expect([plain.headers['content-encoding'], plain.text]).toEqual([undefined, LINES]);
      }
  });

  it('asks whether the record has grown, and sends it only to who has another', async () => {
    const of = (more: Record<string, string> = {}) =>
      through('/record/entries.jsonl', { headers: { 'accept-encoding': 'br, gzip', ...more } });
    const { etag = '' } = (await of()).headers;
    expect(etag).toBe(`"${entries}-gzip"`);
    expect((await of({ 'if-none-match': etag })).status).toBe(304);
    await wait(EDGE_MS);
    expect((await of()).headers['x-cache']).toBe('REVALIDATED');
    entries += 1;
    await wait(EDGE_MS);
    expect([(await of({ 'if-none-match': etag })).status, asked.at(-1)?.headers['if-none-match']]).toEqual([
      200,
      etag,
    ]);
    const plain = { 'accept-encoding': '', range: 'bytes=2-6' };
    expect((await of(plain)).text).toBe(LINES.slice(2, 7));
  });

  it('goes on with a file where it was broken off, and gives out no PDF that has been withdrawn', async () => {
    for (const [address] of FILES)
      for (const turn of [1, 2]) {
        const of = (headers: Record<string, string>) => through(address, { headers });
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
    const gone = await through('/attachments/a.pdf', { headers: { range: 'bytes=150000-' } });
    expect(gone.status).toBe(404);
    withdrawn = false;
  });

  it('answers 304 to a reader who has the page', async () => {
    const address = page();
    const { etag = '' } = (await through(address)).headers;
    const got = await through(address, { headers: { 'if-none-match': etag } });
    expect([got.status, got.body.length]).toEqual([304, 0]);
  });

  it('takes a link that came through WeChat for the page it leads to', async () => {
    const address = page();
    await atStartOfSecond();
    await through(address);
    expect(await cacheOf(`${address}?from=singlemessage&isappinstalled=0`)).toBe('HIT');
    expect(await cacheOf(`${address}?from=singlemessage&page=2`)).toBe('MISS');
  });

  it('passes forms on with the real address of who sends them, and keeps no answer', async () => {
    const forged = { 'x-forwarded-for': '203.0.113.7', 'x-door-client': 'forged', forwarded: 'for=1.2.3.4' };
    for (const turn of [1, 2]) {
      found = { outcome: { type: 'no-answer' }, contacts: { telephone: `0475-110${turn}` } };
      const got = await through('/zh/cases', post({ number: String(turn) }, forged));
      expect([got.status, got.text.includes(`tel:0475-110${turn}`)]).toEqual([200, true]);
      expect([got.headers['cache-control'], got.headers['x-cache'] ?? 'none']).toEqual(['no-store', 'none']);
    }
    expect(asked.at(-1)?.headers['x-door-client']).toBe('127.0.0.1');
    expect(asked.at(-1)?.headers['x-forwarded-proto']).toBe('https');
  });

  it('tells browsers to come back encrypted, and never to what was said for nginx alone', async () => {
    const got = await through(page());
    expect(got.headers['strict-transport-security']).toBe('max-age=31536000');
    expect(got.headers).not.toHaveProperty('x-accel-expires');
    expect(got.headers['cache-control']).toBe('public, max-age=0, stale-if-error=86400');
    const plain = await ask(nginx.plain, '/zh/news?a=b', { headers: { host: SITE_HOST } });
    expect([plain.status, plain.headers.location]).toEqual([301, `https://${SITE_HOST}/zh/news?a=b`]);
  });

  it('never answers for the watchdog', async () => {
    const before = asked.length;
    for (const turn of [1, 2]) {
      const got = await through('/healthz');
      expect([turn, got.text, got.headers['x-cache']]).toEqual([turn, 'ok\n', undefined]);
    }
    expect(asked.length).toBe(before + 2);
  });

  it('refuses what is too large or too much, with words in the language of the address', async () => {
    const large = await through('/mn/cases', post({ number: 'x'.repeat(20_000) }));
    expect([large.status, large.text.includes('lang="mn-Mong-CN"')]).toEqual([413, true]);
    const many = await Promise.all(Array.from({ length: 40 }, () => through('/zh/cases', post({}))));
    const refused = many.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(10);
    expect(refused[0]?.text).toContain('<h1>');
    expect(refused[0]?.headers).toMatchObject({ 'cache-control': 'no-store', 'retry-after': '30' });
    expect(refused[0]?.headers['content-security-policy']).toContain("default-src 'none'");
    expect((await through(page())).status, 'pages go on').toBe(200);
  });

  it('keeps site and desk apart, and answers for no other name', async () => {
    expect((await through('/admin')).status).toBe(404);
    expect((await through('/api/users/login')).status).toBe(404);
    expect((await through('/admin', {}, DESK_HOST)).text).toBe('desk');
    expect((await through('/zh', {}, DESK_HOST)).status).toBe(404);
    expect((await through('/metrics', {}, DESK_HOST)).status).toBe(404);
    await expect(through('/zh', {}, 'evil.example')).rejects.toThrow();
    await expect(ask(nginx.plain, '/zh', { headers: { host: 'evil.example' } })).rejects.toThrow();
  });

  it('takes a whole extract of cases at the desk, and nothing else of its size', async () => {
    const body = Buffer.alloc(22 * 1024 * 1024);
    const headers = { cookie: 'naiman-office-token=x', 'content-type': 'application/octet-stream' };
    const sent = { method: 'POST', headers: { ...headers, 'content-length': String(body.length) }, body };
    expect(await through('/api/import-batches/upload?name=a.csv', sent, DESK_HOST)).toMatchObject({
      status: 200,
      text: 'desk',
    });
    expect((await through('/api/articles', sent, DESK_HOST)).status).toBe(413);
  });

  it('writes down neither who read nor what', async () => {
    await wait(EDGE_MS);
    const log = readFileSync(path.join(nginx.dir, 'naiman.log'), 'utf8');
    expect(log.split('\n').length).toBeGreaterThan(50);
    expect(log).not.toMatch(/127\.0\.0\.1|\/zh|number=/);
    expect(readFileSync(path.join(nginx.dir, 'naiman-error.log'), 'utf8')).toBe('');
  });

  it('writes down nothing at all of who comes over plain http or asks for another name', async () => {
    const search = (host: string) => ask(nginx.plain, '/zh/search?q=told', { headers: { host, ...TOLD } });
    expect((await search(SITE_HOST)).status).toBe(301);
    await expect(search('told.example')).rejects.toThrow();
    await expect(through('/zh', { headers: TOLD }, 'told.example')).rejects.toThrow();
    await ask(nginx.secure, '/zh/search?q=told', { headers: { host: SITE_HOST, ...TOLD } });
    await wait(EDGE_MS);
    expect(written(nginx.dir)).not.toMatch(TELLING);
  });

  it('writes down no reader where it cannot keep a page: a full disk, a folder that is gone', async () => {
    const other = await openNginx({ doors: [door.port], isPlain: true });
    rmSync(path.join(other.dir, 'cache'), { recursive: true });
    writeFileSync(path.join(other.dir, 'cache'), '');
    // nginx may hang up here; what it says of it is what matters.
    await ask(other.secure, page(), { headers: { host: SITE_HOST, ...TOLD } }).catch(() => null);
    await wait(EDGE_MS);
    expect(written(other.dir)).not.toMatch(TELLING);
    await other.close();
  });

  it('shows what it has while the program fails or is gone, and says so in words where it has nothing', async () => {
    const address = page('kept');
    await through(address);
    broken = true;
    await wait(EDGE_MS);
    expect(await through(address)).toMatchObject({ status: 200, text: finished('kept') });
    broken = false;
    door.server.closeAllConnections();
    await new Promise((resolve) => door.server.close(resolve));
    const started = performance.now();
    const [known, unknown, form] = [
      await through(address),
      await through('/mn/never-asked'),
      await through('/zh/cases', post({ number: '1' })),
    ];
    // Milliseconds; a loaded machine adds to them. What waits for the program waits for many seconds.
    expect(performance.now() - started).toBeLessThan(3000);
    expect([known.status, known.text, known.headers['x-cache']]).toEqual([200, finished('kept'), 'STALE']);
    expect([unknown.status, unknown.text.includes('lang="mn-Mong-CN"')]).toEqual([503, true]);
    // Too many forms have been sent above: either answer is one with words.
    expect([429, 503]).toContain(form.status);
    expect(form.text).toContain('tel:110');
  });
});
