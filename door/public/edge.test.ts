import { createHash } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { answered, closeAll, html, openPublic, post, sendHtml } from '../fixtures';

afterEach(closeAll);

const page =
  (head = '') =>
  (_: unknown, res: Parameters<typeof sendHtml>[0]) =>
    sendHtml(res, html('x', { head }));
const IMMUTABLE = 'public, max-age=31536000, immutable';
const ROUTES = {
  '/zh': page(),
  '/zh/gone': page('<meta name="door:status" content="410"/>'),
  '/zh/wait': page('<meta name="door:status" content="429"/>'),
  ...answered('/zh/search', { query: 'a', isCut: false, hits: [], total: 0 }),
  ...answered('/zh/cases/answer', { outcome: { type: 'no-answer' }, contacts: { telephone: '110' } }),
  '/media/a.webp': (_: unknown, res: Parameters<typeof sendHtml>[0]) => void res.end('x'),
  '/_next/static/a.css': (_: unknown, res: Parameters<typeof sendHtml>[0]) =>
    void res.writeHead(200, { 'content-type': 'text/css', 'cache-control': IMMUTABLE }).end('a{}'),
};

test('the proxy in front is told for how long it may answer without asking; nobody else is', async () => {
  const behind = await openPublic(ROUTES, { trusted: '127.0.0.1' });
  const now = Math.floor(Date.now() / 1000);
  const told = async (path: string, more = {}) => {
    const until = (await behind.ask(path, more)).headers['x-accel-expires'];
    return until === undefined ? null : Number(String(until).replace('@', '')) - now;
  };
  for (const path of ['/zh', '/zh/gone', '/zh/nothing', '/media/a.webp'])
    expect([0, 1], path).toContain(await told(path));
  for (const path of ['/zh/wait', '/zh/search?q=a', '/healthz', '/_next/static/a.css', '/zh?_rsc=1'])
    expect(await told(path), path).toBeNull();
  expect(await told('/zh/cases', post({}))).toBeNull();
  expect(await told('/zh/preferences', post({ care: 'on' }))).toBeNull();

  const street = await openPublic(ROUTES);
  expect((await street.ask('/zh')).headers).not.toHaveProperty('x-accel-expires');
});

test('the proxy is told before anything else: nginx 1.22 obeys what comes first', async () => {
  const { port } = await openPublic(ROUTES, { trusted: '127.0.0.1' });
  const answer = await fetch(`http://127.0.0.1:${port}/zh`);
  expect([...answer.headers.keys()]).toContain('x-accel-expires');
  const { ask } = await openPublic(ROUTES, { trusted: '127.0.0.1' });
  const names = Object.keys((await ask('/zh')).headers);
  expect(names.indexOf('x-accel-expires')).toBeLessThan(names.indexOf('cache-control'));
});

test('what may be fetched ahead: pages of the site, and no form', async () => {
  const { ask } = await openPublic({ ...ROUTES, '/zh/cases': page(), '/zh/preferences': page() });
  const got = await ask('/zh');
  const [, rules = ''] = /<script type="speculationrules">(.*)<\/script><\/body>/.exec(got.text) ?? [];
  const hash = createHash('sha256').update(rules).digest('base64');
  expect(got.headers['content-security-policy']).toContain(`'sha256-${hash}'`);
  const [rule] = JSON.parse(rules).prefetch;
  const [
    { href_matches: pages },
    {
      not: { href_matches: never },
    },
  ] = rule.where.and;
  expect(pages).toEqual(['/zh', '/zh/*', '/mn', '/mn/*']);
  for (const form of ['/*/cases', '/*/cases/*', '/*/preferences']) expect(never).toContain(form);
  expect(rule.eagerness).toBe('conservative');
  for (const form of ['/zh/cases', '/zh/preferences'])
    expect((await ask(form)).text, form).not.toContain('speculationrules');
  expect((await ask('/zh/cases', post({}))).text).not.toContain('speculationrules');
});
