import { expect, test } from './fixtures';
import { officeAs, signIn } from './fixtures/office';
import { OFFICE_URL, SITE_URL } from './fixtures/site';

const RIGHT = 'ᠮᠣᠩᠭᠣᠯ\u180Eᠤᠨ ᠪᠢᠴᠢᠭ';
const WRONG = 'ᠮᠣᠩᠭᠣᠯ ᠤᠨ ᠪᠢᠴᠢᠭ';
const node = { version: 1, direction: 'ltr', format: '', indent: 0 };
const bodyOf = (words: string) => ({
  root: {
    ...node,
    type: 'root',
    children: [
      {
        ...node,
        type: 'paragraph',
        children: [
          { type: 'text', version: 1, text: words, detail: 0, format: 0, mode: 'normal', style: '' },
        ],
      },
    ],
  },
});

test('Mongolian with a mechanical error is kept as a draft and not published, in whichever language the form stands', async ({
  browser,
}) => {
  test.setTimeout(90_000);
  const approver = await officeAs('approver');
  const slug = `mongolian-${Date.now().toString(36)}`;
  const made = await approver.post('/api/articles?locale=zh', {
    data: {
      title: '测试：蒙古文检查',
      summary: '为了检验蒙古文检查而写。',
      topic: 'openness',
      body: bodyOf('正文。'),
      source: '端到端测试',
      credits: { supervisor: '岗', reviewer: '岗', editor: '岗' },
      slug,
      publishedAt: '2026-11-24T00:00:00.000Z',
      _status: 'published',
    },
  });
  expect(made.status(), await made.text()).toBe(201);
  const { id } = (await made.json()).doc;
  const save = (locale: string, data: object, draft = false) =>
    approver.patch(`/api/articles/${id}?locale=${locale}${draft ? '&draft=true' : ''}`, { data });

  const whole = {
    summary: RIGHT,
    source: RIGHT,
    credits: { supervisor: RIGHT, reviewer: RIGHT, editor: RIGHT },
  };
  const drafted = await save('mn', { ...whole, title: WRONG, body: bodyOf(RIGHT), _status: 'draft' }, true);
  expect(drafted.status(), await drafted.text()).toBe(200);

  for (const locale of ['mn', 'zh']) {
    const refused = await save(locale, { _status: 'published' });
    expect(refused.status(), locale).toBe(400);
    const said = JSON.stringify(await refused.json());
    expect(said).toContain('蒙古文有 1 处错误，没有发布');
    expect(said).toContain('第 7 个字符');
    expect(said).toContain('"title"');
  }
  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(`${SITE_URL}/mn/news/${slug}`);
  await expect(visitor.getByText(WRONG)).toHaveCount(0);

  await test.step('the form shows what is wrong while it is written, and converts old codes', async () => {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    await signIn(page, 'approver');
    await page.goto(`${OFFICE_URL}/admin/collections/articles/${id}?locale=mn`);
    const panel = page.getByRole('region', { name: '蒙古文检查' });
    await expect(panel).toContainText('错误 1 处');
    await expect(panel).toContainText('词缀前用了空格');
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

  const mended = await save('mn', { title: RIGHT, _status: 'published' });
  expect(mended.status(), await mended.text()).toBe(200);
  await visitor.goto(`${SITE_URL}/mn/news/${slug}`);
  await expect(visitor.getByRole('heading', { level: 1 })).toContainText('ᠮᠣᠩᠭᠣᠯ');
  await approver.dispose();
});
