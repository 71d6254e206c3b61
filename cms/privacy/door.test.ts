import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { article as articleOf, type Desk, openDesk, paragraph } from '../review/desk.fixture';

// The whole desk on a database of its own: what is tried here is tried the way Payload itself writes.
let office: Desk;
let desk: Desk['payload'];
let legal: { id: number; role: string };

const NUMBER = '150525199001010015';
let count = 0;
const article = (more: object = {}) => articleOf(`door-${++count}`, more);
// The seeder's word opens the gate of roles; it must not open this one.
const how = { context: { seeding: true }, locale: 'zh', depth: 0 } as const;
const articles = { ...how, collection: 'articles' } as const;

const make = (more: object, status = 'published') =>
  desk.create({
    ...articles,
    data: article({ ...more, _status: status }) as never,
    draft: status === 'draft',
  });
const publish = (id: number | string, data: object = {}) =>
  desk.update({ ...articles, id, data: { ...data, _status: 'published' } as never });
const refusal = async (act: Promise<unknown>): Promise<string> => {
  const error = await act.then(
    () => null,
    (thrown) => thrown,
  );
  expect(error, 'nothing was refused').not.toBeNull();
  expect(error.status).toBe(400);
  return JSON.stringify(error.data.errors);
};
const publicStatus = async (id: number | string) =>
  (
    await desk.db.findOne<{ id: number; _status: string }>({
      collection: 'articles',
      where: { id: { equals: id } },
    })
  )?._status;

const media = { ...how, collection: 'media' } as const;
const upload = async (name: string, alt: string) => {
  const data = await sharp({ create: { width: 1200, height: 510, channels: 3, background: '#888' } })
    .png()
    .toBuffer();
  return desk.create({
    ...media,
    file: { data, mimetype: 'image/png', name, size: data.length },
    data: { alt },
  });
};
/** What has no drafts: whoever has looked at a picture makes it and its words public. */
const clearPicture = (id: number, more: object = {}) =>
  desk.update({ ...media, id, data: { isCleared: true, masking: 'none', ...more } });

beforeAll(async () => {
  office = await openDesk('privacy-door');
  desk = office.payload;
  legal = (await office.person('legal')) as never;
}, 180_000);
afterAll(() => office.close());

describe('publication', () => {
  it('is refused where an identity number stands, naming the place and not the number', async () => {
    const said = await refusal(make({ body: paragraph(`证件号${NUMBER}。`) }));
    expect(said).toContain('正文第 1 段');
    expect(said).toContain('任何人都不能放行');
    expect(said).toContain('"path":"body"');
    expect(said).not.toContain(NUMBER);
  });

  it('is refused where a name stands, with the lawful form', async () => {
    expect(await refusal(make({ summary: '当事人张小明到场。' }))).toContain('可改为“张某”');
  });

  it('is refused by what another language says', async () => {
    const { id } = await make({}, 'draft');
    const mn = { collection: 'articles', id, depth: 0, context: how.context, locale: 'mn' } as const;
    await desk.update({ ...mn, draft: true, data: { title: 'ᠣᠶᠤᠨᠴᠢᠮᠡᠭ ᠢᠷᠡᠪᠡ' } });
    expect(await refusal(publish(id))).toContain('蒙古文 · 标题');
  });

  it('is refused to a bulk edit, a duplicate and a restored version as well', async () => {
    const { id } = await make({ title: '当事人张小明' }, 'draft');
    const { errors } = await desk.update({
      ...articles,
      where: { id: { equals: id } },
      data: { _status: 'published' },
    });
    expect(errors).toHaveLength(1);
    expect(await publicStatus(id)).toBe('draft');
    await refusal(
      desk.duplicate({ ...articles, id, data: { slug: `door-${++count}`, _status: 'published' } as never }),
    );

    const { docs } = await desk.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      locale: 'all',
      depth: 0,
    });
    await publish(id, { title: '窗口延时服务' });
    await desk.db.updateVersion({
      collection: 'articles',
      id: docs[0]?.id as never,
      versionData: {
        version: { ...(docs[0]?.version as object), title: { zh: '当事人张小明' }, _status: 'published' },
      } as never,
    });
    await refusal(
      desk.restoreVersion({
        collection: 'articles',
        id: docs[0]?.id as never,
        depth: 0,
        context: { seeding: true },
      }),
    );
  });

  it('lets drafts be kept, whatever they say', async () => {
    const { id } = await make({ title: `当事人张小明 ${NUMBER}` }, 'draft');
    expect(await publicStatus(id)).toBe('draft');
  });

  it('leaves a way to withdraw what should never have been public', async () => {
    const { id } = await make({ body: paragraph(`证件号${NUMBER}。`) }, 'draft');
    await publish(id, { withdrawal: { at: '2026-11-24T03:00:00.000Z', reason: '内容有误。' } });
    await refusal(publish(id, { withdrawal: { at: null, reason: null } }));
  });
});

describe('what is public without drafts', () => {
  it('is read when a picture is cleared, not before; a telling file name is refused', async () => {
    expect(await refusal(upload('当事人张小明.png', '一扇门'))).toContain('张■■');
    const { id } = await upload('door.png', '当事人张小明');
    expect(await refusal(clearPicture(id))).toContain('替代文字');
    await clearPicture(id, { alt: '一扇门' });
  });
});

describe("the bureau's own telephones", () => {
  const unit = (telephone: string, slug: string) =>
    desk.create({
      ...how,
      collection: 'units',
      data: {
        name: '大沁他拉镇派出所',
        kind: 'station',
        address: '奈曼旗大沁他拉镇工业大街1号',
        telephone,
        hours: '8:30',
        order: 1,
        slug,
        _status: 'published',
      } as never,
    });

  it('pass once the unit is published; others and private mobiles do not', async () => {
    const text = { summary: '请打0475-4212345。' };
    expect(await refusal(make(text))).toContain('没有列入本局单位表的电话');
    await unit('0475-4212345', 'unit-one');
    await make(text);
    expect(await refusal(unit('13800001234', 'unit-two'))).toContain('手机号码');
  });
});

describe('a clearance', () => {
  type Body = { collection?: string; global?: string; id?: number | string; data: object };
  const call = async (what: string, body: Body & { key?: string; reason?: string }, user: object) => {
    const endpoint = desk.config.endpoints.find(({ path: at }) => at === `/privacy/${what}`);
    if (!endpoint) throw new Error(`No endpoint for ${what}`);
    const req = {
      user,
      payload: desk,
      context: {},
      query: {},
      data: { ...body, locale: 'zh' },
      headers: new Headers(),
      t: (key: string) => key,
      locale: 'zh',
    };
    return ((await endpoint.handler(req as never)) as Response).json();
  };
  const say = async (what: 'ask' | 'clear', body: Body, reason: string, user: object = legal) => {
    const { findings } = await call('check', body, user);
    return call(what, { ...body, key: findings[0].key, reason }, user);
  };
  const clear = (id: number | string, data: object, reason: string, user: object = legal) =>
    say('clear', { collection: 'articles', id, data }, reason, user);

  it('is for the legal reviewer only, needs a reason, and holds for exactly this text', async () => {
    const text = '窗口民警张小明今天值班。';
    const { id } = await make({ summary: text }, 'draft');
    expect(
      JSON.stringify(await clear(id, { summary: text }, '同意书', { ...legal, role: 'approver' })),
    ).toContain('只有法制审核');
    expect(JSON.stringify(await clear(id, { summary: text }, ' '))).toContain('理由');
    await refusal(publish(id));
    expect(await clear(id, { summary: text }, '窗口岗位公开，第九条')).toEqual({ state: 'cleared' });
    await publish(id);
    expect(await publicStatus(id)).toBe('published');
    await refusal(publish(id, { summary: '窗口民警张小明今天休息。' }));
    await refusal(make({ summary: text }));

    const { docs } = await desk.find({ collection: 'privacy-clearances', depth: 0 });
    expect(docs).toHaveLength(1);
    expect(docs[0]).toMatchObject({
      rule: 'name',
      masked: '张■■',
      reason: '窗口岗位公开，第九条',
      answeredRole: 'legal',
      answeredBy: legal.id,
    });
    expect(JSON.stringify(docs[0])).not.toContain('张小明');
  });

  it('never reaches a hard finding', async () => {
    const text = `证件号${NUMBER}。`;
    const { id } = await make({ summary: text }, 'draft');
    expect(JSON.stringify(await clear(id, { summary: text }, '理由'))).toContain('任何人都不能核准');
    await refusal(publish(id));
  });

  it('can be asked for before a text without drafts is kept, and is answered once', async () => {
    const alt = '窗口民警李建国';
    const { id } = await upload('window.png', alt);
    const approver = { ...legal, role: 'approver' };
    expect(
      await say('ask', { collection: 'media', id, data: { alt, isCleared: true } }, '', approver),
    ).toEqual({
      state: 'asked',
    });
    const clearances = { collection: 'privacy-clearances', depth: 0, overrideAccess: false } as const;
    const asLegal = { ...clearances, user: { ...legal, collection: 'users' } as never };
    const where = { state: { equals: 'asked' } } as const;
    const [row] = (await desk.find({ ...asLegal, where })).docs;
    expect(row).toMatchObject({ passage: '窗口民警李建国', masked: '李■■', entity: 'media' });
    await refusal(clearPicture(id));

    const answer = (user: object, said: object) =>
      desk.update({
        ...clearances,
        id: row?.id as never,
        user: { ...user, collection: 'users' } as never,
        data: said,
      });
    await expect(answer(approver, { state: 'cleared', reason: '可以' })).rejects.toMatchObject({
      status: 403,
    });
    await expect(answer(legal, { state: 'cleared' })).rejects.toMatchObject({ status: 400 });
    const kept = await answer(legal, { state: 'cleared', reason: '窗口岗位', masked: '别的', rule: 'seal' });
    expect(kept).toMatchObject({
      passage: '窗口民警李■■',
      masked: '李■■',
      rule: 'name',
      answeredRole: 'legal',
    });
    await expect(answer(legal, { reason: '改了' })).rejects.toMatchObject({ status: 403 });
    await clearPicture(id);
  });
});
