import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, someAddress, test } from './fixtures';
import { makeDatabase } from './fixtures/database';
import { command, inTests, ownSite } from './fixtures/own-site';
import { parties, typed } from './fixtures/party';
import { publishedArticles } from './fixtures/samples';
import { DATA_DIR, ownPort } from './fixtures/site';

const [withCover] = publishedArticles;
const ROOM = inTests('restore');
const PAGES = ['/zh', '/mn', '/zh/news', '/zh/disclosures'];

/** What a reader came for; the head names the site's own address. */
const mainOf = (html: string): string => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';

test.afterAll(() => rmSync(ROOM, { recursive: true, force: true }));

test('a backup of the serving site comes up as a site elsewhere, with its pages and its receipts', async ({
  request,
}) => {
  test.setTimeout(90_000);
  const here = () => Promise.all(PAGES.map(async (page) => mainOf(await (await request.get(page)).text())));
  let kept: string[] = [];
  // Other tests write at the serving site: one of the moments in which none does.
  await expect(async () => {
    rmSync(ROOM, { recursive: true, force: true });
    kept = await here();
    const made = command(DATA_DIR, 'backup', ROOM);
    expect(made, made.out).toMatchObject({ status: 0 });
    expect(await here()).toEqual(kept);
  }).toPass({ timeout: 40_000 });
  const [backup = ''] = readdirSync(ROOM);
  await makeDatabase(path.join(ROOM, 'data'));
  const site = ownSite(path.join(ROOM, 'data'), ownPort(30));
  expect(command(site.data, 'restore', path.join(ROOM, backup)).status).toBe(0);
  await site.start();
  try {
    for (const [index, page] of PAGES.entries()) {
      const there = await request.get(`${site.url}${page}`);
      expect([there.status(), mainOf(await there.text())]).toEqual([200, kept[index]]);
      expect(kept[index]?.length).toBeGreaterThan(1000);
    }
    const article = await (await request.get(`${site.url}/zh/news/${withCover?.slug}`)).text();
    const picture = /\/media\/[\w.-]+/.exec(article)?.[0];
    expect((await request.get(`${site.url}${picture}`)).status()).toBe(200);
    const [party] = parties();
    const answer = await request.post(`${site.url}/zh/cases`, {
      ...typed(party as NonNullable<typeof party>),
      headers: { 'x-forwarded-for': someAddress() },
    });
    expect([answer.status(), await answer.text()]).toEqual([
      200,
      expect.stringContaining(party?.number ?? '?'),
    ]);
  } finally {
    await site.kill('SIGTERM');
  }
});
