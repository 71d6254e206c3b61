import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { closeAll, html, openPublic, sendHtml } from '../fixtures';

afterEach(closeAll);

const ICON = /<link rel="icon" type="image\/svg\+xml" href="data:image\/svg\+xml,([^"]+)"\/>/;

test('a page has the icon of its tab in it, which is the drawing of the site; the look-up form has no byte to spare', async () => {
  const { ask } = await openPublic({
    '/zh': (_, res) => sendHtml(res, html('x')),
    '/zh/cases': (_, res) => sendHtml(res, html('x')),
  });
  const { text } = await ask('/zh');
  const [, address = ''] = ICON.exec(text) ?? [];
  const drawing = readFileSync('public/icon.svg', 'utf8').replaceAll('\n', '').replaceAll('"', "'");
  expect(decodeURIComponent(address)).toBe(drawing);
  expect((await ask('/zh/cases')).text).not.toContain('rel="icon"');
});
