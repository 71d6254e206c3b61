import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restWith } from '../rest.fixture';
import { type Desk, openDesk, PASSWORD, refusal } from '../review/desk.fixture';
import type { Role } from '../roles';

const NEW = 'k7-Lm2.qWz9y';
type Person = Awaited<ReturnType<Desk['person']>> & { email: string };

let desk: Desk;
let count = 0;

beforeAll(async () => {
  desk = await openDesk('present-password');
}, 180_000);
afterAll(() => desk.close());

const made = async (role: Role) => (await desk.person(role)) as Person;
const login = (email: string, password: string, place: string) =>
  desk.payload.login({
    collection: 'users',
    data: { email, password },
    req: { headers: new Headers({ 'x-door-client': place }) } as never,
  });

/** Signed in at a place of their own. */
async function signedIn(person: Person) {
  count += 1;
  const place = `10.1.0.${count}`;
  const { token } = await login(person.email, PASSWORD, place);
  const rest = restWith(desk.payload, String(token), { 'x-door-client': place });
  const change = (data: object, id = person.id) => rest('PATCH', `/users/${id}`, data);
  return { place, rest, change };
}

describe('whoever changes what they sign in with', () => {
  it('gives the present password', async () => {
    const person = await made('editor');
    const { change, place } = await signedIn(person);
    for (const data of [{ password: NEW }, { email: 'other@demo.invalid' }, { email: null }])
      for (const present of [{}, { presentPassword: '' }, { presentPassword: { $ne: '' } }]) {
        const said = await change({ ...data, ...present });
        expect([said.status, said.text], JSON.stringify(data)).toEqual([
          403,
          expect.stringContaining('要先输入现在的密码'),
        ]);
      }
    expect((await change({ password: NEW, presentPassword: `${PASSWORD} ` })).status, 'a wrong one').toBe(
      403,
    );
    expect((await login(person.email, PASSWORD, place)).user?.id, 'nothing has changed').toBe(person.id);

    expect((await change({ password: NEW, presentPassword: PASSWORD })).status).toBe(200);
    const email = `moved-${person.email}`;
    const moved = await change({ email, presentPassword: NEW });
    expect([moved.status, moved.text.includes('presentPassword')]).toEqual([200, false]);
    expect((await login(email, NEW, place)).user?.id).toBe(person.id);
    expect((await refusal(login(email, PASSWORD, place))).status).toBe(401);
  });

  it('changes everything else, and sends the address along as it is, without it', async () => {
    const person = await made('editor');
    const { change } = await signedIn(person);
    const data = { name: '改名', email: ` ${person.email.toUpperCase()} ` };
    expect((await change(data)).status).toBe(200);
    expect(await desk.again(person)).toMatchObject({ name: '改名', email: person.email });
  });

  it('finds no way round it in a change of many accounts', async () => {
    const person = await made('editor');
    const administrator = await made('administrator');
    for (const one of [person, administrator]) {
      const { rest, place } = await signedIn(one);
      for (const present of [{}, { presentPassword: PASSWORD }])
        await rest('PATCH', `/users?where[id][equals]=${one.id}`, { password: NEW, ...present });
      expect((await login(one.email, PASSWORD, place)).user?.id).toBe(one.id);
    }
  });

  it('as administrator sets a new password for somebody else without it, and not for themselves', async () => {
    const [person, administrator] = [await made('editor'), await made('administrator')];
    const { change } = await signedIn(administrator);
    expect((await change({ password: NEW }, person.id)).status).toBe(200);
    expect((await login(person.email, NEW, '10.1.9.9')).user?.id).toBe(person.id);
    expect((await change({ password: NEW })).status).toBe(403);
  });
});

describe('a wrong present password', () => {
  it('counts as a wrong sign-in from this place, whatever is taken back, and a right one ends the count', async () => {
    const person = await made('editor');
    const { change, place } = await signedIn(person);
    const wrong = () => change({ password: NEW, presentPassword: 'wrong' });
    for (let i = 0; i < 9; i += 1) expect((await wrong()).status).toBe(403);
    expect((await change({ email: `a${person.email}`, presentPassword: PASSWORD })).status).toBe(200);
    const email = `a${person.email}`;
    for (let i = 0; i < 5; i += 1) expect((await refusal(login(email, 'wrong', place))).status).toBe(401);
    for (let i = 0; i < 5; i += 1) expect((await wrong()).status).toBe(403);
    expect((await wrong()).status).toBe(429);
    const right = await change({ password: NEW, presentPassword: PASSWORD });
    expect([right.status, right.text], 'the right one as well').toEqual([
      429,
      expect.stringContaining('试错密码太多'),
    ]);
    expect((await refusal(login(email, PASSWORD, place))).status).toBe(429);
    expect((await login(email, PASSWORD, '10.1.9.8')).user?.id, 'elsewhere').toBe(person.id);
    expect((await change({ name: '改名' })).status, 'everything else goes on').toBe(200);
  });

  it('is looked at no oftener when many are tried at once', async () => {
    const person = await made('editor');
    const { change } = await signedIn(person);
    const said = await Promise.all(
      Array.from(
        { length: 30 },
        async () => (await change({ password: NEW, presentPassword: 'wrong' })).status,
      ),
    );
    const looked = said.filter((status) => status === 403).length;
    expect(looked).toBeLessThanOrEqual(10);
    expect(said.filter((status) => status === 429)).toHaveLength(30 - looked);
  });
});
