import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicText } from '../../domain/record/content';
import { compileWhenStale } from '../../scripts/compile-when-stale.mjs';
import { dataDir } from '../data-dir';
import '../rest.fixture';
import { article, type Desk, type Id, notice, openDesk, PASSWORD } from '../review/desk.fixture';
import { ROLES, type Role } from '../roles';
import { action, inCatalog, onPage, PERSON, pdfOf, scanned, signedBySomebody, words } from './pdf.fixture';

let desk: Desk;
const people = {} as Record<Role, Awaited<ReturnType<Desk['person']>>>;

beforeAll(async () => {
  await compileWhenStale();
  desk = await openDesk('attachments');
  for (const role of ROLES) people[role] = await desk.person(role);
}, 180_000);
afterAll(() => desk.close());

type Said = { status: number; text: string; doc: Record<string, unknown> };

/** As the desk's own form sends a file. */
async function send(role: Role, bytes: Buffer, data: object = {}, name = 'form.pdf'): Promise<Said> {
  const { email } = people[role] as { email?: string };
  const { token } = await desk.payload.login({
    collection: 'users',
    data: { email: String(email), password: PASSWORD },
  });
  const body = new FormData();
  body.set('file', new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }), name);
  body.set('_payload', JSON.stringify(data));
  const request = new Request('http://localhost/api/attachments', {
    method: 'POST',
    headers: { Authorization: `JWT ${token}` },
    body,
  });
  const response = await handleEndpoints({ config: desk.payload.config, request });
  const text = await response.text();
  return { status: response.status, text, doc: JSON.parse(text).doc ?? {} };
}
const byProgram = (bytes: Buffer, data: object = {}) =>
  desk.payload.create({
    collection: 'attachments',
    data: data as never,
    file: { data: bytes, mimetype: 'application/pdf', name: 'form.pdf', size: bytes.length },
  });
const filesOnDisk = () => (existsSync(dataDir('attachments')) ? readdirSync(dataDir('attachments')) : []);
const keptCount = async () => (await desk.payload.count({ collection: 'attachments' })).totalDocs;
const refusedWith = async (act: Promise<unknown>): Promise<string> => {
  const error = await act.then(
    () => null,
    (thrown) => thrown,
  );
  expect(error, 'nothing was refused').not.toBeNull();
  return JSON.stringify(error.data?.errors ?? error.message);
};

describe('an upload', () => {
  it('is kept without what nobody sees in it, under a name of its own, with its facts', async () => {
    const { status, doc } = await send('editor', await signedBySomebody(), { digest: 'mine', pages: 99 });
    expect(status).toBe(201);
    expect(doc.filename).toMatch(/^[0-9a-f-]{36}\.pdf$/);
    const bytes = readFileSync(dataDir('attachments', String(doc.filename)));
    expect(bytes.includes(PERSON)).toBe(false);
    expect(doc).toMatchObject({
      pages: 1,
      digest: createHash('sha256').update(bytes).digest('hex'),
      filesize: bytes.length,
      removed: '作者、软件、时间等文件信息',
    });
    expect(doc.texts, 'the words of a file go nowhere but to the scanner').toBeUndefined();
  });

  it('is refused by whatever way it comes, in Chinese, and nothing of it is kept', async () => {
    const before = [await keptCount(), filesOnDisk().length];
    const script = await pdfOf({
      change: inCatalog({ OpenAction: action('JavaScript', { JS: words('1') }) }),
    });
    const sent = await send('editor', script);
    expect(sent.status).toBe(400);
    expect(sent.text).toContain('有脚本（JavaScript），不能公开');
    expect(sent.text).toContain('表单里写好的内容都在');
    expect(await refusedWith(byProgram(script))).toContain('有脚本');
    const launch = onPage(1, { Subtype: 'Link', A: action('Launch') });
    expect((await send('editor', await pdfOf({ change: launch }))).text).toContain('第 1 页');
    expect((await send('editor', Buffer.from('GIF89a'), {}, 'a.pdf')).text).toContain('不是 PDF 文件');
    expect([await keptCount(), filesOnDisk().length]).toEqual(before);
  });

  it('is refused where a page holds what nobody may let pass, naming the page and not the number', async () => {
    const number = '150525199001010015';
    const sent = await send('editor', await pdfOf({ pages: 2, text: `ID ${number}` }));
    expect(sent.status).toBe(400);
    expect(sent.text).toContain('第 2 页');
    expect(sent.text).toContain('是证件号码');
    expect(sent.text).not.toContain(number);
  });

  it('of a scan waits for the word of a person, which is kept', async () => {
    const scan = await scanned();
    const without = await send('editor', scan);
    expect([without.status, without.text]).toEqual([400, expect.stringContaining('第 1 页有图片')]);
    expect(without.text).toContain('"path":"looked"');
    const { doc } = await send('editor', scan, { looked: true, lookedBy: 'legal' });
    expect(doc).toMatchObject({ looked: true, lookedBy: 'editor', unread: '第 1 页' });
  });

  it('with a person in its name is refused', async () => {
    expect((await send('editor', await pdfOf(), {}, '张小明.pdf')).text).toContain('文件名里');
  });

  it('is for those who write, and reading for those who read publications', async () => {
    const may = async (role: Role) => (await send(role, await pdfOf())).status === 201;
    const writers: Role[] = [];
    for (const role of ROLES) if (await may(role)) writers.push(role);
    expect(writers).toEqual(['editor', 'reviewer', 'approver']);
    const find = (user: object | null) =>
      desk.payload.find({ collection: 'attachments', overrideAccess: false, user: user as never });
    await expect(find(people.clerk)).rejects.toThrow();
    await expect(find(null)).rejects.toThrow();
    expect((await find(people.secrecy)).totalDocs).toBeGreaterThan(0);
  });

  it('is never exchanged, changed or deleted, by nobody', async () => {
    const { id } = await byProgram(await pdfOf());
    const other = await pdfOf({ text: 'another file altogether' });
    const file = { data: other, mimetype: 'application/pdf', name: 'b.pdf', size: other.length };
    const update = (more: object) =>
      desk.payload.update({ collection: 'attachments', id, data: {}, ...more } as never);
    expect(await refusedWith(update({ file }))).toContain('不能换');
    expect(await refusedWith(update({ data: { digest: 'x' } }))).toContain('不能换');
    await refusedWith(
      desk.payload.delete({
        collection: 'attachments',
        id,
        overrideAccess: false,
        user: people.administrator as never,
      }),
    );
  });
});

const as = (user: object) => ({ user, overrideAccess: false, locale: 'zh', depth: 0 }) as object;
const draftOf = async (collection: 'articles' | 'disclosures', data: object): Promise<Id> =>
  (
    await desk.payload.create({
      ...as(people.editor),
      collection,
      draft: true,
      data: { ...data, _status: 'draft' } as never,
    } as never)
  ).id as unknown as Id;
const row = async (file: Buffer, title = '申请表') => ({ title, file: (await byProgram(file)).id });
const stored = async (collection: 'articles' | 'disclosures', id: Id) =>
  (await desk.payload.db.findOne({ collection, where: { id: { equals: id } } })) as never as {
    _status: string;
    attachments: { digest: string; file: number; title: Record<string, string> }[];
  };

describe('a publication', () => {
  it('is signed with the bytes of its files: another file needs other signatures', async () => {
    const writer = await desk.person('editor');
    const first = await row(await pdfOf());
    const id = await draftOf('articles', article(desk.slug(), { attachments: [first] }));
    const sign = async () => {
      await desk.take(writer, 'articles', id, 'first');
      await desk.take(people.reviewer, 'articles', id, 'second');
      await desk.take(people.approver, 'articles', id, 'third');
    };
    await sign();
    const { digest, newest } = await desk.item('articles', id);
    const [kept] = newest.attachments as { id: string; digest: string }[];
    expect(kept?.digest).toMatch(/^[0-9a-f]{64}$/);

    // The same words, other bytes; what the form says about them is not believed.
    const other = await row(await pdfOf({ text: 'Another file under the same title' }));
    await desk.payload.update({
      ...as(people.editor),
      collection: 'articles',
      id,
      draft: true,
      req: { query: { draft: 'true' } },
      data: { attachments: [{ ...other, id: kept?.id, digest: kept?.digest }], _status: 'draft' },
    } as never);
    const after = await desk.item('articles', id);
    expect(after.digest).not.toBe(digest);
    expect((after.newest.attachments as { digest: string }[])[0]?.digest).not.toBe(kept?.digest);
    await refusedWith(desk.take(people.approver, 'articles', id, 'published'));
    expect((await stored('articles', id))._status).toBe('draft');

    await sign();
    await desk.take(people.approver, 'articles', id, 'published');
    const published = await stored('articles', id);
    expect(published._status).toBe('published');
    const said = JSON.parse(publicText('news', published));
    expect(said.attachments).toEqual([{ title: { zh: '申请表' }, sha256: published.attachments[0]?.digest }]);
  });

  it('is read with the pages it carries, each named', async () => {
    const carried = await row(await pdfOf({ pages: 2, text: 'Ask 13904751234' }));
    const id = await draftOf('disclosures', notice(desk.slug(), { attachments: [carried] }));
    const said = await refusedWith(
      desk.payload.update({
        collection: 'disclosures',
        id,
        locale: 'zh',
        context: { seeding: true },
        data: { _status: 'published' },
      } as never),
    );
    expect(said).toContain('附件第 1 项 · 第 2 页');
    expect(said).toContain('是手机号码');
    expect(said).toContain('attachments.0.file');
  });

  it('names a title in Chinese, and only a file that is there', async () => {
    const { file } = await row(await pdfOf());
    const make = (attachments: object[], locale: string) =>
      desk.payload.create({
        collection: 'articles',
        locale,
        context: { seeding: true },
        data: { ...article(desk.slug()), attachments, _status: 'published' },
      } as never);
    expect(await refusedWith(make([{ file }], 'zh'))).toContain('请写附件标题');
    await expect(make([{ file }], 'mn')).resolves.toBeTruthy();
    await refusedWith(make([{ title: '表', file: 99_999 }], 'zh'));
  });
});
