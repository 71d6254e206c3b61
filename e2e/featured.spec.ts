import { expect, test } from './fixtures';
import { holdSession } from './fixtures/office';
import { articleOf, published, reviewOffice } from './fixtures/reviews';
import { OFFICE_URL } from './fixtures/site';

test('the approver puts an article first on the home page for some days, and takes it off', async ({
  page,
  request,
  stamp,
}) => {
  const people = await reviewOffice();
  const slug = `first-${stamp}`;
  const title = `放到首页的一篇 ${stamp}`;
  const id = await published(people, 'articles', articleOf(slug, { title }));
  await published(people, 'articles', articleOf(`newer-${stamp}`, { title: `更新的一篇 ${stamp}` }));
  const first = async () =>
    /<ul class="cards">\s*<li>.*?href="\/zh\/news\/([^"]+)".*?<\/li>/s.exec(
      await (await request.get('/zh')).text(),
    )?.[1];
  expect(await first()).not.toBe(slug);
  await holdSession(page, 'approver');
  await page.goto(`${OFFICE_URL}/admin/collections/articles/${id}`);
  const panel = page.getByRole('region', { name: '三审' });
  await panel.getByRole('button', { name: '放到首页' }).click();
  await expect(panel.getByRole('alert')).toContainText('请选放到哪一天为止');
  const until = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  await panel.getByLabel(/放到首页最前面/).fill(until);
  await panel.getByRole('button', { name: '放到首页' }).click();
  await expect(panel).toContainText(`放在首页最前面，到 ${until} 为止`);
  expect(await first()).toBe(slug);
  await expect(panel.getByRole('button', { name: '从首页取下' })).toBeVisible();
  await panel.getByRole('button', { name: '从首页取下' }).click();
  await expect(panel.getByText(`放在首页最前面，到 ${until} 为止`)).toHaveCount(0);
  expect(await first()).not.toBe(slug);
  await people.leave();
});
