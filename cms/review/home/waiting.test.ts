import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Rest, restAs, restWith } from '../../rest.fixture';
import { article, type Desk, openDesk } from '../desk.fixture';
import { nextOf } from './waiting';

let desk: Desk;
let reviewer: Rest;
let clerk: Rest;
const ids: number[] = [];

beforeAll(async () => {
  desk = await openDesk('waiting');
  const editor = await desk.person('editor');
  const writes = await restAs(desk.payload, editor as never);
  reviewer = await restAs(desk.payload, (await desk.person('reviewer')) as never);
  clerk = await restAs(desk.payload, (await desk.person('clerk')) as never);
  for (let count = 0; count < 2; count += 1) {
    const made = await writes('POST', '/articles?locale=zh&draft=true', article(desk.slug()));
    const { id } = made.body.doc as unknown as { id: number };
    await desk.take(editor, 'articles', id, 'first');
    ids.push(id);
  }
}, 180_000);
afterAll(() => desk.close());

const address = (id?: number) => `/admin/collections/articles/${id}`;
const next = async (by: Rest, after = '/admin') =>
  (await by('GET', `/waiting/next?after=${encodeURIComponent(after)}`)).body as unknown as {
    href: string | null;
  };

it('what waits comes one after another, round and round', async () => {
  const [one, two] = ids;
  const first = (await next(reviewer)).href;
  expect([address(one), address(two)]).toContain(first);
  const second = (await next(reviewer, first as string)).href;
  expect([first, second].sort()).toEqual([address(one), address(two)].sort());
  expect((await next(reviewer, second as string)).href).toBe(first);
});

it('nothing waits for whoever does not work on publications, and a stranger is refused', async () => {
  expect(await next(clerk)).toEqual({ href: null });
  expect((await restWith(desk.payload, null)('GET', '/waiting/next')).status).toBe(403);
});

it('the only one is not the next', () => {
  expect(nextOf([{ href: '/a' }], '/a')).toBeNull();
  expect(nextOf([{ href: '/a' }, { href: '/a' }, { href: '/b' }], '/a')).toBe('/b');
  expect(nextOf([], '/a')).toBeNull();
});
