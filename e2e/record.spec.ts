import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { expect, test } from './fixtures';
import { officeAs } from './fixtures/office';
import { articleOf, keepDraft, published, publishReviewed, reviewOffice } from './fixtures/reviews';
import { publishedArticles } from './fixtures/samples';
import { OFFICE_URL, SITE_URL } from './fixtures/site';
import { words } from './fixtures/words';

const t = words('zh');

// Not the site's own code: RFC 6962 2.1 as it is written down there.
const sha256 = (...parts: (string | Buffer)[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const leaf = (line: string): Buffer => sha256(Buffer.of(0), line);
function mth(hashes: readonly Buffer[]): Buffer {
  if (hashes.length === 1) return hashes[0] as Buffer;
  let k = 1;
  while (k * 2 < hashes.length) k *= 2;
  return sha256(Buffer.of(1), mth(hashes.slice(0, k)), mth(hashes.slice(k)));
}
const rootOf = (lines: readonly string[]) => mth(lines.map(leaf)).toString('hex');

type Head = { size: number; root: string; text: string };
async function headNow(request: APIRequestContext): Promise<Head> {
  const text = await (await request.get(`${SITE_URL}/record/head.txt`)).text();
  const [origin, size, root = ''] = text.split('\n');
  expect(origin).toBe('naiman-open record');
  return { size: Number(size), root, text };
}
const linesNow = async (request: APIRequestContext): Promise<string[]> =>
  (await (await request.get(`${SITE_URL}/record/entries.jsonl`)).text()).trimEnd().split('\n');

test('a reader sees which entry an item is, and proves with a computer of their own that it is in the record', async ({
  page,
  request,
}) => {
  const slug = publishedArticles.at(-1)?.slug ?? '';
  await page.goto(`${SITE_URL}/zh/news/${slug}`);
  await page.getByText('本页内容是公开记录的第').getByRole('link').click();
  await expect(page).toHaveURL(/\/zh\/record\/entry\/\d+$/);
  const number = Number(page.url().split('/').at(-1));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('Record.entry.title', { number }));

  // The head first: others publish meanwhile, and the lines then hold what it counts, and more.
  const [head, lines] = [await headNow(request), await linesNow(request)];
  const line = lines[number - 1] as string;
  expect(JSON.parse(line)).toMatchObject({ entry: number, folder: 'news', slug });
  await expect(page.getByRole('main')).toContainText(line);
  await expect(page.getByRole('main')).toContainText(leaf(line).toString('hex'));
  expect(rootOf(lines.slice(0, head.size))).toBe(head.root);

  await test.step('the hashes on the page lead from the entry to the root on the page', async () => {
    const [size, root] = [/共 (\d+) 条/, /根摘要值\s*([0-9a-f]{64})/];
    const region =
      (await page.getByRole('region', { name: t('Record.entry.proof.title') }).textContent()) ?? '';
    const proof = await page
      .getByRole('region', { name: t('Record.entry.proof.title') })
      .getByRole('listitem')
      .allTextContents();
    let [hash, node, last] = [leaf(line), number - 1, Number(size.exec(region)?.[1]) - 1];
    for (const text of proof) {
      const beside = Buffer.from(text.trim(), 'hex');
      while (node % 2 === 0 && node === last && last > 0) [node, last] = [node / 2, last / 2];
      hash = node % 2 === 1 ? sha256(Buffer.of(1), beside, hash) : sha256(Buffer.of(1), hash, beside);
      [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
    }
    expect(hash.toString('hex')).toBe(root.exec(region)?.[1]);
  });

  await test.step('the text that can be had is the one the entry names', async () => {
    const href = await page.getByRole('link', { name: t('Record.entry.text') }).getAttribute('href');
    const text = await (await request.get(`${SITE_URL}${href}`)).body();
    expect(sha256(text).toString('hex')).toBe(JSON.parse(line).digest);
    expect(text.toString('utf8')).toContain(publishedArticles.at(-1)?.title);
  });
});

test('the download is compressed, is not sent again to who has it, and goes on where it was broken off', async ({
  request,
}) => {
  const address = `${SITE_URL}/record/entries.jsonl`;
  const of = (headers: Record<string, string>) => request.get(address, { headers });
  // Others publish meanwhile: until two answers are of one record.
  await expect(async () => {
    const [packed, plain] = [
      await of({ 'accept-encoding': 'gzip' }),
      await of({ 'accept-encoding': 'identity' }),
    ];
    const [tag, etag] = [String(packed.headers().etag), String(plain.headers().etag)];
    expect(tag).toBe(etag.replace(/"$/, '-gzip"'));
    expect([packed.headers()['content-encoding'], plain.headers()['content-encoding']]).toEqual([
      'gzip',
      undefined,
    ]);
    expect(Number(packed.headers()['content-length'])).toBeLessThan(
      Number(plain.headers()['content-length']) / 2,
    );
    expect(await packed.text()).toBe(await plain.text());
    expect((await of({ 'accept-encoding': 'gzip', 'if-none-match': tag })).status()).toBe(304);
    const part = await of({ 'accept-encoding': 'identity', range: 'bytes=1000-', 'if-range': etag });
    expect([part.status(), (await part.body()).equals((await plain.body()).subarray(1000))]).toEqual([
      206,
      true,
    ]);
  }).toPass({ timeout: 20_000 });
});

test('the program on the page, run with bash and sha256sum alone, gives the root on the page', async ({
  page,
  request,
}) => {
  // Some forks a line: a loaded machine takes its time.
  test.setTimeout(120_000);
  await page.goto(`${SITE_URL}/zh/record`);
  const program = (await page.locator('pre').textContent()) ?? '';
  const folder = mkdtempSync(path.join(os.tmpdir(), 'record-'));
  try {
    const [file, script] = [path.join(folder, 'entries.jsonl'), path.join(folder, 'record.sh')];
    writeFileSync(file, await (await request.get(`${SITE_URL}/record/entries.jsonl`)).body());
    writeFileSync(script, program);
    const facts = (await page.getByRole('region', { name: t('Record.head.title') }).textContent()) ?? '';
    const [, size = '', root] = /条数(\d+) 条根摘要值([0-9a-f]{64})/.exec(facts) ?? [];
    const said = (lines: string) => execFileSync('bash', [script, file, lines], { encoding: 'utf8' }).trim();
    expect(said(size)).toBe(root);
    const ofSeven = rootOf(readFileSync(file, 'utf8').split('\n').slice(0, 7));
    expect(said('7')).toBe(ofSeven);
    writeFileSync(file, readFileSync(file, 'utf8').replace('published', 'withdrawn'));
    expect(said('7')).not.toBe(ofSeven);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a correction at the desk makes the record grow; what was saved before is its beginning', async ({
  page,
  request,
  stamp,
}) => {
  const people = await reviewOffice();
  const slug = `record-${stamp}`;
  const id = await published(people, 'articles', articleOf(slug));
  const address = `${SITE_URL}/zh/news/${slug}`;
  await page.goto(address);
  const first = await page.getByText('本页内容是公开记录的第').getByRole('link').textContent();
  const saved = await headNow(request);

  await keepDraft(people.editor, 'articles', id, {
    changes: [{ at: '2026-11-21T02:00:00.000Z', note: '更正了关门时间。' }],
    summary: '更正后的摘要。',
  });
  await publishReviewed(people, 'articles', id);
  await expect(async () => {
    await page.goto(address);
    await expect(page.getByText('本页内容是公开记录的第').getByRole('link')).not.toHaveText(first ?? '', {
      timeout: 500,
    });
  }).toPass({ timeout: 20_000 });
  const [head, lines] = [await headNow(request), await linesNow(request)];
  expect(head.size).toBeGreaterThan(saved.size);
  expect(rootOf(lines.slice(0, saved.size))).toBe(saved.root);
  expect(lines.slice(saved.size).map((line) => JSON.parse(line))).toContainEqual(
    expect.objectContaining({ slug, event: 'corrected' }),
  );
  expect((await request.get(`${SITE_URL}/record/texts/${first}.json`)).status(), 'the text before').toBe(404);

  await test.step('the feed names the item, its entry and the head', async () => {
    const home = await (await request.get(`${SITE_URL}/zh`)).text();
    const [, href = ''] =
      /<link rel="alternate" type="application\/atom\+xml" href="([^"]+)"/.exec(home) ?? [];
    expect(new URL(href, SITE_URL).pathname, 'readers of feeds find it').toBe('/zh/feed.xml');
    const feed = await (await request.get(`${SITE_URL}/zh/feed.xml`)).text();
    expect(feed).toMatch(/公开记录 \d+ 条，根摘要值 [0-9a-f]{64}/);
    expect(feed).toContain('/zh/record/entry/');
  });
  await people.leave();
});

test('the auditor exports who did what; nobody else reads it, and nobody changes it', async () => {
  const auditor = await officeAs('auditor');
  const csv = await auditor.get('/api/record-acts/acts.csv');
  expect(csv.status()).toBe(200);
  const [heads, ...rows] = (await csv.text()).trimEnd().split('\r\n');
  expect(heads).toContain('sequence,previous,at,role,account,action');
  expect(rows.length).toBeGreaterThan(60);
  expect(rows.join()).not.toMatch(/demo\.invalid|@/);
  expect((await auditor.get('/api/record-acts?limit=1')).status()).toBe(200);
  expect((await auditor.delete('/api/record-acts/1')).status()).toBe(403);
  expect((await auditor.patch('/api/record-acts/1', { data: { role: 'x' } })).status()).toBe(403);
  await auditor.dispose();
  for (const role of ['editor', 'approver', 'administrator', 'clerk', null] as const) {
    const other = await officeAs(role);
    for (const where of ['/api/record-acts/acts.csv', '/api/record-acts', '/api/record-leaves'])
      expect((await other.get(`${OFFICE_URL}${where}`)).status(), `${role} ${where}`).toBe(403);
    expect((await other.post('/api/record-leaves', { data: {} })).status()).toBe(403);
    await other.dispose();
  }
});

test('pages and files of the record that are not there answer 404', async ({ request }) => {
  for (const where of [
    '/zh/record/entry/0',
    '/zh/record/entry/999999',
    '/record/texts/999999.json',
    '/record/other',
  ])
    expect((await request.get(`${SITE_URL}${where}`)).status(), where).toBe(404);
});
