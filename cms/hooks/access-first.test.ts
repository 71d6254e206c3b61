import { handleEndpoints } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { restAs } from '../rest.fixture';
import { type Desk, openDesk, PASSWORD } from '../review/desk.fixture';

const plain = { width: 8100, height: 8100, channels: 3, background: '#888' } as const;

let desk: Desk;
let huge: Buffer;
beforeAll(async () => {
  desk = await openDesk('access-first');
  huge = await sharp({ create: plain, limitInputPixels: false }).png().toBuffer();
}, 180_000);
afterAll(() => desk.close());

const upload = async (collection: string, bytes: Buffer, type: string, token: string | null) => {
  const body = new FormData();
  body.set('file', new Blob([new Uint8Array(bytes)], { type }), 'one');
  body.set('_payload', JSON.stringify({ alt: '灯' }));
  const headers: Record<string, string> = token ? { Authorization: `JWT ${token}` } : {};
  const request = new Request(`http://localhost/api/${collection}`, { method: 'POST', headers, body });
  const response = await handleEndpoints({ config: desk.payload.config, request });
  return { status: response.status, text: await response.text() };
};

it('what a stranger sends is not looked at: no hook says what it found', async () => {
  const answers = [
    await upload('attachments', Buffer.from('%PDF-1.4\nbroken'), 'application/pdf', null),
    await upload('media', huge, 'image/png', null),
  ];
  for (const { status, text } of answers)
    expect([status, text]).toEqual([403, expect.stringContaining('无权')]);
});

it('a picture too large to draw is refused by its size, whoever sends it', async () => {
  const { email } = (await desk.person('editor')) as { email?: string };
  const data = { email: String(email), password: PASSWORD };
  const { token } = await desk.payload.login({ collection: 'users', data });
  const { status, text } = await upload('media', huge, 'image/png', String(token));
  expect([status, text]).toEqual([400, expect.stringContaining('8100 × 8100')]);
});

it('the right is asked for before anything else in every collection of ours', () => {
  const ours = desk.payload.config.collections.filter(({ slug }) => !slug.startsWith('payload-'));
  const without = ours.filter(({ hooks }) => hooks.beforeOperation[0]?.name !== 'mayAtAll');
  expect(ours.length).toBeGreaterThan(20);
  expect(without.map(({ slug }) => slug)).toEqual([]);
});

it('the order of an answer tells nothing of what stands behind a relationship', async () => {
  const editor = await restAs(desk.payload, (await desk.person('editor')) as never);
  for (const sort of ['askedBy.salt', '-askedBy.email', 'key,askedBy__hash'])
    expect((await editor('GET', `/privacy-clearances?sort=${sort}`)).status, sort).toBe(400);
  expect((await editor('GET', '/articles?sort=attachments.file.digest')).status).toBe(400);
  expect((await editor('GET', '/articles/versions?sort=version.cover.filename')).status).toBe(400);
  for (const sort of ['-createdAt', 'title', 'slug,-updatedAt'])
    expect((await editor('GET', `/articles?locale=zh&sort=${sort}`)).status, sort).toBe(200);
});

it('rules of the legal unit come back with an older version by the legal unit alone', async () => {
  const by = async (role: 'legal' | 'approver' | 'administrator') =>
    restAs(desk.payload, (await desk.person(role)) as never);
  const legal = await by('legal');
  const sees = async () => (await desk.payload.findGlobal({ slug: 'settings' })).reporterSeesAll;
  for (const reporterSeesAll of [true, false])
    expect((await legal('POST', '/globals/settings', { reporterSeesAll })).status).toBe(200);
  const { docs } = await desk.payload.findGlobalVersions({ slug: 'settings', sort: 'createdAt' });
  const older = docs.find(({ version }) => version.reporterSeesAll)?.id;
  for (const role of ['approver', 'administrator'] as const) {
    const said = await (await by(role))('POST', `/globals/settings/versions/${older}`, {});
    expect([said.status, said.text], role).toEqual([403, expect.stringContaining('现在的设置没有变')]);
    expect(await sees()).toBe(false);
  }
  expect((await legal('POST', `/globals/settings/versions/${older}`, {})).status).toBe(200);
  expect(await sees()).toBe(true);
});
