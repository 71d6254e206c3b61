import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRequestContext, Page } from '@playwright/test';
import sharp from 'sharp';
import { expect, test } from './fixtures';
import { draftIsKept, writeArticle } from './fixtures/desk';
import { holdSession, officeAs } from './fixtures/office';
import { articleOf, draftOf, published, reviewOffice } from './fixtures/reviews';
import { DATA_DIR, OFFICE_URL } from './fixtures/site';

const WORD = readFileSync('domain/paste/fixtures/word.html', 'utf8');

/** A white picture with its position in it, as a telephone makes them. */
const photograph = (): Promise<Buffer> =>
  sharp({ create: { width: 300, height: 200, channels: 3, background: '#fff' } })
    .withExif({ IFD0: { Make: 'Telephone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '42/1 51/1 0/1' } })
    .jpeg()
    .toBuffer();

/** Pastes as a browser does: the editor gets the event with the HTML of the other program in it. */
const paste = (page: Page, html: string) =>
  page
    .locator('#field-body [contenteditable=true], .rich-text-lexical [contenteditable=true]')
    .first()
    .evaluate((editor, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', text);
      clipboardData.setData('text/plain', '文字');
      (editor as HTMLElement).focus();
      editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, html);

type Node = {
  type: string;
  tag?: string;
  listType?: string;
  fields?: Record<string, unknown>;
  text?: string;
  children?: Node[];
};
type Picture = { filename: string; sizes: Record<string, { filename: string | null }> };
const bodyOf = async (office: APIRequestContext, id: string): Promise<Node[]> =>
  (await (await office.get(`/api/articles/${id}?locale=zh&draft=true&depth=0`)).json()).body.root.children;
const textOf = (node: Node): string => node.text ?? (node.children ?? []).map(textOf).join('');

test('a text comes in from Word with its table and picture, is masked, looked at on two phones, and goes out again', async ({
  page,
  context,
  request,
  stamp,
}) => {
  test.setTimeout(120_000);
  await holdSession(page, 'editor');
  const editor = await officeAs('editor');
  const slug = `word-${stamp}`;
  const address = await writeArticle(page, {
    title: `来自文档 ${stamp}`,
    summary: '一篇从文档来的。',
    text: '开头。',
    slug,
  });
  const id = address.match(/articles\/(\d+)/)?.[1] ?? '';
  const data = `data:image/jpeg;base64,${(await photograph()).toString('base64')}`;
  await paste(page, WORD.replace('data:image/png;base64,iVBORw0KGgo=', data));
  await expect(page.getByText(/1 张图片带不过来.*1 个表格请补写表题和来源/)).toBeVisible();
  const dialog = page.getByRole('dialog', { name: '粘贴的图片' });
  await expect(dialog.getByRole('button', { name: '上传这张图片' })).toBeDisabled();
  await dialog.getByRole('textbox', { name: /^替代文字/ }).fill('窗口的照片');
  const kept = draftIsKept(page);
  await dialog.getByRole('button', { name: '上传这张图片' }).click();
  await expect(dialog).toBeHidden();
  await kept;
  await expect
    .poll(async () => (await bodyOf(editor, id)).some(({ fields }) => fields?.blockType === 'figure'), {
      timeout: 20_000,
    })
    .toBe(true);
  const body = await bodyOf(editor, id);
  expect(body.map(({ type, tag, fields }) => tag ?? fields?.blockType ?? type).join(' ')).toBe(
    'paragraph h2 paragraph h3 ul ol dataTable paragraph figure paragraph',
  );
  expect(body.map(textOf).join('\n')).toContain('[图片：请另行上传]');
  expect(JSON.stringify(body)).not.toMatch(/Mso|mso-|批注|旧的话|微软雅黑/);
  expect(body.find(({ fields }) => fields?.blockType === 'dataTable')?.fields?.cells).toBe(
    '窗口\t时间\t时间\n户籍\t**上午**\t9 点至 12 点\n户籍\t下午\t2 点至 5 点，[节假日](https://www.example.gov.cn/hours)**除外**',
  );

  // The picture: no position in it, masked for good, and only then cleared.
  const picture = Number(body.find(({ fields }) => fields?.blockType === 'figure')?.fields?.picture);
  const reviewer = await officeAs('reviewer');
  const before = await (await editor.get(`/api/media/${picture}?locale=zh&depth=0`)).json();
  const clear = (masking?: string) =>
    reviewer.patch(`/api/media/${picture}?locale=zh`, {
      data: { isCleared: true, ...(masking && { masking }) },
    });
  expect((await clear()).status(), 'nobody looked for faces').toBe(403);
  await page.goto(`${OFFICE_URL}/admin/collections/media/${picture}`);
  page.on('dialog', (question) => void question.accept());
  await page.getByRole('button', { name: '加一个框' }).click();
  const box = page.getByRole('button', { name: '第 1 个框' });
  await box.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ArrowDown');
  const masked = page.waitForResponse((answer) => answer.url().endsWith(`/api/media/${picture}/mask`));
  // The form shows what the picture is now by being opened anew.
  const opened = page.waitForEvent('load');
  await page.getByRole('button', { name: '遮住这 1 处' }).click();
  expect((await masked).status()).toBe(200);
  await opened;
  const after = await (await editor.get(`/api/media/${picture}?locale=zh&depth=0`)).json();
  expect(after.masking).toBe('done');
  expect(after.filename).not.toBe(before.filename);
  const kindsOf = (doc: Picture) => [
    doc.filename,
    ...Object.values(doc.sizes).map(({ filename }) => filename),
  ];
  const isThere = (name: string | null) => name !== null && existsSync(path.join(DATA_DIR, 'media', name));
  expect(kindsOf(before).filter(isThere), 'the original is not kept, in no size').toEqual([]);
  expect(kindsOf(after).filter(isThere).length).toBeGreaterThan(1);
  const file = await (await editor.get(after.url)).body();
  expect((await sharp(file).metadata()).exif).toBeUndefined();
  const pixel = async (left: number, top: number) =>
    [...(await sharp(file).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer())][0] ??
    0;
  expect(await pixel(150, 100)).toBeLessThan(60);
  expect(await pixel(20, 20)).toBeGreaterThan(230);

  // The preview: both languages as the public page, for a session only.
  await page.goto(`${OFFICE_URL}/preview/both/articles/${id}`);
  await expect(page.getByText('草稿，未审')).toBeVisible();
  await expect(page.getByText('有 1 张图片还没有核过')).toBeVisible();
  const phone = page.frameLocator('iframe[title^="中文"]');
  await expect(phone.getByRole('heading', { level: 1, name: `来自文档 ${stamp}` })).toBeVisible();
  await expect(phone.getByRole('table')).toContainText('2 点至 5 点，节假日除外');
  await expect(phone.getByRole('table').getByRole('link', { name: '节假日' })).toBeVisible();
  await expect(phone.getByRole('table').getByRole('strong')).toHaveText(['上午', '除外']);
  expect((await clear('done')).status()).toBe(200);
  await page.reload();
  await expect(phone.getByRole('img', { name: '窗口的照片' })).toBeVisible();
  await expect(page.frameLocator('iframe[title^="蒙古文"]').locator('html')).toHaveCSS(
    'writing-mode',
    'vertical-lr',
  );
  expect(
    (
      await reviewer.patch(`/api/media/${picture}?locale=zh`, {
        multipart: {
          _payload: '{}',
          file: { name: 'x.jpg', mimeType: 'image/jpeg', buffer: await photograph() },
        },
      })
    ).status(),
  ).toBe(403);
  expect((await editor.get(after.url)).status(), 'a refused change leaves the desk its picture').toBe(200);
  const names = kindsOf(after).filter((name) => name !== null);
  for (const name of names)
    expect((await request.get(`/media/${name}`)).status(), 'cleared, but carried by nothing public').toBe(
      404,
    );

  // The way out.
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: OFFICE_URL });
  await page.goto(address);
  await page.getByRole('button', { name: '复制到公众号' }).click();
  await expect(page.getByText('已复制。')).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(copied).toMatch(/<h2[^>]+style=/);
  expect(copied).toContain('草稿，未审');
  expect(copied).not.toMatch(/<script|\sclass=|\sid=/);
  await page.getByRole('link', { name: '布告栏文字' }).waitFor();
  const notice = await (await editor.get(`/export/articles/${id}/notice.txt`)).text();
  expect(notice).toMatch(/^〔草稿，未审〕\n来自文档/);
  expect(notice).toContain(`/zh/news/${slug}`);
  await Promise.all([editor.dispose(), reviewer.dispose()]);
});

test('no stranger reads a draft in any of its forms, and what is public goes out as it stands', async ({
  request,
  stamp,
}) => {
  const people = await reviewOffice();
  const id = await published(people, 'articles', articleOf(`out-and-in-${stamp}`));
  const draft = await draftOf(people.editor, 'articles', articleOf(`hidden-${stamp}`));
  const [stranger, clerk] = [await officeAs(null), await officeAs('clerk')];
  const forms = ['wechat', 'wechat.html', 'print', 'notice.txt'].map(
    (form) => `/export/articles/${draft}/${form}`,
  );
  const previews = [
    `/preview/zh/articles/${draft}`,
    `/preview/mn/articles/${draft}`,
    `/preview/both/articles/${draft}`,
  ];
  for (const path of [...forms, ...previews]) {
    expect((await request.get(path)).status(), `public door ${path}`).toBe(404);
    for (const office of [stranger, clerk]) {
      const refused = await office.get(path);
      expect([401, 403, 404], path).toContain(refused.status());
      expect(await refused.text()).not.toContain(`hidden-${stamp}`);
    }
    expect((await people.editor.get(path)).status(), path).toBe(200);
  }
  const page = await (await people.editor.get(`/preview/zh/articles/${draft}`)).text();
  expect(page).not.toMatch(/__next_f|<script(?! src="\/scripts\/)/);

  const notice = await (await people.editor.get(`/export/articles/${id}/notice.txt?version=public`)).text();
  expect(notice).not.toContain('草稿');
  expect(notice).toMatch(/公开记录的第 \d+ 条/);
  expect((await people.editor.get(`/export/articles/${draft}/print?version=public`)).status()).toBe(404);
  expect((await people.editor.get(`/export/articles/${id}/print?language=mn`)).status()).toBe(404);
  await Promise.all([people.leave(), stranger.dispose(), clerk.dispose()]);
});

test('an article is passed on with a picture that every reader of share cards knows', async ({ request }) => {
  const page = await (await request.get('/zh/news/accident-clocks')).text();
  const [, address = ''] = /property="og:image" content="([^"]+)"/.exec(page) ?? [];
  const picture = await request.get(address);
  expect(page, 'a picture in a text says what it shows').toMatch(/<figure><img[^>]+alt="[^"]+"/);
  expect(picture.headers()['content-type']).toBe('image/jpeg');
  expect(await sharp(await picture.body()).metadata()).toMatchObject({ format: 'jpeg', width: 1200 });
});
