import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Rest, restAs, restWith } from '../rest.fixture';
import { article, type Desk, openDesk } from '../review/desk.fixture';
import type { Role } from '../roles';
import { lockOnlyOwn } from './own-locks';

type Person = Awaited<ReturnType<Desk['person']>> & { email?: string };
type Lock = { id: number; user: { value: unknown }; document?: { value: unknown }; updatedAt: string };

const LOCKS = 'payload-locked-documents';
let desk: Desk;
const people = {} as Record<'editor' | 'reviewer' | 'clerk' | 'secrecy' | 'administrator', Person>;
const rest = {} as Record<keyof typeof people, Rest>;
let id: number;

const inNameOf = ({ id: value }: Person) => ({ relationTo: 'users', value });
const onArticle = (value: unknown = id) => ({ document: { relationTo: 'articles', value } });
const stored = async (): Promise<Lock[]> =>
  (await desk.payload.find({ collection: LOCKS, depth: 0, sort: 'id' })).docs as unknown as Lock[];
/** As Payload locks what somebody has begun to change. */
const lockOf = async (person: Person, what: object = onArticle()): Promise<number> => {
  await desk.payload.db.create({ collection: LOCKS, data: { ...what, user: inNameOf(person) } as never });
  return (await stored()).at(-1)?.id as number;
};
const seen = async (by: Rest): Promise<number[]> => {
  const { body } = await by('GET', `/${LOCKS}`);
  return ((body.docs ?? []) as unknown as Lock[]).map((lock) => lock.id);
};

beforeAll(async () => {
  desk = await openDesk('own-locks');
  for (const role of ['editor', 'reviewer', 'clerk', 'secrecy', 'administrator'] satisfies Role[]) {
    people[role] = (await desk.person(role)) as Person;
    rest[role] = await restAs(desk.payload, people[role]);
  }
}, 180_000);
afterAll(() => desk.close());
beforeEach(async () => {
  await desk.payload.db.deleteMany({ collection: LOCKS, where: {} });
  const made = await rest.editor('POST', '/articles?locale=zh&draft=true', article(desk.slug()));
  id = (made.body.doc as unknown as { id: number }).id;
});

describe('a lock', () => {
  it('keeps nobody from disabling an account', async () => {
    const victim = (await desk.person('translator')) as Person;
    const what = { document: { relationTo: 'users', value: victim.id } };
    const sent = { ...what, user: inNameOf(victim) };
    for (const by of [rest.clerk, rest.administrator])
      expect((await by('POST', `/${LOCKS}`, sent)).status).toBe(403);
    await lockOf(victim, what);
    const { status, text } = await rest.administrator('PATCH', `/users/${victim.id}`, { isDisabled: true });
    expect(status, text).toBe(200);
  });

  it('is written by those alone who may write at what it keeps', async () => {
    for (const by of [rest.clerk, rest.secrecy, rest.administrator, restWith(desk.payload, null)])
      expect((await by('POST', `/${LOCKS}`, { ...onArticle(), user: inNameOf(people.clerk) })).status).toBe(
        403,
      );
    expect((await rest.editor('POST', `/${LOCKS}`, { globalSlug: 'settings' })).status).toBe(403);
    expect((await rest.administrator('POST', `/${LOCKS}`, { globalSlug: 'settings' })).status).toBe(201);
    expect(await stored()).toHaveLength(1);
    const saved = await rest.reviewer('PATCH', `/articles/${id}?locale=zh&draft=true`, { title: '改' });
    expect(saved.status, saved.text).toBe(200);
  });

  it('is in one’s own name and from now, whatever was sent', async () => {
    const later = '2099-01-01T00:00:00.000Z';
    const sent = { ...onArticle(), user: inNameOf(people.clerk), updatedAt: later, createdAt: later };
    const made = await rest.editor('POST', `/${LOCKS}`, sent);
    expect(made.status, made.text).toBe(201);
    const [lock] = await stored();
    expect(lock?.user.value).toBe(people.editor.id);
    expect(Date.parse(lock?.updatedAt ?? later)).toBeLessThanOrEqual(Date.now());
    expect(
      (await rest.reviewer('PATCH', `/articles/${id}?locale=zh&draft=true`, { title: '改' })).status,
    ).toBe(423);
  });

  it.each([
    ['nothing', () => ({})],
    ['two things', () => ({ ...onArticle(), globalSlug: 'settings' })],
    ['no document', () => onArticle(999_999)],
    ['no number', () => onArticle('1 or 1')],
    ['several numbers', () => onArticle([id])],
    ['what only code writes', () => ({ document: { relationTo: 'review-steps', value: 1 } })],
    ['what has no locks', () => ({ document: { relationTo: 'cases', value: 1 } })],
    ['no collection', () => ({ document: { relationTo: 'constructor', value: 1 } })],
  ])('is on one thing that is there: not on %s', async (_, what) => {
    const { status, text } = await rest.editor('POST', `/${LOCKS}`, {
      ...what(),
      user: inNameOf(people.editor),
    });
    expect([400, 403], text).toContain(status);
    expect(await stored()).toEqual([]);
  });

  it('is seen by those who may read what it keeps, and by nobody else', async () => {
    const lock = await lockOf(people.editor);
    const onSettings = await lockOf(people.administrator, { globalSlug: 'settings' });
    for (const by of [rest.editor, rest.reviewer, rest.secrecy]) expect(await seen(by)).toContain(lock);
    expect(await seen(rest.clerk)).toEqual([onSettings]);
    const asked = `/${LOCKS}?where[document.relationTo][equals]=articles&where[document.value][equals]=${id}`;
    const { body } = await rest.reviewer('GET', asked);
    expect((body.docs as unknown as Lock[])[0]?.id).toBe(lock);
    expect((await rest.clerk('GET', asked)).body.docs).toEqual([]);
    expect((await restWith(desk.payload, null)('GET', `/${LOCKS}`)).status).toBe(403);
    expect((await rest.clerk('GET', `/${LOCKS}/${lock}`)).status).toBe(404);
  });

  it('shows in the list, at the item and at the global, to a colleague', async () => {
    await lockOf(people.editor);
    await lockOf(people.administrator, { globalSlug: 'settings' });
    const how = { overrideAccess: false, includeLockStatus: true, depth: 0, user: people.reviewer as never };
    const where = { id: { equals: id } };
    const { docs } = await desk.payload.find({ collection: 'articles', ...how, where });
    const shown = { _isLocked: true, _userEditing: people.editor.id };
    expect(docs).toMatchObject([shown]);
    expect(await desk.payload.findByID({ collection: 'articles', id, ...how })).toMatchObject(shown);
    const settings = await desk.payload.findGlobal({ slug: 'settings', ...how });
    expect(settings).toMatchObject({ _isLocked: true, _userEditing: people.administrator.id });
  });

  it('is taken over by whoever may write there, in their own name, and then kept from no further item', async () => {
    const lock = await lockOf(people.editor);
    const other = (await rest.editor('POST', '/articles?locale=zh&draft=true', article(desk.slug()))).body
      .doc as never as { id: number };
    for (const by of [rest.clerk, rest.secrecy])
      expect((await by('PATCH', `/${LOCKS}/${lock}`, { user: inNameOf(people.clerk) })).status).not.toBe(200);
    const sent = {
      user: inNameOf(people.clerk),
      ...onArticle(other.id),
      updatedAt: '2099-01-01T00:00:00.000Z',
    };
    const taken = await rest.reviewer('PATCH', `/${LOCKS}/${lock}`, sent);
    expect(taken.status, taken.text).toBe(200);
    expect(await stored()).toMatchObject([{ id: lock, user: inNameOf(people.reviewer), ...onArticle() }]);
    expect(Date.parse((await stored())[0]?.updatedAt ?? '')).toBeLessThanOrEqual(Date.now());
    expect((await rest.editor('PATCH', `/articles/${id}?locale=zh&draft=true`, { title: '改' })).status).toBe(
      423,
    );
    expect(
      (await rest.reviewer('PATCH', `/articles/${id}?locale=zh&draft=true`, { title: '改' })).status,
    ).toBe(200);
  });

  it('is ended by its owner, and by nobody else', async () => {
    const lock = await lockOf(people.editor);
    for (const by of [rest.clerk, rest.reviewer, rest.administrator]) {
      expect((await by('DELETE', `/${LOCKS}/${lock}`)).status).not.toBe(200);
      await by('DELETE', `/${LOCKS}?where[id][exists]=true`);
    }
    expect(await stored()).toHaveLength(1);
    await rest.clerk('PATCH', `/${LOCKS}?where[id][exists]=true`, { user: inNameOf(people.clerk) });
    expect(await stored()).toMatchObject([{ user: inNameOf(people.editor) }]);
    const ended = await rest.editor('DELETE', `/${LOCKS}/${lock}`);
    expect(ended.status, ended.text).toBe(200);
    expect(await stored()).toEqual([]);
  });
});

describe('a form', () => {
  const build = lockOnlyOwn(async ({ returnLockStatus }) => returnLockStatus);
  const asked = async (person: Person, more: object) =>
    build({ req: await desk.request(person), returnLockStatus: true, ...more });

  it('locks what it is of for those alone who may write there', async () => {
    const which = () => ({ collectionSlug: 'articles', id });
    expect(await asked(people.editor, which())).toBe(true);
    expect(await asked(people.editor, { collectionSlug: 'articles', id: String(id) })).toBe(true);
    expect(await asked(people.administrator, { globalSlug: 'settings' })).toBe(true);
    expect(await asked(people.editor, { ...which(), returnLockStatus: false })).toBe(false);
    for (const person of [people.clerk, people.secrecy]) expect(await asked(person, which())).toBe(false);
    expect(await asked(people.clerk, { globalSlug: 'settings' })).toBe(false);
    expect(await asked(people.clerk, { collectionSlug: 'users', id: people.clerk.id })).toBe(false);
    expect(await asked(people.editor, { collectionSlug: 'articles' }), 'a new item').toBe(false);
    expect(await asked(people.administrator, { ...which(), globalSlug: 'settings' })).toBe(false);
  });
});
