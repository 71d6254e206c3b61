import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { carriedPictures, picturesIn } from './carried-pictures';
import { article, type Desk, notice, openDesk, paragraph } from './review/desk.fixture';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk('carried-pictures');
}, 180_000);
afterAll(() => desk.close());

const picture = async (): Promise<number> => {
  const data = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  const made = await desk.payload.create({
    collection: 'media',
    data: { alt: '样例图', masking: 'none', isCleared: true } as never,
    file: { data, mimetype: 'image/png', name: 'sample.png', size: data.length },
    context: { seeding: true },
  });
  return made.id as number;
};
const withFigure = (id: number) => {
  const body = paragraph('正文。');
  const figure = {
    ...{ type: 'block', version: 2, format: '' },
    fields: { id: '0123456789abcdef01234567', blockType: 'figure', picture: id, caption: '图', source: '' },
  };
  return { root: { ...body.root, children: [...body.root.children, figure] } };
};
/** Made as the seeder makes what is public. */
const make = async (collection: 'articles' | 'disclosures', data: object, _status: string): Promise<number> =>
  (await desk.payload
    .create({
      collection,
      locale: 'zh',
      draft: _status === 'draft',
      context: { seeding: true },
      data: { ...data, _status } as never,
    })
    .then(({ id }) => id)) as number;

it('a picture is carried by what is public, as a cover or in a body, and by no draft', async () => {
  const [cover, inArticle, inNotice, inDraft, alone] = [
    await picture(),
    await picture(),
    await picture(),
    await picture(),
    await picture(),
  ];
  await make('articles', article(desk.slug(), { cover, body: withFigure(inArticle) }), 'published');
  await make('disclosures', notice(desk.slug(), { body: withFigure(inNotice) }), 'published');
  const draft = article(desk.slug(), { cover: inDraft, body: withFigure(inDraft) });
  const id = await make('articles', draft, 'draft');
  const carried = async () => new Set(await carriedPictures(desk.payload));
  const wanted = [cover, inArticle, inNotice].map(String);
  expect(await carried()).toEqual(new Set(wanted));
  expect([...(await carried())]).not.toContain(String(alone));

  await desk.payload.update({
    ...{ collection: 'articles', id, locale: 'zh', context: { seeding: true } },
    data: { _status: 'published' } as never,
  } as never);
  expect(await carried()).toEqual(new Set([...wanted, String(inDraft)]));
  const other = await picture();
  await desk.payload.update({
    ...{ collection: 'articles', id, locale: 'zh', context: { seeding: true } },
    data: { cover: null, body: withFigure(other) } as never,
  } as never);
  expect(await carried(), 'another picture in the text').toEqual(new Set([...wanted, String(other)]));
  await desk.payload.update({
    ...{ collection: 'articles', id, locale: 'zh', context: { seeding: true } },
    data: { withdrawal: { at: '2026-11-24T00:00:00.000Z', reason: '有误' } } as never,
  } as never);
  expect(await carried(), 'withdrawn').toEqual(new Set(wanted));
});

it('the figures of a body are found as they are stored, in text or as values', () => {
  expect(picturesIn(JSON.stringify(withFigure(7)))).toEqual(['7']);
  expect(
    picturesIn({ root: { children: [{ fields: { blockType: 'figure', picture: { id: 8 } } }] } }),
  ).toEqual(['8']);
  expect(picturesIn(null)).toEqual([]);
});
