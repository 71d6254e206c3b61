import { expect, test } from './fixtures';
import { holdSession, officeAs } from './fixtures/office';
import { articleOf, bodyOf, keepDraft, published, publishReviewed, reviewOffice } from './fixtures/reviews';
import { OFFICE_URL, SITE_URL } from './fixtures/site';

const RIGHT = 'ᠮᠣᠩᠭᠣᠯ\u180Eᠤᠨ ᠪᠢᠴᠢᠭ';
const WRONG = 'ᠮᠣᠩᠭᠣᠯ ᠤᠨ ᠪᠢᠴᠢᠭ';
test('Mongolian with a mechanical error is kept as a draft and not published, in whichever language the form stands', async ({
  anotherWindow,
  stamp,
}) => {
  const people = await reviewOffice();
  const { approver, editor } = people;
  const slug = `mongolian-${stamp}`;
  const id = await published(people, 'articles', articleOf(slug, { topic: 'openness' }));

  const whole = {
    summary: RIGHT,
    source: RIGHT,
    credits: { supervisor: RIGHT, reviewer: RIGHT, editor: RIGHT },
  };
  await keepDraft(editor, 'articles', id, { ...whole, title: WRONG, body: bodyOf(RIGHT) }, 'mn');

  for (const locale of ['mn', 'zh']) {
    const refused = await approver.patch(`/api/articles/${id}?locale=${locale}`, {
      data: { _status: 'published' },
    });
    expect(refused.status(), locale).toBe(400);
    const said = JSON.stringify(await refused.json());
    expect(said).toContain('蒙古文有 1 处错误，没有发布');
    expect(said).toContain('第 7 个字符');
    expect(said).toContain('"title"');
  }
  const visitor = await anotherWindow();
  await visitor.goto(`${SITE_URL}/mn/news/${slug}`);
  await expect(visitor.getByText(WRONG)).toHaveCount(0);

  await test.step('the form shows what is wrong while it is written, and converts old codes', async () => {
    const page = await anotherWindow();
    await holdSession(page, 'approver');
    await page.goto(`${OFFICE_URL}/admin/collections/articles/${id}?locale=mn`);
    const panel = page.getByRole('region', { name: '蒙古文检查' });
    await expect(panel).toContainText('错误 1 处');
    await expect(panel).toContainText('词缀前用了空格');
    // Shapes are looked at by the desk, a moment later.
    await expect(panel).not.toContainText('正在检查字形');
    await expect(panel).not.toContainText('没有检查成');
    await panel.getByText('转换旧编码').click();
    await panel.getByRole('textbox').fill('\uE2F2\uE289\uE2BC\uE2EC\uE289\uE2F9\uE263\uE292\uE2B5 \uE500');
    await panel.getByRole('button', { name: '转换' }).click();
    await expect(panel.getByRole('textbox')).toHaveValue(/^[\u1820-\u1842\u180E]+ \uE500$/u);
    await expect(panel).toContainText('有 1 处没有转换');
    await page.goto(`${OFFICE_URL}/admin/collections/articles/${id}?locale=zh`);
    await expect(page.getByRole('textbox', { name: /^标题/ })).toBeVisible();
    await expect(panel).toHaveCount(0);
    await page.close();
  });

  await keepDraft(editor, 'articles', id, { title: RIGHT }, 'mn');
  await publishReviewed(people, 'articles', id);
  await visitor.goto(`${SITE_URL}/mn/news/${slug}`);
  await expect(visitor.getByRole('heading', { level: 1 })).toContainText('ᠮᠣᠩᠭᠣᠯ');

  await test.step('the page says that nobody has passed its Mongolian, until a translator has', async () => {
    const unpassed = visitor.getByRole('note').filter({ hasText: '没有经过审读' });
    await expect(unpassed).toBeVisible();
    const translator = await officeAs('translator');
    const api = '/api/word-translations/documents';
    const { documents } = await (await translator.get(api)).json();
    const { document, digest, unreviewed } = documents.find(
      (one: { document: string }) => one.document === `articles/${id}`,
    );
    expect(unreviewed).toContain('标题');
    expect((await editor.post(`${api}/review`, { data: { document, digest } })).status()).toBe(403);
    expect((await translator.post(`${api}/review`, { data: { document, digest } })).status()).toBe(200);
    await expect(async () => {
      await visitor.goto(`${SITE_URL}/mn/news/${slug}`);
      await expect(unpassed).toHaveCount(0, { timeout: 500 });
    }).toPass({ timeout: 20_000 });
    await translator.dispose();
  });
  await people.leave();
});
