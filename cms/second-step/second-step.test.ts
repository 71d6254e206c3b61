import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Answer, type Rest, restWith } from '../rest.fixture';
import { type Desk, openDesk, PASSWORD } from '../review/desk.fixture';
import { beginSignIn } from '../sign-in-tries';
import { seal, unseal } from './seal';
import { codeAt } from './totp';

let desk: Desk;
type Person = { id: number; email: string };
let place = 0;

/** Signs in from a place of its own, as far as the throttle is concerned. */
const login = (person: Person, more: object = {}, client = `10.1.0.${++place}`): Promise<Answer> =>
  restWith(desk.payload, null, { 'x-door-client': client })('POST', '/users/login', {
    ...{ email: person.email, password: PASSWORD },
    ...more,
  });
const restOf = ({ body }: Answer): Rest => restWith(desk.payload, String(body.token));
const at = (ms: number) => vi.useFakeTimers({ now: ms, toFake: ['Date'] });

/** Enrols and answers with the key and the recovery codes. */
async function enrol(rest: Rest): Promise<{ key: string; codes: string[] }> {
  const begun = await rest('POST', '/users/second-step', {});
  const { key, qr } = begun.body as unknown as { key: string; qr: string };
  expect([begun.status, qr]).toEqual([201, expect.stringContaining('<svg')]);
  const done = await rest('POST', '/users/second-step/confirm', { code: codeAt(key, Date.now()) });
  expect(done.status).toBe(201);
  return { key, codes: (done.body as unknown as { codes: string[] }).codes };
}
const person = async (role: Parameters<Desk['person']>[0]) => (await desk.person(role)) as unknown as Person;
const sessionsOf = async ({ id }: Person): Promise<number> => {
  const where = { id: { equals: id } };
  const found = await desk.payload.db.findOne<{ id: number; sessions: [] }>({ collection: 'users', where });
  return found?.sessions?.length ?? 0;
};

beforeAll(async () => {
  desk = await openDesk('second-step');
}, 180_000);
afterAll(() => desk.close());
afterEach(() => {
  vi.useRealTimers();
});

describe('an account with a second step', () => {
  let approver: Person;
  let key: string;
  let codes: string[];

  it('is set up with a first code, and keeps neither key nor recovery codes readable', async () => {
    approver = await person('approver');
    const rest = restOf(await login(approver));
    await rest('POST', '/users/second-step', {});
    expect((await rest('POST', '/users/second-step/confirm', { code: '000000' })).status).toBe(422);
    expect((await login(approver)).status, 'not asked for before it is confirmed').toBe(200);
    ({ key, codes } = await enrol(rest));
    expect(new Set(codes).size).toBe(10);
    const row = await desk.payload.db.findOne({
      collection: 'second-factors',
      where: { account: { equals: String(approver.id) } },
    });
    for (const secret of [key, ...codes, ...codes.map((code) => code.replaceAll('-', ''))])
      expect(JSON.stringify(row)).not.toContain(secret);
    expect(
      (await rest('POST', '/users/second-step', {})).status,
      'not replaced by whoever holds the session',
    ).toBe(409);
  });

  it('gets no session for the password alone, whichever way it is asked for', async () => {
    const before = await sessionsOf(approver);
    for (const more of [{}, { code: '' }, { code: 5 }, { code: '000000' }, { code: 'AAAA-BBBB-CCCC-DDDD' }]) {
      const { status, text } = await login(approver, more);
      expect(status, JSON.stringify(more)).toBe(401);
      expect(text).not.toContain('token');
      expect(text).toContain('secondStep');
    }
    expect(
      (await login(approver, { password: 'wrong', code: codeAt(key, Date.now() + 60_000) })).text,
    ).not.toContain('secondStep');
    await expect(
      desk.payload.login({ collection: 'users', data: { email: approver.email, password: PASSWORD } }),
    ).rejects.toMatchObject({ status: 401 });
    expect(await sessionsOf(approver)).toBe(before);
  });

  it('takes each code once, and of two at the same moment one', async () => {
    const later = Date.now() + 5 * 60_000;
    at(later);
    const code = codeAt(key, later);
    const tries = await Promise.all([login(approver, { code }), login(approver, { code })]);
    expect(tries.map(({ status }) => status).sort()).toEqual([200, 401]);
    expect((await login(approver, { code })).text).toContain('已经用过');
    expect((await login(approver, { code: codeAt(key, later - 30_000) })).status, 'an older one').toBe(401);
    at(later + 30_000);
    expect((await login(approver, { code: codeAt(key, later + 30_000) })).status).toBe(200);
  });

  it('takes each recovery code once, however it is typed', async () => {
    const [first = '', second = ''] = codes;
    expect((await login(approver, { code: first.toLowerCase().replaceAll('-', ' ') })).status).toBe(200);
    expect((await login(approver, { code: first })).status).toBe(401);
    const rest = restOf(await login(approver, { code: second }));
    expect((await rest('GET', '/users/second-step')).body).toMatchObject({ isEnrolled: true, codesLeft: 8 });
  });

  it('slows guessing down for the place it comes from alone', async () => {
    const from = { email: approver.email, client: '10.2.0.1' };
    for (let i = 0; i < 9; i += 1) await beginSignIn({ payload: desk.payload } as never, from);
    expect((await login(approver, { code: '123456' }, '10.2.0.1')).status).toBe(401);
    expect((await login(approver, { code: codes[2] }, '10.2.0.1')).status).toBe(429);
    expect((await login(approver, { code: codes[2] }, '10.2.0.2')).status, 'and was not used up').toBe(200);
  });

  it('is taken away by its own person with password and code, by nobody else’s session', async () => {
    const rest = restOf(await login(approver, { code: codes[3] }));
    expect((await rest('POST', `/users/${approver.id}/second-step/reset`, {})).status).toBe(403);
    expect((await login(approver, { turnOff: true })).status).toBe(401);
    expect((await login(approver, { turnOff: true, code: codes[4] })).status).toBe(200);
    expect((await login(approver)).status).toBe(200);
  });

  it('is taken away by an administrator, not by themselves, on the record, and its windows end', async () => {
    const administrator = await person('administrator');
    const own = restOf(await login(administrator));
    await enrol(own);
    expect((await own('POST', `/users/${administrator.id}/second-step/reset`, {})).status).toBe(403);
    const theirs = restOf(await login(approver));
    await enrol(theirs);
    expect((await own('POST', `/users/${approver.id}/second-step/reset`, {})).status).toBe(200);
    expect(await sessionsOf(approver)).toBe(0);
    expect((await login(approver)).status).toBe(200);
    const { docs } = await desk.payload.find({
      collection: 'record-acts',
      where: { and: [{ collection: { equals: 'second-factors' } }, { action: { equals: 'delete' } }] },
    });
    expect(docs[0]).toMatchObject({
      ...{ role: 'administrator', account: String(administrator.id), newDigest: null },
      fromState: `account ${approver.id} enrolled`,
    });
  });

  it('is read and written by no path', async () => {
    const administrator = await person('administrator');
    const rest = restOf(await login(administrator));
    expect((await rest('GET', '/second-factors')).status).toBe(403);
    expect((await rest('POST', '/second-factors', { account: '1' })).status).toBe(403);
    expect((await rest('GET', '/users?limit=100&showHiddenFields=true')).text).not.toMatch(
      /passwordIsWeak|secret|recovery/,
    );
  });
});

describe('where the bureau asks for it', () => {
  it('whoever can approve does nothing but set it up; the others are not asked', async () => {
    const set = (secondStep: string | null) =>
      desk.payload.db.updateGlobal({
        slug: 'settings',
        data: { accountName: 'x', description: 'x', quickExit: 'x', sponsor: 'x', secondStep },
      });
    await desk.payload.db.createGlobal({
      slug: 'settings',
      data: { accountName: 'x', description: 'x', quickExit: 'x', sponsor: 'x', secondStep: 'required' },
    });
    const [legal, editor] = [await person('legal'), await person('editor')];
    const rest = restOf(await login(legal));
    expect((await rest('GET', '/articles')).status).toBe(403);
    expect((await rest('GET', '/users/me')).body).toMatchObject({ user: { mustEnrol: true } });
    expect((await restOf(await login(editor))('GET', '/articles')).status).toBe(200);
    await enrol(rest);
    expect((await rest('GET', '/articles')).status, 'at once').toBe(200);
    await set('optional');
    expect((await restOf(await login(await person('approver')))('GET', '/articles')).status).toBe(200);
    await set(null);
    const other = restOf(await login(await person('approver')));
    expect((await other('GET', '/articles')).status, 'samples').toBe(200);
    vi.stubEnv('SAMPLE_CONTENT', 'no');
    expect((await other('GET', '/articles')).status, 'in earnest').toBe(403);
    vi.unstubAllEnvs();
  });
});

describe('a password', () => {
  it('that is weak is not taken, whoever sets it', async () => {
    const administrator = restOf(await login(await person('administrator')));
    const editor = await person('editor');
    const made = (word: string) =>
      administrator('POST', '/users', {
        ...{ email: 'lisi@demo.invalid', name: '某', role: 'editor' },
        password: word,
      });
    for (const word of ['short', 'password1234', 'Lisi-is-my-name'])
      expect([(await made(word)).status, word]).toEqual([400, word]);
    expect((await made('k7-Lm2.qWz9x')).status).toBe(201);
    const own = restOf(await login(editor));
    const refused = await own('PATCH', `/users/${editor.id}`, { password: 'short' });
    expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('原来的密码仍然有效')]);
    const strong = { password: 'k7-Lm2.qWz9y', presentPassword: PASSWORD };
    expect((await own('PATCH', `/users/${editor.id}`, strong)).status).toBe(200);
  });

  it('of former times that is weak lets whoever can approve set up the second step only', async () => {
    const reviewer = await person('reviewer');
    const weak = 'short';
    const { generatePasswordSaltHash } = await import(
      '../../node_modules/payload/dist/auth/strategies/local/generatePasswordSaltHash.js'
    );
    const collection = desk.payload.collections.users.config;
    const data = await generatePasswordSaltHash({
      collection,
      password: weak,
      req: { payload: desk.payload },
    } as never);
    await desk.payload.db.updateOne({ collection: 'users', id: reviewer.id, data });
    const rest = restOf(await login(reviewer, { password: weak }));
    expect((await rest('GET', '/articles')).status).toBe(403);
    const strong = { password: 'k7-Lm2.qWz9y', presentPassword: weak };
    expect((await rest('PATCH', `/users/${reviewer.id}`, strong)).status).toBe(200);
    expect((await rest('GET', '/articles')).status).toBe(200);
  });
});

it('a sealed key opens for its own account only, and not when changed', () => {
  const sealed = seal('JBSWY3DPEHPK3PXP', '7');
  expect(unseal(sealed, '7')).toBe('JBSWY3DPEHPK3PXP');
  expect(seal('JBSWY3DPEHPK3PXP', '7')).not.toBe(sealed);
  expect(() => unseal(sealed, '8')).toThrow();
  const [nonce, tag, text = ''] = sealed.split('.');
  expect(() =>
    unseal([nonce, tag, `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}`].join('.'), '7'),
  ).toThrow();
});
