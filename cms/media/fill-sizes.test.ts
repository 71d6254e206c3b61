import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { eq, inArray } from '@payloadcms/db-sqlite/drizzle';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { pictureFiles } from '../backup/pictures';
import { openPlain } from '../backup/plain-database';
import { dataDir } from '../data-dir';
import { isPostgres } from '../database/kind';
import { filePaths } from '../public-files';
import { type Desk, openDesk } from '../review/desk.fixture';
import { readRevisions } from '../revisions';
import { fileNames } from './file-names';
import { fillSizes } from './fill-sizes';
import { SIZE_NAMES } from './size-names';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk('text-size');
}, 180_000);
afterAll(() => desk.close());

/** A frame of red around grey: what is cut has lost a side of it. */
const framed = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width: width - 80, height: height - 80, channels: 3, background: '#888' } })
    .extend({ top: 40, bottom: 40, left: 40, right: 40, background: '#f00' })
    .png()
    .toBuffer();
type Size = {
  filename: string;
  width: number;
  height: number;
  filesize: number;
  mimeType: string;
  url: string;
};
type Row = { id: number; filename: string; sizes: Record<string, Size> };
const upload = async (width: number, height: number, name = 'gate.png'): Promise<Row> => {
  const data = await framed(width, height);
  return (await desk.payload.create({
    collection: 'media',
    data: { alt: '门', isCleared: true },
    file: { data, mimetype: 'image/png', name, size: data.length },
    locale: 'zh',
    context: { seeding: true },
  })) as never;
};
const read = async (id: number): Promise<Row> =>
  (await desk.payload.findByID({ collection: 'media', id, depth: 0 })) as never;
/** The colours of the four sides of a file, as hundreds. */
async function sides(name: string): Promise<string[]> {
  const { data, info } = await sharp(dataDir('media', name)).raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) =>
    [0, 1, 2]
      .map((channel) => Math.round((data[(y * info.width + x) * info.channels + channel] ?? 0) / 100))
      .join();
  const [right, below] = [info.width - 8, info.height - 8];
  const [middle, half] = [Math.round(info.width / 2), Math.round(info.height / 2)];
  return [at(8, half), at(right, half), at(middle, 8), at(middle, below)];
}
const RED = ['3,0,0', '3,0,0', '3,0,0', '3,0,0'];

// biome-ignore lint/suspicious/noExplicitAny: Payload builds its tables at run time and types them as any
const database = (): any => desk.payload.db;
/** Makes pictures what they were under a program that knew no such size. */
const growOld = (...pictures: Row[]): Promise<void> => without('text', pictures);
async function without(size: 'text' | 'coverMiddle', pictures: Row[]): Promise<void> {
  for (const { sizes } of pictures) rmSync(dataDir('media', sizes[size]?.filename ?? ''));
  const nothing = ['url', 'filename', 'width', 'height', 'filesize', 'mimeType'];
  const { drizzle, tables } = database();
  await drizzle
    .update(tables.media)
    .set(Object.fromEntries(nothing.map((name) => [`sizes_${size}_${name}`, null])))
    .where(
      inArray(
        tables.media.id,
        pictures.map(({ id }) => id),
      ),
    );
}
it('every size of the collection is known to all that speak of its files', async () => {
  const { imageSizes = [] } = desk.payload.collections.media.config.upload;
  expect(imageSizes.map(({ name }) => name)).toEqual([...SIZE_NAMES]);
  const { filename, sizes } = await upload(1000, 900);
  const names = [filename, ...Object.values(sizes).map((size) => size.filename)];
  expect(names).toHaveLength(SIZE_NAMES.length + 1);
  const paths = await filePaths(desk.payload);
  expect(paths).toEqual(expect.arrayContaining(names.map((name) => `/media/${name}`)));
  if (isPostgres()) return;
  const plain = openPlain(dataDir('naiman.db'));
  expect(pictureFiles(plain).map(({ file }) => file)).toEqual(expect.arrayContaining(names));
  plain.close();
});

it('an upload has the size for texts, whole and never cut', async () => {
  for (const [width, height, small] of [
    [1600, 1200, 810],
    [1200, 2400, 2160],
    [2400, 600, 270],
  ] as const) {
    const { text } = (await upload(width, height)).sizes;
    expect(text).toMatchObject({ width: 1080, height: small, mimeType: 'image/webp' });
    expect(await sharp(dataDir('media', text?.filename ?? '')).metadata()).toMatchObject({
      ...{ format: 'webp', width: 1080, height: small },
    });
    expect(await sides(text?.filename ?? '')).toEqual(RED);
  }
});

it('a small picture is not made larger, and no size is written over another', async () => {
  for (const [width, height] of [
    [192, 192],
    [600, 255],
  ] as const) {
    const row = await upload(width, height);
    expect(row.sizes.text).toMatchObject({ width, height });
    const names = fileNames(row);
    expect(new Set(names).size).toBe(names.length);
  }
});

it('a picture of an older program gets it as an upload would, once', async () => {
  const pictures = [await upload(1600, 1200, 'one.png'), await upload(640, 480, 'two.png')];
  await growOld(...pictures);
  const before = await readRevisions(desk.payload);
  const { made, failed, left } = await fillSizes(desk.payload);
  expect([failed, left]).toEqual([[], 0]);
  expect(made).toBe(pictures.length);
  for (const picture of pictures) {
    const { text } = (await read(picture.id)).sizes;
    const { filesize: _, ...asUploaded } = picture.sizes.text as Size;
    expect(text).toMatchObject(asUploaded);
    expect(statSync(dataDir('media', String(text?.filename))).size).toBe(text?.filesize);
    expect(await sides(String(text?.filename))).toEqual(RED);
  }
  const after = await readRevisions(desk.payload);
  expect(after.get('media'), 'who serves learns of it').toBeGreaterThan(before.get('media') ?? 0);
  expect(await fillSizes(desk.payload)).toEqual({ made: 0, failed: [], left: 0 });
  expect((await readRevisions(desk.payload)).get('media'), 'and of nothing else').toBe(after.get('media'));
  expect(readdirSync(dataDir('media')).filter((name) => name.endsWith('.partial'))).toEqual([]);
});

it('two at work at once leave each picture with one file, and nothing besides', async () => {
  const pictures = [await upload(900, 700, 'first.png'), await upload(900, 700, 'second.png')];
  const before = readdirSync(dataDir('media')).sort();
  await growOld(...pictures);
  const done = await Promise.all([fillSizes(desk.payload), fillSizes(desk.payload)]);
  expect(done.flatMap(({ failed }) => failed)).toEqual([]);
  expect(readdirSync(dataDir('media')).sort()).toEqual(before);
  for (const { id } of pictures) expect((await read(id)).sizes.text?.width).toBe(900);
});

it('one that cannot be read is named, and the others get theirs', async () => {
  const [lost, broken, whole] = [
    await upload(900, 700, 'lost.png'),
    await upload(900, 700, 'broken.png'),
    await upload(900, 700, 'whole.png'),
  ];
  await growOld(lost, broken, whole);
  rmSync(dataDir('media', lost.filename));
  writeFileSync(dataDir('media', broken.filename), 'no picture');
  const { failed } = await fillSizes(desk.payload);
  expect(failed).toHaveLength(2);
  for (const { id, filename } of [lost, broken])
    expect(failed.join('\n')).toContain(`图片 ${id}（media/${filename}）`);
  expect((await read(whole.id)).sizes.text?.width).toBe(900);
  expect((await read(broken.id)).sizes.text?.filename ?? null).toBeNull();
  for (const { id } of [lost, broken])
    await desk.payload.db.deleteOne({ collection: 'media', where: { id: { equals: id } } });
});

it('what there is no time for is left for the next time', async () => {
  const [older, newer] = [await upload(900, 700, 'older.png'), await upload(900, 700, 'newer.png')];
  await growOld(older, newer);
  const { made, left } = await fillSizes(desk.payload, -1);
  expect([made, left]).toEqual([0, 2]);
  expect((await read(newer.id)).sizes.text?.filename ?? null).toBeNull();
  await fillSizes(desk.payload);
  expect((await read(older.id)).sizes.text?.width).toBe(900);
});

it('a picture that gets another file meanwhile keeps what belongs to that', async () => {
  const picture = await upload(900, 700, 'changed.png');
  await growOld(picture);
  const { drizzle, tables } = database();
  // Between the drawing and the row somebody at the desk saves another file.
  const update = vi.spyOn(drizzle, 'update').mockImplementationOnce(((table: never) => ({
    set: (values: never) => ({
      where: (condition: never) => ({
        returning: async (columns: never) => {
          await drizzle
            .update(tables.media)
            .set({ filename: 'other.webp' })
            .where(eq(tables.media.id, picture.id));
          return drizzle.update(table).set(values).where(condition).returning(columns);
        },
      }),
    }),
  })) as never);
  expect((await fillSizes(desk.payload)).made).toBe(0);
  update.mockRestore();
  expect((await read(picture.id)).sizes.text?.filename ?? null).toBeNull();
  expect(existsSync(dataDir('media', String(picture.sizes.text?.filename)))).toBe(false);
  await desk.payload.db.deleteOne({ collection: 'media', where: { id: { equals: picture.id } } });
});

it('a cover of an older program gets its middle size, cut as the cover is; a picture without a cover gets none', async () => {
  const [picture, small] = [await upload(1600, 1200, 'cut.png'), await upload(400, 300, 'small.png')];
  const uploaded = picture.sizes.coverMiddle as Size;
  expect(uploaded).toMatchObject({ width: 828, height: 352, mimeType: 'image/webp' });
  await without('coverMiddle', [picture]);
  expect(await fillSizes(desk.payload)).toEqual({ made: 1, failed: [], left: 0 });
  const { coverMiddle } = (await read(picture.id)).sizes;
  const { filesize: _, ...asUploaded } = uploaded;
  expect(coverMiddle).toMatchObject(asUploaded);
  expect(await sides(String(coverMiddle?.filename))).toEqual(
    await sides(String(picture.sizes.cover?.filename)),
  );
  expect((await read(small.id)).sizes.coverMiddle?.filename ?? null).toBeNull();
});

it('no size is written over the file of another picture', async () => {
  const picture = await upload(1600, 1200, 'taken.png');
  const file = String(picture.sizes.coverMiddle?.filename);
  await without('coverMiddle', [picture]);
  const other = await upload(1600, 1200, file.replace('.webp', '.png'));
  expect(other.filename).toBe(file);
  const { made, failed } = await fillSizes(desk.payload);
  expect([made, failed]).toEqual([0, [expect.stringContaining(`已有另一张图片叫 ${file}`)]]);
  expect((await sharp(dataDir('media', file)).metadata()).width).toBe(1600);
  await desk.payload.db.deleteOne({ collection: 'media', where: { id: { equals: picture.id } } });
});
