import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { dataDir } from '../data-dir';
import { type Rest, restAs, type Sent, sendPicture } from '../rest.fixture';
import { type Desk, openDesk, PASSWORD } from '../review/desk.fixture';
import { startSweeping } from '../sweep';
import { fileNames } from './file-names';
import { holdFiles, noteNew, settleLeft } from './replaced';

const TOO_LONG = '灯'.repeat(200);

let desk: Desk;
let rest: Rest;
let token: string;
beforeAll(async () => {
  desk = await openDesk('replaced');
  const email = String(((await desk.person('editor')) as { email?: string }).email);
  rest = await restAs(desk.payload, { email });
  token = String(
    (await desk.payload.login({ collection: 'users', data: { email, password: PASSWORD } })).token,
  );
}, 180_000);
afterAll(() => desk.close());

const form = async (...given: Sent) => {
  const { status, doc } = await sendPicture(desk.payload, token, ...given);
  return { status, id: Number(doc.id) };
};
const drawn = (background: string) =>
  sharp({ create: { width: 640, height: 320, channels: 3, background } })
    .png()
    .toBuffer();
const picture = async () => (await form('POST', '/media?locale=zh', { alt: '灯' }, await drawn('#888'))).id;
const namesOf = async (id: number) =>
  fileNames(await desk.payload.db.findOne({ collection: 'media', where: { id: { equals: id } } }));
/** All that is on the disk of pictures, by name. */
const disk = () =>
  Object.fromEntries(
    readdirSync(dataDir('media'))
      .sort()
      .map((name) => [name, readFileSync(dataDir('media', name)).toString('base64')]),
  );
const held = () => readdirSync(dataDir('replaced'));
/** The last write of a change, after Payload has put the new files in the old ones' place. */
const failing = () => vi.spyOn(desk.payload.db, 'updateOne').mockRejectedValueOnce(new Error('SQLITE_FULL'));

const box = { boxes: [{ x: 0.2, y: 0.2, width: 0.3, height: 0.3 }] };
const cut = [
  ...['crop][unit]=%25', 'crop][x]=10', 'crop][y]=10', 'crop][width]=50', 'crop][height]=50'],
  ...['widthInPixels]=300', 'heightInPixels]=150', 'focalPoint][x]=20', 'focalPoint][y]=30'],
]
  .map((edit) => `&uploadEdits[${edit}`)
  .join('');
const WAYS: [string, (id: number, alt?: string) => Promise<{ status: number }>][] = [
  [
    'another file',
    async (id, alt = '塔') => form('PATCH', `/media/${id}?locale=zh`, { alt }, await drawn('#484')),
  ],
  ['another cut', (id, alt = '塔') => form('PATCH', `/media/${id}?locale=zh${cut}`, { alt })],
  ['boxes', (id) => rest('POST', `/media/${id}/mask`, box)],
];

it.each(WAYS)('%s: the old files go when the change is kept, and only they', async (_, change) => {
  const id = await picture();
  const [before, old] = [disk(), await namesOf(id)];
  expect((await change(id)).status).toBe(200);
  const names = await namesOf(id);
  expect(names.filter((name) => old.includes(name))).toEqual([]);
  const kept = Object.keys(before).filter((name) => !old.includes(name));
  expect(Object.keys(disk())).toEqual([...kept, ...names].sort());
  expect(held()).toEqual([]);
});

it.each(WAYS)('%s: a change that fails leaves the picture as it was', async (_, change) => {
  const id = await picture();
  const before = disk();
  const broken = failing();
  expect(await change(id)).toMatchObject({ status: 500 });
  expect(broken).toHaveBeenCalled();
  broken.mockRestore();
  expect(disk()).toEqual(before);
  expect(held()).toEqual([]);
  expect((await change(id)).status, 'and can be tried again').toBe(200);
});

it.each(WAYS.slice(0, 2))('%s: a change that is refused leaves the picture as it was', async (_, change) => {
  const id = await picture();
  const before = disk();
  expect((await change(id, TOO_LONG)).status).toBe(400);
  expect(disk()).toEqual(before);
  expect(held()).toEqual([]);
});

it('a cut of a picture whose file is gone is refused in words', async () => {
  const id = await picture();
  for (const name of await namesOf(id)) rmSync(dataDir('media', name));
  const { status, text } = await rest('PATCH', `/media/${id}?locale=zh&uploadEdits[focalPoint][x]=1`, {});
  expect([status, text]).toEqual([404, expect.stringContaining('图片文件不见了')]);
  const mended = await form('PATCH', `/media/${id}?locale=zh`, {}, await drawn('#448'));
  expect(mended.status, 'a new file mends it').toBe(200);
});

it('what a killed process left is settled by what the database says, when nobody is at work on it', async () => {
  const id = await picture();
  const [before, names] = [disk(), await namesOf(id)];
  const left = (name: string, old: readonly string[], fresh: readonly string[]) => {
    const folder = dataDir('replaced', name);
    for (const part of ['old', 'new']) mkdirSync(path.join(folder, part), { recursive: true });
    for (const file of old)
      writeFileSync(path.join(folder, 'old', file), Buffer.from(before[file] ?? 'b2xk', 'base64'));
    noteNew(folder, fresh);
    return folder;
  };
  // Taken back by the kill: the old files are deleted, one of the new is written.
  left(`${id}-taken-back`, names, ['fresh.webp']);
  for (const name of names) rmSync(dataDir('media', name));
  writeFileSync(dataDir('media', 'fresh.webp'), 'fresh');
  // Kept before the kill: an old file that nothing speaks of is still there.
  left(`${id}-kept`, ['gone.webp'], names);
  writeFileSync(dataDir('media', 'gone.webp'), 'gone');
  const atWork = holdFiles(id, []);
  await settleLeft(desk.payload);
  expect(held().length, 'somebody may be at work on it').toBe(3);
  const long = new Date(Date.now() - 120_000);
  for (const name of held()) utimesSync(dataDir('replaced', name), long, long);
  await settleLeft(desk.payload);
  expect(disk()).toEqual(before);
  expect(held()).toEqual([path.basename(atWork)]);
});

it('the doors settle what was left, again and again; a command touches nothing', async () => {
  const later = vi.spyOn(globalThis, 'setInterval').mockReturnValue({ unref: () => {} } as never);
  const folder = dataDir('replaced', '1-left');
  mkdirSync(folder, { recursive: true });
  utimesSync(folder, 0, 0);
  await startSweeping(desk.payload);
  expect(held()).toContain('1-left');
  later.mockClear();
  vi.stubEnv('SWEEPS_RECORD', '1');
  await startSweeping(desk.payload);
  vi.unstubAllEnvs();
  expect(held()).not.toContain('1-left');
  expect(later.mock.calls.map(([, ms]) => ms)).toContain(60_000);
  later.mockRestore();
});
