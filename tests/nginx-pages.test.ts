import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask, closeAll, finished, html, openPublic, post, type Route, sendHtml } from '../door/fixtures';
import { MONGOLIAN_FONT } from '../i18n/font';
import { NGINX, openNginx, SITE_HOST } from './fixtures/nginx';
import { atStartOfSecond, EDGE_MS, LONG, NginxSite, wait } from './fixtures/nginx-site';

/** A Mongolian page with its sheet and its letters. */
const MONGOLIAN: Record<string, Route> = {
  '/mn': (_, res) =>
    sendHtml(
      res,
      html('<p>x</p>', { lang: 'mn-Mong-CN', head: '<link rel="stylesheet" href="/_next/static/a.css"/>' }),
    ),
  '/_next/static/a.css': (_, res) => void res.end(`@font-face{font-family:NSM;src:url(${MONGOLIAN_FONT})}`),
  '/fonts/nsm-hudum.woff2': (_, res) => void res.end('the letters'),
};

let site: NginxSite;

// nginx counts whole seconds, and a busy machine may lose one.
describe.skipIf(!NGINX)('pages kept by nginx before the door', { retry: 2 }, () => {
  beforeAll(async () => {
    site = await NginxSite.open(MONGOLIAN);
  });
  afterAll(async () => {
    await site.nginx.close();
    await closeAll();
  });
  beforeEach(() => {
    site.isBroken = false;
  });

  it('gives a page out unasked for a second, then asks first: what is corrected is seen within a second', async () => {
    const address = site.page();
    await atStartOfSecond();
    expect([await site.cacheOf(address), await site.cacheOf(address)]).toEqual(['MISS', 'HIT']);
    site.say.set(address, { text: 'two' });
    await wait(EDGE_MS);
    expect((await site.through(address)).text).toContain('two');
  });

  it('asks only whether the page is still the same, when it is', async () => {
    const address = site.page();
    const first = await site.through(address);
    await wait(EDGE_MS);
    const again = await site.through(address);
    expect([again.headers['x-cache'], again.text]).toEqual(['REVALIDATED', first.text]);
  });

  it('gives a page as it was kept for others while the program is gone, to whoever would have it otherwise', async () => {
    const door = await openPublic(
      {
        ...MONGOLIAN,
        '/mn/p': MONGOLIAN['/mn'] as Route,
        '/mn/q': MONGOLIAN['/mn'] as Route,
        '/zh': (_, res) => sendHtml(res, html('one')),
      },
      { trusted: '127.0.0.1' },
    );
    const other = await openNginx({ doors: [door.port], isPlain: true });
    const get = (address: string, headers: Record<string, string> = {}) =>
      ask(other.secure, address, { headers: { host: SITE_HOST, ...headers } });
    const dark = { cookie: 'reader=t=dark' };
    const phone = { 'sec-ch-ua': '"Chromium";v="124"', 'sec-ch-ua-mobile': '?1' };
    const [chinese, , plain, brought, led] = [
      await get('/zh'),
      await get('/zh', { ...dark, 'accept-encoding': 'br' }),
      await get('/mn'),
      await get('/mn/p', phone),
      await get('/mn/q', { ...phone, referer: `http://${SITE_HOST}/mn` }),
    ];
    door.server.closeAllConnections();
    door.server.close();
    await wait(EDGE_MS);
    const kept = (found: { text: string }) => ({
      status: 200,
      text: found.text,
      headers: { 'x-cache': 'STALE' },
    });
    expect(await get('/zh', dark)).toMatchObject(kept(chinese));
    expect(await get('/mn', phone)).toMatchObject(kept(plain));
    expect(brought.text).toContain('data:font/woff2');
    expect(await get('/mn/p', dark)).toMatchObject(kept(brought));
    expect(await get('/mn/q', phone)).toMatchObject(kept(led));
    expect((await get('/mn/p')).headers['content-security-policy']).toBe(
      brought.headers['content-security-policy'],
    );
    // A coding this reader may not understand, and a page nobody asked for.
    for (const address of ['/zh/other', '/mn/other']) {
      const none = await get(address, phone);
      expect([none.status, none.text.includes('tel:110')]).toEqual([503, true]);
    }
    expect((await get('/zh', { 'accept-encoding': 'gzip' })).status).toBe(503);
    await other.close();
  });

  it('asks each time where the door wants it so (EDGE_SECONDS=0), and still keeps what it got', async () => {
    const strict = await openPublic(
      { '/zh': site.route('strict') },
      { trusted: '127.0.0.1', edgeSeconds: 0 },
    );
    site.say.set('strict', { text: 'one' });
    const other = await openNginx({ doors: [strict.port], isPlain: true });
    const get = () => ask(other.secure, '/zh', { headers: { host: SITE_HOST } });
    await get();
    expect((await get()).headers['x-cache']).toBe('REVALIDATED');
    site.say.set('strict', { text: 'two' });
    expect((await get()).text).toContain('two');
    strict.server.closeAllConnections();
    strict.server.close();
    await wait(20);
    expect(await get()).toMatchObject({ status: 200, text: finished('two') });
    await other.close();
  });

  it('shows no withdrawn page again, however long nobody has asked', async () => {
    const [withdrawn, vanished] = [site.page(), site.page()];
    await Promise.all([site.through(withdrawn), site.through(vanished)]);
    site.say.set(withdrawn, { text: 'withdrawn', head: '<meta name="door:status" content="410"/>' });
    site.say.set(vanished, { text: 'no', status: 404 });
    await wait(EDGE_MS);
    const all = await Promise.all(Array.from({ length: 8 }, () => site.through(withdrawn)));
    expect(all.map(({ status, text }) => [status, text.includes('one')])).toEqual(
      all.map(() => [410, false]),
    );
    expect((await site.through(vanished)).status).toBe(404);
  });

  it('keeps a page for each choice a reader can make, and for nothing else of a reader', async () => {
    const address = site.page();
    const of = (cookie: string) => site.through(address, { headers: { cookie } });
    await atStartOfSecond();
    expect((await of('reader=t=dark.c=on')).text).toContain('data-theme="dark" data-care="on"');
    expect((await of('a=b; reader=t=dark.c=on; c=d')).headers['x-cache']).toBe('HIT');
    const plain = await of('session=secret');
    expect([plain.headers['x-cache'], /<html[^>]* data-/.test(plain.text)]).toEqual(['MISS', false]);
    for (const rubbish of ['reader=t=pink', 'reader=c=on.t=dark', 'reader=', `reader=${'s=2.'.repeat(50)}`])
      expect([(await of(rubbish)).headers['x-cache'], (await of(rubbish)).text]).toEqual(['HIT', plain.text]);
    expect(site.asked.some(({ headers }) => headers.cookie)).toBe(false);
  });

  it('keeps a Mongolian page in each way it comes to a browser, and a Chinese one in one', async () => {
    const from = (path: string) => ({ referer: `https://${SITE_HOST}${path}` });
    const phone = { 'sec-ch-ua-mobile': '?1' };
    const newer = { 'sec-ch-ua': '"Chromium";v="124", "Android WebView";v="124"' };
    const ways = [{}, newer, phone, { ...newer, ...phone }, { ...newer, ...phone, ...from('/mn') }];
    const alike = [
      from('/mn'),
      { ...newer, ...from('/zh') },
      { ...newer, referer: 'https://elsewhere.example/mn' },
      { ...newer, 'sec-ch-ua-mobile': '?0' },
      { ...phone, 'sec-ch-ua': '"Chromium";v="123"' },
      { ...phone, 'sec-ch-ua': '"Chromium";v="1004"' },
    ];
    const handedOn: Record<string, string>[] = [
      { ...newer, via: '1.1 cdn' },
      { ...newer, 'x-forwarded-for': '203.0.113.7' },
      { 'x-page-delivery': 'letters none' },
    ];
    const brought = async (headers: Record<string, string>) =>
      (await site.through('/mn', { headers })).text.includes('data:font/woff2');
    await atStartOfSecond();
    const caches = [];
    for (const headers of [...ways, ...alike]) caches.push(await site.cacheOf('/mn', { headers }));
    expect(caches).toEqual([...ways.map(() => 'MISS'), ...alike.map(() => 'HIT')]);
    expect(await Promise.all(ways.map(brought))).toEqual([false, true, false, true, false]);
    // A CDN may give it to others.
    for (const headers of handedOn) expect(await brought(headers)).toBe(false);
    const chinese = site.page();
    await atStartOfSecond();
    expect(await site.cacheOf(chinese)).toBe('MISS');
    for (const headers of ways) expect(await site.cacheOf(chinese, { headers })).toBe('HIT');
  });

  it('keeps and passes on the coding each reader understands', async () => {
    const address = site.page(LONG);
    const of = (accept: string) => site.through(address, { headers: { 'accept-encoding': accept } });
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

  it('answers 304 to a reader who has the page', async () => {
    const address = site.page();
    const { etag = '' } = (await site.through(address)).headers;
    const got = await site.through(address, { headers: { 'if-none-match': etag } });
    expect([got.status, got.body.length]).toEqual([304, 0]);
  });

  it('takes a link that came through WeChat for the page it leads to', async () => {
    const address = site.page();
    await atStartOfSecond();
    await site.through(address);
    expect(await site.cacheOf(`${address}?from=singlemessage&isappinstalled=0`)).toBe('HIT');
    expect(await site.cacheOf(`${address}?from=singlemessage&page=2`)).toBe('MISS');
  });

  it('shows what it has while the program fails or is gone, and says so in words where it has nothing', async () => {
    const address = site.page('kept');
    await site.through(address);
    site.isBroken = true;
    await wait(EDGE_MS);
    expect(await site.through(address)).toMatchObject({ status: 200, text: finished('kept') });
    site.isBroken = false;
    site.door.server.closeAllConnections();
    await new Promise((resolve) => site.door.server.close(resolve));
    const started = performance.now();
    const [known, unknown, form] = [
      await site.through(address),
      await site.through('/mn/never-asked'),
      await site.through('/zh/cases', post({ number: '1' })),
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
