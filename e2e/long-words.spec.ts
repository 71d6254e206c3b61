import { expect, test } from './fixtures';
import { published, reviewOffice } from './fixtures/reviews';
import { SITE_URL } from './fixtures/site';

const TITLE = `${'关于进一步优化调整乡镇派出所窗口服务时间并同步公布联系方式的通告'.repeat(3)}补充`;
const WORD = 'https://example.invalid/'.concat('LangesUnteilbaresWort'.repeat(12));

test('a very long title and a word without an end stay within the page', async ({ browser, stamp }) => {
  const people = await reviewOffice();
  const node = { version: 1, direction: 'ltr', format: '', indent: 0 };
  const text = { type: 'text', version: 1, text: WORD, detail: 0, format: 0, mode: 'normal', style: '' };
  const fields = {
    title: TITLE,
    summary: WORD,
    topic: 'openness',
    body: {
      root: {
        ...node,
        type: 'root',
        children: [
          { ...node, type: 'heading', tag: 'h2', children: [text] },
          { ...node, type: 'paragraph', children: [text] },
        ],
      },
    },
    source: WORD,
    credits: { supervisor: WORD, reviewer: '岗', editor: '岗' },
  };

  for (const [index, size] of ['', 's=4', 'c=on.s=4'].entries()) {
    // One for each: home shows six, and other tests publish.
    const slug = `long-words-${index}-${stamp}`;
    await published(people, 'articles', { ...fields, slug });
    const phone = await browser.newContext({ viewport: { width: 320, height: 640 }, isMobile: true });
    if (size) await phone.addCookies([{ name: 'reader', value: size, url: SITE_URL }]);
    const page = await phone.newPage();
    for (const place of [
      '/zh',
      '/mn',
      '/zh/news/topic/openness',
      '/mn/news/topic/openness',
      `/zh/news/${slug}`,
      `/mn/news/${slug}`,
    ]) {
      await page.goto(place);
      await expect(page.getByText(TITLE).first()).toBeVisible();
      const { across, room } = await page.evaluate(() => {
        const { scrollWidth, scrollHeight, clientWidth, clientHeight, lang } = document.documentElement;
        return lang.startsWith('mn')
          ? { across: scrollHeight, room: clientHeight }
          : { across: scrollWidth, room: clientWidth };
      });
      expect.soft(across, `${place} ${size}`).toBeLessThanOrEqual(room);
    }
    await phone.close();
  }
  await people.leave();
});
