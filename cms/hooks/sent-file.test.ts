import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Rest, restAs, type Sent, sendPicture } from '../rest.fixture';
import { type Desk, openDesk, PASSWORD } from '../review/desk.fixture';

const ADDRESS = 'http://pictures.invalid/x.png';
const GIVEN = { filename: 'x.png', url: ADDRESS };

let desk: Desk;
let rest: Rest;
let token: string;
let user: object;
const asked: unknown[] = [];
const ask = (message: unknown) => void asked.push(message);

beforeAll(async () => {
  subscribe('undici:request:create', ask);
  desk = await openDesk('sent-file');
  user = await desk.person('editor');
  const email = String((user as { email?: string }).email);
  rest = await restAs(desk.payload, { email });
  const signedIn = await desk.payload.login({ collection: 'users', data: { email, password: PASSWORD } });
  token = String(signedIn.token);
}, 180_000);
beforeEach(() => {
  asked.length = 0;
});
afterAll(async () => {
  unsubscribe('undici:request:create', ask);
  await desk.close();
});

const form = (...given: Sent) => sendPicture(desk.payload, token, ...given);
const draw = () =>
  sharp({ create: { width: 80, height: 60, channels: 3, background: '#888' } })
    .png()
    .toBuffer();
const picture = async (more: object = {}) =>
  (await form('POST', '/media?locale=zh', { alt: '灯', ...more }, await draw())).doc;
const count = async () => (await desk.payload.count({ collection: 'media' })).totalDocs;

it('an upload without a file is refused, and the address it names is not asked', async () => {
  const before = await count();
  for (const [path, data] of [
    ['/media?locale=zh', { alt: '图', ...GIVEN }],
    ['/media?locale=zh', { alt: '图' }],
    ['/attachments', { filename: 'x.pdf', url: ADDRESS }],
  ] as const) {
    for (const { status, text } of [await rest('POST', path, data), await form('POST', path, data)])
      expect([path, status, text]).toEqual([path, 400, expect.stringContaining('没有收到文件，没有保存')]);
  }
  const made = desk.payload.create({ collection: 'media', data: { alt: '图', ...GIVEN } as never });
  await expect(made).rejects.toMatchObject({ status: 400 });
  expect([asked.length, await count()]).toEqual([0, before]);
});

it('a copy takes the file of its original, and none from an address', async () => {
  const { id, filename } = await picture();
  const copy = await rest('POST', `/media/${id}/duplicate?locale=zh`, {});
  expect([copy.status, copy.text]).toEqual([200, expect.stringContaining('"filesize":')]);
  expect((copy.body as { doc?: { filename?: string } }).doc?.filename).not.toBe(filename);
  const before = await count();
  const elsewhere = await rest('POST', `/media/${id}/duplicate?locale=zh`, GIVEN);
  expect([elsewhere.status, elsewhere.text]).toEqual([400, expect.stringContaining('没有收到文件')]);
  const withFile = await form('POST', `/media/${id}/duplicate?locale=zh`, GIVEN, await draw());
  expect([withFile.status, withFile.text]).toEqual([400, expect.stringContaining('没有收到文件')]);
  expect([asked.length, await count()]).toEqual([0, before]);
});

it('where no hook sees the address, nobody is asked all the same', async () => {
  const { id } = await picture();
  const before = await count();
  const how = { user, overrideAccess: false, locale: 'zh' } as object;
  const copied = desk.payload.duplicate({ ...how, collection: 'media', id, data: GIVEN as never } as never);
  await expect(copied).rejects.toThrow('No file is fetched');
  expect([asked.length, await count()]).toEqual([0, before]);
});

it('what is sent about a file does not count beside the file itself', async () => {
  const lies = { ...GIVEN, thumbnailURL: ADDRESS, mimeType: 'image/jpeg', filesize: 1, width: 2, height: 3 };
  const made = await picture(lies);
  expect(made).toMatchObject({ mimeType: 'image/webp', width: 80, height: 60 });
  expect(made.filesize).toBeGreaterThan(1);
  const row = () => desk.payload.db.findOne({ collection: 'media', where: { id: { equals: made.id } } });
  const before = await row();
  const where = `locale=zh&where[id][equals]=${made.id}`;
  for (const more of ['', '&uploadEdits[other]=1'])
    expect((await form('PATCH', `/media/${made.id}?locale=zh${more}`, { ...lies, sizes: {} })).status).toBe(
      200,
    );
  expect((await rest('PATCH', `/media?${where}`, { ...lies, masking: 'none' })).status).toBe(200);
  expect(await row()).toEqual({ ...before, masking: 'none', updatedAt: expect.anything() });
  await desk.payload.update({ collection: 'media', id: Number(made.id), locale: 'zh', data: lies as never });
  expect(await row()).toEqual({ ...before, masking: 'none', updatedAt: expect.anything() });
  expect(asked).toEqual([]);
});

it('every collection with files takes them in no other way', () => {
  const withFiles = desk.payload.config.collections.filter(({ upload }) => upload);
  expect(withFiles.map(({ slug }) => slug)).toEqual(['media', 'attachments']);
  for (const { hooks, upload } of withFiles) {
    expect(hooks.beforeOperation.map(({ name }) => name).slice(0, 2)).toEqual(['mayAtAll', 'sentFile']);
    expect(upload.pasteURL).toBe(false);
  }
});
