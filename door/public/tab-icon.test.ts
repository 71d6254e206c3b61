import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { closeAll, html, openPublic, sendHtml } from '../fixtures';

afterEach(closeAll);

const ICON = /<link rel="icon" type="image\/svg\+xml" href="data:image\/svg\+xml,([^"]+)"\/>/;

test.each(['/zh', '/zh/cases'])(
  '%s has the icon of its tab in it, which is the drawing of the site',
  async (page) => {
    const { ask } = await openPublic({ [page]: (_, res) => sendHtml(res, html('x')) });
    const { text } = await ask(page);
    const [, address = ''] = ICON.exec(text) ?? [];
    const drawing = readFileSync('public/icon.svg', 'utf8').replaceAll('\n', '').replaceAll('"', "'");
    expect(decodeURIComponent(address)).toBe(drawing);
  },
);
