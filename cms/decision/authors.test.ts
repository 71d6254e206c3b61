import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Rest, restAs } from '../rest.fixture';
import { type Desk, openDesk } from '../review/desk.fixture';
import type { Role } from '../roles';
import { plainDecision } from './plain-decision.fixture';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk('decision-authors');
}, 180_000);
afterAll(() => desk.close());

const signedIn = async (role: Role): Promise<Rest> =>
  restAs(desk.payload, (await desk.person(role)) as { email?: string });

type Report = { digest: string; sign: { obstacle: string | null } | null };

it('a decision is signed by nobody who wrote a word of it, and by somebody else in the same role', async () => {
  const [author, other, legal, secrecy] = [
    await signedIn('approver'),
    await signedIn('approver'),
    await signedIn('legal'),
    await signedIn('secrecy'),
  ] as const;
  const made = await author('POST', '/decisions?locale=zh&draft=true', {
    ...plainDecision(),
    slug: desk.slug(),
    _status: 'draft',
  });
  expect(made.status, made.text).toBe(201);
  const { id } = (made.body as unknown as { doc: { id: number } }).doc;
  const seenBy = async (who: Rest) => (await who('GET', `/decisions/${id}/gate`)).body as unknown as Report;
  const sign = async (who: Rest, step: string) =>
    who('POST', `/decisions/${id}/steps`, { step, digest: (await seenBy(who)).digest });

  expect((await sign(legal, 'legal-review')).status).toBe(201);
  expect((await sign(secrecy, 'secrecy-review')).status).toBe(201);
  const own = await sign(author, 'head-approval');
  expect([own.status, own.text]).toEqual([403, expect.stringContaining('您写过或者改过这一稿的文字')]);
  expect((await seenBy(author)).sign?.obstacle).toContain('请交给另一位');
  expect((await seenBy(other)).sign?.obstacle).toBeNull();
  expect((await sign(other, 'head-approval')).status).toBe(201);
  const published = await author('PATCH', `/decisions/${id}?locale=zh`, { _status: 'published' });
  expect(published.status, published.text).toBe(200);

  const changes = [{ at: new Date().toISOString(), note: '更正内容' }];
  const change = { content: '给予罚款。', changes };
  expect((await legal('PATCH', `/decisions/${id}?locale=zh&draft=true`, change)).status).toBe(200);
  expect((await sign(legal, 'legal-review')).status, 'of the correction').toBe(403);
  expect((await sign(await signedIn('legal'), 'legal-review')).status).toBe(201);
  expect((await sign(secrecy, 'secrecy-review')).status).toBe(201);
  expect((await sign(author, 'head-approval')).status, 'of the text that is no longer theirs').toBe(201);
});

it('where the only legal officer has changed it, the refusal says what to do, and that leads to a signature', async () => {
  const [author, legal, administrator] = [
    await signedIn('editor'),
    await signedIn('legal'),
    await signedIn('administrator'),
  ] as const;
  const second = await desk.person('reviewer');
  const made = await author('POST', '/decisions?locale=zh&draft=true', {
    ...plainDecision(),
    slug: desk.slug(),
    _status: 'draft',
  });
  const { id, content } = (made.body as unknown as { doc: { id: number; content: string } }).doc;
  const write = async (who: Rest, words: string) =>
    expect((await who('PATCH', `/decisions/${id}?locale=zh&draft=true`, { content: words })).status).toBe(
      200,
    );
  const sign = async (who: Rest) => {
    const { digest } = (await who('GET', `/decisions/${id}/gate`)).body as unknown as Report;
    return who('POST', `/decisions/${id}/steps`, { step: 'legal-review', digest });
  };
  const giveRole = (data: object) => administrator('PATCH', `/users/${second.id}`, data);

  await write(legal, '给予罚款。');
  for (const words of ['给予罚款。', content]) {
    await write(author, words);
    const refused = await sign(legal);
    expect(refused.status).toBe(403);
    for (const way of [
      '改回原样也不行',
      '请交给另一位“法制审核”',
      '请系统管理员',
      '另建一个',
      '代理不算',
      '没有记录',
    ])
      expect(refused.text).toContain(way);
  }

  await giveRole({ deputyFor: 'legal', deputyUntil: '2099-01-01T00:00:00.000Z' });
  expect((await sign(await restAs(desk.payload, second as { email?: string }))).status, 'a deputy').toBe(403);
  expect((await giveRole({ role: 'legal', deputyFor: null, deputyUntil: null })).status).toBe(200);
  expect((await sign(legal)).status).toBe(403);
  expect((await sign(await restAs(desk.payload, second as { email?: string }))).status).toBe(201);
});
