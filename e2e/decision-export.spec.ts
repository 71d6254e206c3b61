import { expect, test } from './fixtures';
import { createDraft, decisionOffice, openDecision, publish, sealed, signByAll } from './fixtures/decisions';
import { holdSession, officeAs } from './fixtures/office';
import { OFFICE_URL } from './fixtures/site';

const FORMS = ['wechat', 'wechat.html', 'print', 'notice.txt'] as const;

test('a decision is looked at on two phones before it is signed, leaves the desk only when its gate is open, and says until when', async ({
  page,
  request,
  stamp,
}) => {
  test.setTimeout(120_000);
  const office = await decisionOffice();
  const slug = `export-${stamp}`;
  const data = openDecision(slug);
  const id = await createDraft(office.editor, data);
  const forms = FORMS.map((form) => `/export/decisions/${id}/${form}`);
  const previews = ['zh', 'mn', 'both'].map((one) => `/preview/${one}/decisions/${id}`);

  await test.step('nobody outside the desk, and no clerk, sees it in any form', async () => {
    const [stranger, clerk] = [await officeAs(null), await officeAs('clerk')];
    for (const path of [...forms, ...previews]) {
      expect((await request.get(path)).status(), `public door ${path}`).toBe(404);
      for (const other of [stranger, clerk]) {
        const refused = await other.get(path);
        expect([401, 403, 404], path).toContain(refused.status());
        expect(await refused.text(), path).not.toContain(slug);
      }
    }
    await Promise.all([stranger.dispose(), clerk.dispose()]);
  });

  await test.step('unsigned it can be previewed as the public would have it, and not taken out', async () => {
    await holdSession(page, 'editor');
    await page.goto(`${OFFICE_URL}/admin/collections/decisions/${id}`);
    await expect(page.getByRole('link', { name: '预览（手机，中文蒙古文并排）' })).toHaveAttribute(
      'href',
      `/preview/both/decisions/${id}`,
    );
    await page.goto(`${OFFICE_URL}/preview/both/decisions/${id}`);
    await expect(page.getByText('草稿，未审')).toBeVisible();
    const phone = page.frameLocator('iframe[title^="中文"]');
    await expect(phone.getByRole('heading', { level: 1, name: data.title })).toBeVisible();
    await expect(phone.getByText(data.party, { exact: true })).toBeVisible();
    await expect(phone.getByRole('heading', { name: '不服这个决定，可以怎么办' })).toBeAttached();
    await expect(page.frameLocator('iframe[title^="蒙古文"]').locator('html')).toHaveCSS(
      'writing-mode',
      'vertical-lr',
    );
    await expect(page.getByRole('region', { name: '微信分享卡片' })).toContainText(data.title);
    for (const path of forms) {
      const refused = await office.editor.get(path);
      expect(refused.status(), path).toBe(409);
      expect(await refused.text(), path).toContain('还不能公开');
    }
  });

  await test.step('signed and public it goes out in every form, with the day it has to come down', async () => {
    await signByAll(office, id);
    expect((await office.editor.get(forms[0] as string)).status()).toBe(200);
    expect((await publish(office.approver, id)).status).toBe(200);
    const [wechat, , print, notice] = await Promise.all(
      forms.map(async (path) => (await office.editor.get(path)).text()),
    );
    for (const said of [wechat, print, notice]) {
      for (const words of [data.party, data.facts, data.content, data.documentNumber])
        expect(said).toContain(words);
      expect(said).toMatch(/公开到：\d{4}年/);
      expect(said).toContain(`/zh/decisions/${slug}`);
    }
    // The account editor has a box of its own for the title.
    for (const said of [print, notice]) expect(said).toContain(data.title);
    expect(notice).toContain('样例');
    expect(wechat).toMatch(/公开记录的第 \d+ 条/);
  });

  await test.step('withdrawn it goes nowhere', async () => {
    const withdrawal = { at: new Date().toISOString(), reason: `依法撤销 ${slug}` };
    const withdrawn = await publish(office.approver, id, { withdrawal });
    expect(withdrawn.status, withdrawn.text).toBe(200);
    for (const path of forms) expect((await office.editor.get(path)).status(), path).toBe(410);
  });
  await office.leave();
});

test('a decision that the law seals has no page to look at, and the desk says so', async ({ page }) => {
  const office = await decisionOffice();
  const { docs } = await (
    await office.editor.get(`/api/decisions?where[slug][equals]=${sealed.slug}&draft=true&depth=0`)
  ).json();
  const id = docs[0].id;
  await holdSession(page, 'editor');
  await page.goto(`${OFFICE_URL}/preview/both/decisions/${id}`);
  await expect(page.getByRole('heading', { name: '没有可以预览的公开页' })).toBeVisible();
  expect((await office.editor.get(`/preview/zh/decisions/${id}`)).status()).toBe(404);
  expect((await office.editor.get(`/export/decisions/${id}/notice.txt`)).status()).toBe(409);
  await office.leave();
});
