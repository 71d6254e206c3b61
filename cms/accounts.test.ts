import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restAs, restWith } from './rest.fixture';
import { type Desk, openDesk, refusal } from './review/desk.fixture';

let desk: Desk;
let editor: Awaited<ReturnType<Desk['person']>>;
const email = 'victim@demo.invalid';
const password = 'a-password-of-nobody';

beforeAll(async () => {
  desk = await openDesk('accounts');
  editor = await desk.person('editor');
  await desk.payload.create({ collection: 'users', data: { email, password, name: '某', role: 'editor' } });
}, 180_000);
afterAll(() => desk.close());

const login = (client: string, word = password) =>
  desk.payload.login({
    collection: 'users',
    data: { email, password: word },
    req: { headers: new Headers({ 'x-door-client': client }) } as never,
  });

describe('guessing a password', () => {
  it('is stopped for the place it comes from, and keeps nobody else out', async () => {
    for (let i = 0; i < 10; i += 1) expect((await refusal(login('10.0.0.1', 'wrong'))).status).toBe(401);
    expect((await refusal(login('10.0.0.1', 'wrong'))).status).toBe(429);
    expect((await refusal(login('10.0.0.1'))).status, 'the right one as well').toBe(429);
    expect((await login('10.0.0.2')).user?.email).toBe(email);
  });

  it('is stopped as soon when many are tried at once', async () => {
    const said = await Promise.all(
      Array.from({ length: 40 }, async () => (await refusal(login('10.0.0.8', 'wrong'))).status),
    );
    const looked = said.filter((status) => status === 401).length;
    expect(looked).toBeLessThanOrEqual(10);
    expect(said.filter((status) => status === 429)).toHaveLength(40 - looked);
    // PostgreSQL may count all before it refuses the first: what was refused counts no longer.
    expect((await refusal(login('10.0.0.8', 'wrong'))).status).toBe(looked < 10 ? 401 : 429);
  });

  it('tells a stranger nothing of the account', async () => {
    const stranger = restWith(desk.payload, null);
    for (const guess of ['victimZq8-vbnQ-77xk', 'zzzzzzZq8-vbnQ-77xk']) {
      const { docs } = await desk.payload.find({ collection: 'users', where: { email: { equals: email } } });
      const said = await stranger('PATCH', `/users/${docs[0]?.id}`, { password: guess });
      expect(said.status, guess).toBe(403);
      const colleague = await restAs(desk.payload, editor as { email?: string });
      expect((await colleague('PATCH', `/users/${docs[0]?.id}`, { password: guess })).status, guess).toBe(
        403,
      );
    }
  });

  it('is forgotten when the administrator unlocks, and nobody else can', async () => {
    const unlock = (user: object) =>
      desk.payload.unlock({
        collection: 'users',
        data: { email, password: '' },
        overrideAccess: false,
        req: { user } as never,
      });
    expect((await refusal(unlock(editor))).status).toBe(403);
    expect((await refusal(login('10.0.0.1'))).status).toBe(429);
    await unlock(await desk.person('administrator'));
    expect((await login('10.0.0.1')).user?.email).toBe(email);
  });
});

describe('a password by mail', () => {
  it('is refused before anything is written, whoever asks, and keeps nobody waiting', async () => {
    const stranger = restWith(desk.payload, null);
    const asked = Date.now();
    const [answer, written] = await Promise.all([
      stranger('POST', '/users/forgot-password', { email }),
      login('10.0.0.4'),
    ]);
    expect(answer.status).toBe(403);
    expect(answer.text).toContain('请找系统管理员');
    expect(written.user?.email).toBe(email);
    expect(Date.now() - asked).toBeLessThan(5_000);
  });
});

describe('the rights of an account', () => {
  const update = (user: { id: number }, data: object, id = user.id) =>
    desk.payload.update({ collection: 'users', id, data, user: user as never, overrideAccess: false });

  it('are raised by nobody for themselves', async () => {
    await update(editor, {
      role: 'approver',
      deputyFor: 'approver',
      deputyUntil: '2099-01-01T00:00:00.000Z',
    });
    expect(await desk.again(editor)).toMatchObject({ role: 'editor', deputyFor: null });
    const administrator = await desk.person('administrator');
    for (const data of [{ role: 'approver' }, { deputyFor: 'approver' }, { isDisabled: true }])
      expect((await refusal(update(administrator, data))).status, JSON.stringify(data)).toBe(403);
    await update(administrator, { name: '改了名' });
  });

  it('that it is a sample is changed by the administrator alone', async () => {
    await desk.payload.update({ collection: 'users', id: editor.id, data: { isSample: true } });
    const own = await restAs(desk.payload, editor as { email?: string });
    const said = await own('PATCH', `/users/${editor.id}`, { isSample: false, name: '再改' });
    expect(said.status).toBe(200);
    expect(await desk.again(editor)).toMatchObject({ isSample: true, name: '再改' });
    await update(await desk.person('administrator'), { isSample: false }, editor.id);
    expect(await desk.again(editor)).toMatchObject({ isSample: false });
  });

  it('of a deputy hold until their last day, as long as they are three people', async () => {
    const administrator = await desk.person('administrator');
    const deputy = await desk.person('editor');
    await update(
      administrator,
      { deputyFor: 'reviewer', deputyUntil: '2099-01-01T00:00:00.000Z' },
      deputy.id,
    );
    const { rolesOf } = await import('./review/person');
    expect(rolesOf(await desk.again(deputy))).toEqual(['editor', 'reviewer']);
    await update(administrator, { deputyUntil: '2020-01-01T00:00:00.000Z' }, deputy.id);
    expect(rolesOf(await desk.again(deputy))).toEqual(['editor']);
  });

  it('end with the account: its sessions go in the same moment', async () => {
    const administrator = await desk.person('administrator');
    await login('10.0.0.3');
    const { docs } = await desk.payload.find({ collection: 'users', where: { email: { equals: email } } });
    const id = docs[0]?.id as number;
    const sessions = async () =>
      (
        (await desk.payload.db.findOne({
          collection: 'users',
          where: { id: { equals: id } },
        })) as unknown as {
          sessions: unknown[];
        }
      ).sessions.length;
    expect(await sessions()).toBeGreaterThan(0);
    await update(administrator, { isDisabled: true }, id);
    expect(await sessions()).toBe(0);
    expect((await refusal(login('10.0.0.3'))).status).toBe(403);
  });
});
