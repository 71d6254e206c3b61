import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, closeAll, openServer, post } from '../door/fixtures';
import { DESK_HOST, NGINX, openNginx, SITE_HOST } from './fixtures/nginx';
import { EDGE_MS, NginxSite, wait } from './fixtures/nginx-site';

/** All that this nginx has written down, its own access log and error log included. */
const written = (dir: string): string =>
  readdirSync(dir)
    .filter((name) => name.endsWith('.log'))
    .map((name) => readFileSync(path.join(dir, name), 'utf8'))
    .join('');
/** What a reader brings along, and an address to look for in logs. */
const TOLD = { referer: 'https://told.example/from', 'user-agent': 'Told Phone 9' };
const TELLING = /127\.0\.0\.1(?!:\d)|client:|\/zh|told/i;

let site: NginxSite;

// nginx counts whole seconds, and a busy machine may lose one.
describe.skipIf(!NGINX)('requests through nginx, and what it writes down of them', { retry: 2 }, () => {
  beforeAll(async () => {
    site = await NginxSite.open();
  });
  afterAll(async () => {
    await site.nginx.close();
    await closeAll();
  });

  it('passes forms on with the real address of who sends them, and keeps no answer', async () => {
    const forged = { 'x-forwarded-for': '203.0.113.7', 'x-door-client': 'forged', forwarded: 'for=1.2.3.4' };
    for (const turn of [1, 2]) {
      site.found = { outcome: { type: 'no-answer' }, contacts: { telephone: `0475-110${turn}` } };
      const got = await site.through('/zh/cases', post({ number: String(turn) }, forged));
      expect([got.status, got.text.includes(`tel:0475-110${turn}`)]).toEqual([200, true]);
      expect([got.headers['cache-control'], got.headers['x-cache'] ?? 'none']).toEqual(['no-store', 'none']);
    }
    expect(site.asked.at(-1)?.headers['x-door-client']).toBe('127.0.0.1');
    expect(site.asked.at(-1)?.headers['x-forwarded-proto']).toBe('https');
  });

  it('asks another program for a page when one dies over it, and sends a form once', async () => {
    const taken: string[] = [];
    const dying = () =>
      createServer((req) => {
        taken.push(String(req.method));
        req.resume().once('end', () => req.socket.destroy());
      });
    const doors = [await openServer(dying()), await openServer(dying())];
    const other = await openNginx({ doors, isPlain: true });
    const host = { host: SITE_HOST };
    const page = await ask(other.secure, '/zh/news', { headers: host });
    expect([page.status, taken.splice(0)]).toEqual([503, ['GET', 'GET']]);
    const form = await ask(other.secure, '/zh/cases', post({ number: 'A' }, host));
    expect([form.status, taken]).toEqual([503, ['POST']]);
    expect(form.text).toContain('href="tel:110"');
    await other.close();
  });

  it('tells browsers to come back encrypted, and never to what was said for nginx alone', async () => {
    const got = await site.through(site.page());
    expect(got.headers['strict-transport-security']).toBe('max-age=31536000');
    expect(got.headers).not.toHaveProperty('x-accel-expires');
    expect(got.headers['cache-control']).toBe('public, max-age=0, stale-if-error=86400');
    const plain = await ask(site.nginx.plain, '/zh/news?a=b', { headers: { host: SITE_HOST } });
    expect([plain.status, plain.headers.location]).toEqual([301, `https://${SITE_HOST}/zh/news?a=b`]);
  });

  it('never answers for the watchdog', async () => {
    const before = site.asked.length;
    for (const turn of [1, 2]) {
      const got = await site.through('/healthz');
      expect([turn, got.text, got.headers['x-cache']]).toEqual([turn, 'ok\n', undefined]);
    }
    expect(site.asked.length).toBe(before + 2);
  });

  it('refuses what is too large or too much, with words in the language of the address', async () => {
    const large = await site.through('/mn/cases', post({ number: 'x'.repeat(20_000) }));
    expect([large.status, large.text.includes('lang="mn-Mong-CN"')]).toEqual([413, true]);
    const many = await Promise.all(Array.from({ length: 40 }, () => site.through('/zh/cases', post({}))));
    const refused = many.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(10);
    expect(refused[0]?.text).toContain('<h1>');
    expect(refused[0]?.headers).toMatchObject({ 'cache-control': 'no-store', 'retry-after': '30' });
    expect(refused[0]?.headers['content-security-policy']).toContain("default-src 'none'");
    expect((await site.through(site.page())).status, 'pages go on').toBe(200);
  });

  it('keeps site and desk apart, and answers for no other name', async () => {
    expect((await site.through('/admin')).status).toBe(404);
    expect((await site.through('/api/users/login')).status).toBe(404);
    expect((await site.through('/admin', {}, DESK_HOST)).text).toBe('desk');
    expect((await site.through('/zh', {}, DESK_HOST)).status).toBe(404);
    expect((await site.through('/metrics', {}, DESK_HOST)).status).toBe(404);
    await expect(site.through('/zh', {}, 'evil.example')).rejects.toThrow();
    await expect(ask(site.nginx.plain, '/zh', { headers: { host: 'evil.example' } })).rejects.toThrow();
  });

  it('takes a whole extract of cases at the desk, and nothing else of its size', async () => {
    const body = Buffer.alloc(22 * 1024 * 1024);
    const headers = { cookie: 'naiman-office-token=x', 'content-type': 'application/octet-stream' };
    const sent = { method: 'POST', headers: { ...headers, 'content-length': String(body.length) }, body };
    expect(await site.through('/api/import-batches/upload?name=a.csv', sent, DESK_HOST)).toMatchObject({
      status: 200,
      text: 'desk',
    });
    expect((await site.through('/api/articles', sent, DESK_HOST)).status).toBe(413);
  });

  it('writes down neither who read nor what', async () => {
    const read = site.page();
    await Promise.all(Array.from({ length: 8 }, () => site.through(read)));
    await wait(EDGE_MS);
    await site.through(`${read}?from=singlemessage`);
    await wait(EDGE_MS);
    const log = readFileSync(path.join(site.nginx.dir, 'naiman.log'), 'utf8');
    expect(log.split('\n').length).toBeGreaterThan(50);
    expect(log).not.toMatch(/127\.0\.0\.1|\/zh|number=/);
    expect(readFileSync(path.join(site.nginx.dir, 'naiman-error.log'), 'utf8')).toBe('');
  });

  it('writes down nothing at all of who comes over plain http or asks for another name', async () => {
    const search = (host: string) =>
      ask(site.nginx.plain, '/zh/search?q=told', { headers: { host, ...TOLD } });
    expect((await search(SITE_HOST)).status).toBe(301);
    await expect(search('told.example')).rejects.toThrow();
    await expect(site.through('/zh', { headers: TOLD }, 'told.example')).rejects.toThrow();
    await ask(site.nginx.secure, '/zh/search?q=told', { headers: { host: SITE_HOST, ...TOLD } });
    await wait(EDGE_MS);
    expect(written(site.nginx.dir)).not.toMatch(TELLING);
  });

  it('writes down no reader where it cannot keep a page: a full disk, a folder that is gone', async () => {
    const other = await openNginx({ doors: [site.door.port], isPlain: true });
    rmSync(path.join(other.dir, 'cache'), { recursive: true });
    writeFileSync(path.join(other.dir, 'cache'), '');
    // nginx may hang up here; what it says of it is what matters.
    await ask(other.secure, site.page(), { headers: { host: SITE_HOST, ...TOLD } }).catch(() => null);
    await wait(EDGE_MS);
    expect(written(other.dir)).not.toMatch(TELLING);
    await other.close();
  });
});
