import { afterAll, beforeAll, expect, it } from 'vitest';
import { restAs } from '../rest.fixture';
import { type Desk, openDesk } from '../review/desk.fixture';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk('users');
}, 180_000);
afterAll(() => desk.close());

it('that an account is a sample is changed by the administrator alone', async () => {
  const [editor, administrator] = [await desk.person('editor'), await desk.person('administrator')];
  await desk.payload.update({ collection: 'users', id: editor.id, data: { isSample: true } });
  const own = await restAs(desk.payload, editor as { email?: string });
  expect((await own('PATCH', `/users/${editor.id}`, { isSample: false, name: '改了名' })).status).toBe(200);
  expect(await desk.again(editor)).toMatchObject({ isSample: true, name: '改了名' });
  const office = await restAs(desk.payload, administrator as { email?: string });
  expect((await office('PATCH', `/users/${editor.id}`, { isSample: false })).status).toBe(200);
  expect(await desk.again(editor)).toMatchObject({ isSample: false });
});
