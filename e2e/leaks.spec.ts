import type { APIRequestContext } from '@playwright/test';
import { expect, test } from './fixtures';
import { officeAs } from './fixtures/office';
import { parties } from './fixtures/party';
import { draftOf, published, publishReviewed, reviewOffice, take } from './fixtures/reviews';
import { SITE_URL } from './fixtures/site';

type Doc = Record<string, unknown> & { id: number };

const SECRET = '不得外传的一句话';

const richText = (text: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: 'ltr',
        format: '',
        indent: 0,
        children: [{ type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }],
      },
    ],
  },
});

const article = (slug: string) => ({
  title: `${SECRET} ${slug}`,
  summary: SECRET,
  topic: 'service',
  body: richText(SECRET),
  source: '测试',
  credits: { supervisor: '岗', reviewer: '岗', editor: '岗' },
  slug,
  publishedAt: '2026-11-20T02:00:00.000Z',
});
const disclosure = (slug: string) => ({
  title: `${SECRET} ${slug}`,
  summary: SECRET,
  kind: 'rules',
  body: richText(SECRET),
  publisher: '测试',
  legalBasis: [{ name: '测试' }],
  formedOn: '2026-11-20T00:00:00.000Z',
  slug,
  publishedAt: '2026-11-20T02:00:00.000Z',
});
const unit = (slug: string) => ({
  name: `${SECRET} ${slug}`,
  kind: 'station',
  address: '测试',
  telephone: '0475-0000000',
  hours: '测试',
  order: 999,
  slug,
});

const docsOf = async (office: APIRequestContext, path: string): Promise<Doc[]> => {
  const answer = await office.get(path);
  return answer.status() === 200 ? (await answer.json()).docs : [];
};

const PUBLICATIONS = [
  {
    collection: 'articles',
    at: 'news',
    lists: ['', '/news', '/news/topic/service', '/sitemap'],
    make: article,
  },
  {
    collection: 'disclosures',
    at: 'disclosures',
    lists: ['', '/disclosures/kind/rules', '/disclosures/latest', '/corrections'],
    make: disclosure,
  },
  { collection: 'units', at: 'units', lists: ['/units', '/reform', '/sitemap'], make: unit },
] as const;

for (const { collection, at, lists, make } of PUBLICATIONS)
  test(`a draft among the ${collection} comes out nowhere; once published it does`, async ({
    request,
    stamp,
  }) => {
    const [people, stranger] = [await reviewOffice(), await officeAs(null)];
    const slug = `leak-${collection}-${stamp}`;
    const id = await draftOf(people.editor, collection, make(slug));

    const everywhere = async () => {
      const places = [...lists, `/${at}/${slug}`].flatMap((place) => [`/zh${place}`, `/mn${place}`]);
      const texts = await Promise.all(places.map(async (place) => (await request.get(place)).text()));
      return texts.filter((text) => text.includes(`${SECRET} ${slug}`)).length;
    };
    const asked = [
      `/api/${collection}?where[slug][equals]=${slug}`,
      `/api/${collection}?where[slug][equals]=${slug}&draft=true`,
      `/api/${collection}?limit=200&draft=true&locale=all`,
      `/api/${collection}/versions?where[version.slug][equals]=${slug}`,
    ];
    const found = async () =>
      (await Promise.all(asked.map((path) => docsOf(stranger, path))))
        .flat()
        .filter((doc) => JSON.stringify(doc).includes(slug)).length;

    expect((await request.get(`/zh/${at}/${slug}`)).status()).toBe(404);
    expect(await everywhere()).toBe(0);
    expect(await found()).toBe(0);
    expect([403, 404]).toContain((await stranger.get(`/api/${collection}/${id}?draft=true`)).status());

    await publishReviewed(people, collection, id);
    expect((await request.get(`/zh/${at}/${slug}`)).status()).toBe(200);
    expect(await everywhere()).toBeGreaterThan(0);

    const revised = await people.approver.patch(`/api/${collection}/${id}?locale=zh&draft=true`, {
      data: {
        ...(collection === 'units' ? { name: `改名 ${slug}` } : { title: `改名 ${slug}` }),
        _status: 'draft',
      },
    });
    expect(revised.status()).toBe(200);
    expect(await (await request.get(`/zh/${at}/${slug}`)).text()).not.toContain('改名');
    const [seen] = await docsOf(stranger, `/api/${collection}?where[slug][equals]=${slug}&draft=true`);
    expect(JSON.stringify(seen ?? {})).not.toContain('改名');

    if (collection !== 'units') {
      const withdrawn = await take(people.approver, collection, id, 'withdrawn', { note: '测试撤回' });
      expect(withdrawn.status, withdrawn.text).toBe(201);
      const page = await request.get(`/zh/${at}/${slug}`);
      expect(page.status()).toBe(410);
      const html = await page.text();
      expect(html).toContain('测试撤回');
      // The title stays, so that who looks for the text finds out what became of it.
      expect(html.replaceAll(`${SECRET} ${slug}`, '')).not.toContain(SECRET);
    }
    await Promise.all([people.leave(), stranger.dispose()]);
  });

test('nobody asks the desk anything without signing in, not even by feeling for words', async () => {
  const [stranger, auditor] = await Promise.all([officeAs(null), officeAs('auditor')]);
  const isWithdrawn = 'where[withdrawal.at][exists]=true&limit=50&locale=zh';
  for (const collection of ['articles', 'disclosures']) {
    const kept = await docsOf(auditor, `/api/${collection}?${isWithdrawn}`);
    expect(JSON.stringify(kept.map(({ body }) => body)), 'the desk keeps the text').toContain('"text"');
    for (const cut of ['', '&select[body]=true', '&where[body][like]=窗口', '&draft=true', '&depth=3']) {
      const answer = await stranger.get(`/api/${collection}?${isWithdrawn}${cut}`);
      expect(answer.status(), `${collection} ${cut}`).toBe(403);
    }
  }
  for (const asked of ['globals/settings', 'pages', 'pages?draft=true', 'pages/versions'])
    expect((await stranger.get(`/api/${asked}`)).status(), asked).toBe(403);
  await Promise.all([stranger.dispose(), auditor.dispose()]);
});

test('what is public cannot be made to vanish without a reason, by anyone', async ({ request, stamp }) => {
  const people = await reviewOffice();
  const { editor, approver } = people;
  const slug = `stays-${stamp}`;
  const id = await published(people, 'articles', article(slug));
  for (const [who, data] of [
    [editor, { _status: 'draft' }],
    [approver, { _status: 'draft' }],
    [approver, { slug: `moved-${stamp}` }],
  ] as const) {
    const answer = await who.patch(`/api/articles/${id}?locale=zh`, { data });
    expect([400, 403], JSON.stringify(data)).toContain(answer.status());
  }
  expect((await request.get(`/zh/news/${slug}`)).status()).toBe(200);
  await people.leave();
});

test('nobody makes the first account from outside', async () => {
  const stranger = await officeAs(null);
  const data = { email: 'x@example.com', password: 'a-long-password', name: 'x', role: 'administrator' };
  const answer = await stranger.post('/api/users/first-register', { data });
  expect([400, 403]).toContain(answer.status());
  await stranger.dispose();
});

test('a picture comes out only after somebody cleared it, and while something public carries it', async ({
  request,
  stamp,
}) => {
  const [editor, reviewer, stranger] = [
    await officeAs('editor'),
    await officeAs('reviewer'),
    await officeAs(null),
  ];
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==',
    'base64',
  );
  const uploaded = await editor.post('/api/media?locale=zh', {
    multipart: {
      file: { name: `leak-${stamp}.png`, mimeType: 'image/png', buffer: png },
      _payload: JSON.stringify({ alt: '一个点', isCleared: true }),
    },
  });
  expect(uploaded.status(), await uploaded.text()).toBe(201);
  const { doc } = await uploaded.json();
  expect(doc.isCleared, 'an editor cannot clear a picture').toBe(false);
  const street = () => request.get(`/media/${doc.filename}`).then((answer) => answer.status());
  const desk = () => stranger.get(`/api/media/file/${doc.filename}`).then((answer) => answer.status());
  expect(await street()).toBe(404);
  expect([401, 403, 404]).toContain(await desk());
  expect((await docsOf(stranger, '/api/media?limit=200')).some(({ id }) => id === doc.id)).toBe(false);

  const cleared = await reviewer.patch(`/api/media/${doc.id}?locale=zh`, {
    data: { isCleared: true, masking: 'none' },
  });
  expect(cleared.status(), await cleared.text()).toBe(200);
  expect(await street(), 'cleared, but carried by nothing').toBe(404);
  const people = await reviewOffice();
  const text = article(`carries-${stamp}`);
  const draft = await draftOf(editor, 'articles', { ...text, slug: `draft-${stamp}`, cover: doc.id });
  expect(draft, 'a draft carries nothing out').toBeGreaterThan(0);
  expect(await street()).toBe(404);
  const id = await published(people, 'articles', { ...text, cover: doc.id });
  expect(await street()).toBe(200);
  expect(await street(), 'and again').toBe(200);
  expect((await take(people.approver, 'articles', id, 'withdrawn', { note: '测试撤回' })).status).toBe(201);
  expect(await street(), 'its text was withdrawn').toBe(404);
  await people.leave();
  await Promise.all([editor.dispose(), reviewer.dispose(), stranger.dispose()]);
});

test('no case can be listed, counted or read by anybody who is not of the desk', async ({ request }) => {
  const stranger = await officeAs(null);
  const number = parties()[0]?.number ?? '';
  for (const path of [
    '/api/cases',
    '/api/cases/1',
    '/api/cases/count',
    `/api/cases?where[number][equals]=${number}`,
    '/api/cases?where[withheldReason][exists]=false&select[codeDigest]=true',
  ])
    expect((await stranger.get(path)).status(), path).toBeGreaterThanOrEqual(403);
  expect((await stranger.post('/api/cases/1/slip')).status()).toBe(403);
  expect((await stranger.post('/api/cases', { data: { number } })).status()).toBe(403);
  for (const place of ['/zh', '/zh/cases', '/zh/units', '/zh/corrections', '/zh/sitemap', '/sitemap.xml']) {
    const text = await (await request.get(place)).text();
    expect(text, place).not.toMatch(/[AJC]1505\d{10,}/);
  }
  await stranger.dispose();
});

test('the digest of a query code leaves the building for nobody', async () => {
  for (const role of ['clerk', 'legal', 'auditor', 'administrator'] as const) {
    const office = await officeAs(role);
    const answer = await office.get(
      '/api/cases?limit=5&depth=0&showHiddenFields=true&select[codeDigest]=true',
    );
    expect(await answer.text(), role).not.toContain('codeDigest');
    const guess = await office.get('/api/cases?where[codeDigest][exists]=true&limit=1');
    expect(guess.status(), `${role} cannot search by it`).not.toBe(200);
    await office.dispose();
  }
});

test('nobody reads the failed look-ups, and only those in charge read the people of the desk', async () => {
  for (const role of ['administrator', 'auditor', 'approver', 'clerk', null] as const) {
    const office = await officeAs(role);
    expect((await office.get('/api/look-up-attempts')).status(), `${role}`).toBeGreaterThanOrEqual(403);
    const people = await docsOf(office, '/api/users?limit=50');
    const isInCharge = role === 'administrator' || role === 'auditor';
    expect(people.length > 1, `${role}`).toBe(isInCharge);
    for (const person of people) {
      expect(JSON.stringify(person)).not.toMatch(/"(?:hash|salt|resetPasswordToken)":/);
    }
    if (role === null) expect(people).toEqual([]);
    await office.dispose();
  }
});

test('what the public door shows of a user who signed in at the desk is what everybody sees', async ({
  request,
}) => {
  const office = await officeAs('approver');
  const { cookies } = await office.storageState();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  expect(cookie).toContain('token');
  // Others publish meanwhile: of two readings one after the other, one pair is of the same moment.
  await expect(async () => {
    const plain = await (await request.get(`${SITE_URL}/zh/news`)).text();
    expect(await (await request.get(`${SITE_URL}/zh/news`, { headers: { cookie } })).text()).toBe(plain);
  }).toPass({ timeout: 15_000 });
  await office.dispose();
});
