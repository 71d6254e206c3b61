import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  action,
  inCatalog,
  onPage,
  pdfOf,
  scanned,
  signedBySomebody,
  words,
} from '../cms/attachments/pdf.fixture';
import { expect, test } from './fixtures';
import { addRow } from './fixtures/desk';
import { holdSession, officeAs } from './fixtures/office';
import {
  bodyOf,
  draftOf,
  keepDraft,
  published,
  publishReviewed,
  reviewOffice,
  take,
} from './fixtures/reviews';
import { OFFICE_URL } from './fixtures/site';

const notice = (slug: string, more: object = {}) => ({
  title: `带附件的公开事项 ${slug}`,
  summary: '为了检验附件而写的一项。',
  kind: 'convenience',
  body: bodyOf('表在附件里。'),
  publisher: '政务公开岗',
  legalBasis: [{ name: '政府信息公开条例' }],
  formedOn: new Date().toISOString(),
  slug,
  ...more,
});
const upload = (buffer: Buffer, more: object = {}) => ({
  multipart: {
    file: { name: 'form.pdf', mimeType: 'application/pdf', buffer },
    _payload: JSON.stringify(more),
  },
});
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

test('an editor attaches a PDF, reviewers sign it, and a citizen reads about it, fetches it, and after the withdrawal does not', async ({
  page,
  browser,
  request,
  stamp,
}) => {
  test.setTimeout(150_000);
  const people = await reviewOffice();
  const slug = `attached-${stamp}`;
  const title = `办事申请表 ${stamp}`;
  const id = await draftOf(people.editor, 'disclosures', notice(slug));
  const newest = async () =>
    (await (await people.editor.get(`/api/disclosures/${id}?draft=true&locale=zh&depth=1`)).json()) as {
      attachments: { title: string; digest: string; file: { filename: string; removed?: string } }[];
    };

  await test.step('a file with a script is refused with the reason, and the form keeps what was typed', async () => {
    await holdSession(page, 'editor');
    await page.goto(`${OFFICE_URL}/admin/collections/disclosures/${id}`);
    const name = page.getByRole('textbox', { name: /^附件标题/ });
    await addRow(page, '添加 附件', name);
    await name.fill(title);
    await page.getByRole('button', { name: '创建新条目' }).click();
    const drawer = page.getByRole('dialog');
    const script = await pdfOf({
      change: inCatalog({ OpenAction: action('JavaScript', { JS: words('1') }) }),
    });
    const choose = (buffer: Buffer, name: string) =>
      drawer.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/pdf', buffer });
    const save = () => drawer.getByRole('button', { name: '保存', exact: true }).click();
    await choose(script, 'script.pdf');
    // Payload takes no click in the moment in which the form hears of the file: a person presses again.
    await expect(async () => {
      await save();
      const said = page.getByText('有脚本（JavaScript），不能公开', { exact: false });
      await expect(said.first()).toBeVisible({ timeout: 8_000 });
    }).toPass();
    await drawer.locator('.file-field__remove').click();
    await choose(await signedBySomebody(), 'table.pdf');
    await expect(async () => {
      if ((await drawer.count()) > 0) await save();
      await expect(drawer).toHaveCount(0, { timeout: 8_000 });
    }).toPass();
    await expect(page.getByRole('textbox', { name: /^附件标题/ })).toHaveValue(title);
    await expect
      .poll(async () => (await newest()).attachments[0]?.digest, { timeout: 15_000 })
      .toMatch(/^[0-9a-f]{64}$/);
  });

  const [row] = (await newest()).attachments;
  const address = `/attachments/${row?.file.filename}`;
  const street = async () => (await request.get(address)).status();

  await test.step('whoever has a session sees it in the preview and opens it there; the street has nothing yet', async () => {
    await page.goto(`${OFFICE_URL}/preview/zh/disclosures/${id}`);
    const link = page.getByRole('region', { name: '附件' }).getByRole('link', { name: title });
    const inside = String(await link.getAttribute('href'));
    const opened = await people.reviewer.get(inside);
    expect([opened.status(), opened.headers()['content-disposition']]).toEqual([200, 'attachment']);
    expect(opened.headers()['content-security-policy']).toContain('sandbox');
    const stranger = await officeAs(null);
    expect([401, 403]).toContain((await stranger.get(inside)).status());
    await stranger.dispose();
    expect(await street()).toBe(404);
  });

  await publishReviewed(people, 'disclosures', id);

  await test.step('a citizen sees what it is before fetching it, and gets exactly what was signed', async () => {
    const phone = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
    });
    const reader = await phone.newPage();
    for (const language of ['zh', 'mn']) {
      await reader.goto(`/${language}/disclosures/${slug}`);
      const link = reader.getByRole('link', { name: title });
      await expect(link).toBeVisible();
      await expect(link).toHaveAttribute('download', '');
      await expect(link.locator('..')).toContainText(/PDF，1 页，[1-9]\d*\sKB/);
    }
    const download = reader.waitForEvent('download');
    await reader.getByRole('link', { name: title }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toMatch(/^[a-z0-9-]+\.pdf$/);
    expect(sha256(readFileSync(await saved.path()))).toBe(row?.digest);
    await phone.close();
    const fetched = await request.get(address);
    expect(fetched.headers()).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${row?.file.filename}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(fetched.headers()['content-security-policy']).toContain('sandbox');
    const rest = { range: 'bytes=100-', 'if-range': String(fetched.headers().etag) };
    const part = await request.get(address, { headers: rest });
    expect([part.status(), (await part.body()).equals((await fetched.body()).subarray(100))]).toEqual([
      206,
      true,
    ]);
    expect((await fetched.body()).toString('latin1')).not.toContain('Zhang San');
  });

  await test.step('it is found by its title, named where the text leaves the site, and in the record by its bytes', async () => {
    expect(await (await request.get(`/zh/search?q=${encodeURIComponent(title)}`)).text()).toContain(slug);
    const board = await (
      await people.editor.get(`/export/disclosures/${id}/notice.txt?version=public`)
    ).text();
    expect(board).toContain(`附件：${title}（PDF，1 页`);
    const html = await (await request.get(`/zh/disclosures/${slug}`)).text();
    const entry = /\/zh\/record\/entry\/(\d+)/.exec(html)?.[1];
    const said = await (await request.get(`/record/texts/${entry}.json`)).text();
    expect(said).toContain(String(row?.digest));
  });

  await test.step('withdrawn, it is gone at once, for those who kept its address too', async () => {
    expect((await take(people.approver, 'disclosures', id, 'withdrawn', { note: '检验撤回' })).status).toBe(
      201,
    );
    expect(await street()).toBe(404);
    const asked = await request.get(address, { headers: { 'if-none-match': '*', range: 'bytes=0-9' } });
    expect(asked.status()).toBe(404);
    const page = await request.get(`/zh/disclosures/${slug}`);
    expect(page.status()).toBe(410);
    expect(await page.text()).not.toContain(title);
  });
  await people.leave();
});

test('a signed file is not exchanged: another one waits for three people, and the old one stays public meanwhile', async ({
  request,
  stamp,
}) => {
  const people = await reviewOffice();
  const kept = async (text: string) =>
    (await (await people.editor.post('/api/attachments', upload(await pdfOf({ text })))).json()).doc;
  const [first, second] = [await kept('the first edition'), await kept('the second edition')];
  const slug = `exchanged-${stamp}`;
  const rows = (file: { id: number }) => ({ attachments: [{ title: '表', file: file.id }] });
  const id = await published(people, 'disclosures', notice(slug, rows(first)));
  const street = async ({ filename }: { filename: string }) =>
    (await request.get(`/attachments/${filename}`)).status();
  await keepDraft(people.editor, 'disclosures', id, rows(second));
  expect((await take(people.approver, 'disclosures', id, 'published')).status).toBe(403);
  const slipped = await people.approver.patch(`/api/disclosures/${id}?locale=zh`, {
    data: { ...rows(second), _status: 'published' },
  });
  expect(slipped.status()).toBe(403);
  expect([await street(first), await street(second)]).toEqual([200, 404]);
  for (const role of ['editor', 'approver'] as const) {
    const swapped = await people[role].patch(
      `/api/attachments/${first.id}`,
      upload(await pdfOf({ text: 'other' })),
    );
    expect(swapped.status(), role).toBe(403);
    expect((await people[role].delete(`/api/attachments/${first.id}`)).status(), role).toBe(403);
  }
  await keepDraft(people.editor, 'disclosures', id, {
    ...rows(second),
    changes: [{ at: new Date().toISOString(), note: '换了新版的表。' }],
  });
  await publishReviewed(people, 'disclosures', id);
  expect([await street(first), await street(second)]).toEqual([404, 200]);
  await people.leave();
});

test('the desk refuses what a page cannot show, in Chinese, and takes a scan only with a person’s word', async () => {
  const editor = await officeAs('editor');
  const said = async (file: Buffer, more = {}) => {
    const answer = await editor.post('/api/attachments', upload(file, more));
    return `${answer.status()} ${await answer.text()}`;
  };
  const comment = onPage(1, { Subtype: 'Text', Contents: words('for Zhang San') });
  expect(await said(await pdfOf({ change: comment }))).toMatch(/^400 .*第 1 页有批注/);
  expect(await said(await pdfOf({ text: 'ID 150525199001010015' }))).toMatch(/^400 .*第 1 页.*证件号码/);
  expect(await said(await scanned())).toMatch(/^400 .*第 1 页有图片/);
  expect(await said(await scanned(), { looked: true })).toMatch(/^201 /);
  await editor.dispose();
});
