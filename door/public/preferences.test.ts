import { afterEach, describe, expect, test } from 'vitest';
import { closeAll, openPublic, post } from '../fixtures';

afterEach(closeAll);

describe("the reader's choices", () => {
  const AGE = 365 * 24 * 60 * 60;
  const choose = async (
    fields: Record<string, string>,
    headers: Record<string, string> = {},
    trusted = '',
  ) => {
    const { ask, asked } = await openPublic({}, { trusted });
    const got = await ask('/mn/preferences', post(fields, headers));
    expect(asked).toEqual([]);
    return got;
  };

  test('are kept in one cookie, and the reader is back where they were', async () => {
    const got = await choose({ theme: 'dark', care: 'on', size: '2', back: '/mn/news?page=2' });
    expect([got.status, got.headers.location]).toEqual([303, '/mn/news?page=2']);
    expect(got.headers['set-cookie']).toEqual([
      `reader=t=dark.c=on.s=2; Path=/; Max-Age=${AGE}; HttpOnly; SameSite=Lax`,
    ]);
    expect(got.headers['cache-control']).toBe('no-store');
  });

  test.each([
    [{ theme: 'dark' }, 'c=on.s=3', 't=dark.c=on.s=3'],
    [{ care: 'off' }, 't=light.c=on', 't=light'],
    [{ theme: 'auto', size: '1' }, 't=dark.c=on.s=4', 'c=on'],
    [{ theme: 'pink; Domain=evil', size: '99', care: 'yes' }, '', ''],
    [{ size: '4' }, 'x=1.t=<b>.s=', 's=4'],
  ])('%o over "%s" is "%s"', async (fields, before, after) => {
    const got = await choose(fields, { cookie: `a=b; reader=${before}; c=d` });
    expect(got.headers['set-cookie']?.[0]).toMatch(`reader=${after}; Path=/; Max-Age=${after ? AGE : 0};`);
  });

  test('go over encrypted connections only, where there is one', async () => {
    const got = await choose({ care: 'on' }, { 'x-forwarded-proto': 'https' }, '127.0.0.1');
    expect(got.headers['set-cookie']?.[0]).toMatch(/; Secure$/);
  });

  test.each([
    'https://evil.example/zh',
    '//evil.example',
    '/\\evil.example',
    '/zh\\..\\..\\evil',
    'javascript:alert(1)',
    '/zh/../../evil',
    '/zh\r\nSet-Cookie: a=b',
    '/admin',
    '/media/a.png',
    '/zh/cases/answer',
    '/',
    'zh',
    '',
    '/zh?_rsc=1',
  ])('lead to no address but a page of the site: %s', async (back) => {
    const got = await choose({ care: 'on', back });
    expect([got.status, got.headers.location]).toEqual([303, '/mn/preferences']);
  });

  test('from another site are not taken', async () => {
    const got = await choose({ care: 'on' }, { 'sec-fetch-site': 'cross-site' });
    expect(got.status).toBe(403);
    expect(got.headers['set-cookie']).toBeUndefined();
  });
});
