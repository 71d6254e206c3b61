import { createHash } from 'node:crypto';
import { expect, test } from './fixtures';
import { publishedArticles } from './fixtures/samples';
import { SITE_URL } from './fixtures/site';
import { NEW_BROWSER } from './fixtures/wire';
import { words } from './fixtures/words';

const t = words('zh');

/** What exists in the building and must not be reached from the street. */
const CLOSED = [
  '/admin',
  '/admin/login',
  '/admin/collections/cases',
  '/api',
  '/api/cases',
  '/api/articles',
  '/api/users/me',
  '/api/users/login',
  '/api/graphql',
  '/api/graphql-playground',
  '/_next/image?url=%2Ficon.svg&w=64&q=75',
  '/_next/data/build/zh.json',
  '/_next/static/chunks/main.js',
  '/_next/static/../server/app/page.js',
  '/_next/static/chunks/nothing.css',
  '/pictures/nothing.webp',
  '/scripts/nothing.js',
  '/fonts/nothing.woff2',
  '/media/nothing.webp',
  '/attachments/nothing.pdf',
  '/zh/decisions/nothing/text.txt',
  '/zh/record/entry/999999',
  '/zh/news/page/9999',
  '/zh.rsc',
  '/zh/news.rsc',
  '/zh/cases/answer',
  '/mn/cases/answer',
  '/zh/not-found',
  '/data/naiman.db',
  '/messages/zh.json',
  '/package.json',
  '/.env',
  '/media/../naiman.db',
  '/media/%2e%2e%2fnaiman.db',
  '/media/..%2fsecrets%2fcodes',
  '/ADMIN',
  '//admin',
  '/zh/../admin',
];

for (const address of CLOSED)
  test(`${address} is not found on the public door`, async ({ playwright }) => {
    const client = await playwright.request.newContext({ baseURL: SITE_URL });
    const answer = await client.get(`${SITE_URL}${address}`, { maxRedirects: 0 });
    expect([400, 404]).toContain(answer.status());
    expect(answer.headers()['content-type']).toContain('text/html');
    const html = await answer.text();
    expect(html).toMatch(/<h1\b[\s\S]*<\/h1>/);
    expect(html).not.toMatch(/payload|sqlite|password|<script[^>]*_next/i);
    await client.dispose();
  });

test('an unknown address shows a page with ways on', async ({ page }) => {
  const answer = await page.goto('/zh/news/nothing-of-this-name');
  expect(answer?.status()).toBe(404);
  await expect(page).toHaveTitle(new RegExp(t('Missing.title')));
  await expect(page.getByRole('heading', { level: 1, name: t('Missing.title') })).toBeVisible();
  await page.getByRole('link', { name: t('Missing.ways.sitemap') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('Sitemap.title') })).toBeVisible();
});

test('an unknown address below /mn is told in Mongolian', async ({ page }) => {
  const answer = await page.goto('/mn/nothing/of/this/name');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('lang', 'mn-Mong-CN');
  await expect(page.getByRole('heading', { level: 1, name: words('mn')('Missing.title') })).toBeVisible();
});

test('a watchdog is told that all is well', async ({ request }) => {
  const answer = await request.get('/healthz');
  expect(answer.status()).toBe(200);
  expect(await answer.text()).toBe('ok\n');
  expect(answer.headers()['cache-control']).toBe('no-store');
});

test('only the two forms may be sent, and only to their own addresses', async ({ request }) => {
  for (const address of ['/zh', '/zh/news', '/mn/help', '/zh/disclosures/latest', '/robots.txt']) {
    const answer = await request.post(address, { form: { number: 'A' } });
    expect(answer.status(), address).toBe(405);
    expect(answer.headers().allow, address).toBe('GET, HEAD');
  }
  for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
    const answer = await request.fetch('/zh/cases', { method });
    expect(answer.status(), method).toBe(405);
    expect(answer.headers().allow, method).toBe('GET, HEAD, POST');
  }
});

test('a form sent from another site is refused', async ({ request }) => {
  const asElsewhere: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { origin: 'https://elsewhere.example' },
  ];
  for (const headers of asElsewhere) {
    const answer = await request.post('/zh/cases', { headers, form: { number: 'A', code: 'B' } });
    expect(answer.status()).toBe(403);
  }
});

test('what only the framework would ask is refused', async ({ request }) => {
  const asFramework: Record<string, string>[] = [
    { rsc: '1' },
    { 'next-router-prefetch': '1' },
    { 'next-router-state-tree': '%5B%22%22%5D' },
    { 'next-action': 'abcdef' },
    { 'x-middleware-subrequest': 'middleware' },
    { 'x-invoke-path': '/admin' },
  ];
  for (const headers of asFramework) {
    const answer = await request.get('/zh/news', { headers });
    expect(answer.status(), Object.keys(headers)[0]).toBe(400);
    expect(answer.headers()['content-type']).toContain('text/html');
  }
});

test('what the door tells a page cannot be told from outside', async ({ request }) => {
  const headers = {
    'x-door-form': Buffer.from('{"number":"A"}').toString('base64url'),
    'x-door-client': '10.0.0.1',
  };
  const plain = await (await request.get('/zh/cases')).text();
  expect(await (await request.get('/zh/cases', { headers })).text()).toBe(plain);
  expect((await request.get('/zh/cases/answer', { headers })).status()).toBe(404);
});

test('a page asks for the one script where that has work, holds none, and its policy lets in no other and no other style', async ({
  request,
}) => {
  const article = publishedArticles[0]?.slug;
  for (const place of [
    '',
    '/news',
    `/news/${article}`,
    `/news/${article}/share`,
    '/cases',
    '/disclosures',
    '/preferences',
    '/units',
    '/reform',
  ])
    for (const { language, referer, isPhone } of [
      { language: 'zh' },
      { language: 'mn' },
      { language: 'mn', isPhone: true },
      { language: 'mn', referer: `${SITE_URL}/mn` },
    ]) {
      const answer = await request.get(`/${language}${place}`, {
        headers: {
          ...NEW_BROWSER,
          ...(referer && { referer }),
          'sec-ch-ua-mobile': isPhone ? '?1' : '?0',
        },
      });
      const html = await answer.text();
      const scripts = [...html.matchAll(/<script\b[^>]*>/g)]
        .map(([tag]) => tag)
        .filter((tag) => !/ type="(?:application\/ld\+json|speculationrules)"/.test(tag));
      const hasColumns = language === 'mn' && !isPhone;
      expect(scripts, place).toHaveLength(hasColumns ? 1 : 0);
      for (const script of scripts) expect(script, place).toContain(' src="/scripts/page.js"');
      // Buttons alone: it comes when the page has been painted.
      const isLate = !hasColumns && (place === '/cases' || place.endsWith('/share'));
      const frames = isLate ? ['<iframe class="late" src="/late-script.html" loading="lazy">'] : [];
      expect(html.match(/<iframe[^>]*>/g) ?? [], place).toEqual(frames);
      expect(html, place).not.toMatch(/\sstyle="|\son\w+="|self\.__next_f/);
      const policy = answer.headers()['content-security-policy'] ?? '';
      const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style = '']) => style);
      const carries = !referer || place === '/cases' || place === '/reform';
      expect(styles, place).toHaveLength(carries ? 1 : 0);
      expect(html.includes('rel="stylesheet"'), place).toBe(!carries);
      const hash = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
      expect(policy, place).toContain(`style-src ${carries ? hash(styles[0]) : "'self'"};`);
      const isLettered = language === 'mn' && !referer;
      expect(policy, place).toContain(isLettered ? 'font-src data:;' : "font-src 'self';");
      expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/=]+';/);
      expect(policy.includes("frame-src 'self'"), place).toBe(isLate);
      expect(policy).not.toContain('unsafe');
    }
});

test('nothing is fetched from anybody else', async ({ page }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  for (const place of ['', `/news/${publishedArticles[0]?.slug}`, '/cases', '/units', '/reform'])
    for (const language of ['zh', 'mn']) await page.goto(`/${language}${place}`, { waitUntil: 'load' });
  expect([...hosts]).toEqual([SITE_URL]);
});
