import net from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { finderAt, keepFinder } from '@/domain/finder';
import { countChange } from '@/domain/revision';
import { answered, closeAll, html, MESSAGES, openPublic, post, sendHtml } from '../fixtures';

afterEach(async () => {
  vi.restoreAllMocks();
  await closeAll();
});

const CONTACTS = { telephone: '0475-110', supervisors: [], isSample: false };
const WAIT = { outcome: { type: 'wait', minutes: 7, isHeard: true }, contacts: CONTACTS };
const UNKNOWN = { outcome: { type: 'no-answer' }, contacts: CONTACTS };
const ANSWERS = {
  ...answered('/zh/cases/answer', UNKNOWN),
  ...answered('/mn/cases/answer', UNKNOWN, 'mn-Mong-CN'),
};
const decoded = (header: unknown) => JSON.parse(Buffer.from(String(header), 'base64url').toString());
const zh = MESSAGES.zh as typeof import('@/messages/zh.json');
const mn = MESSAGES.mn as typeof zh;

describe('asking about a case', () => {
  test('what answers gets the fields and the client, and nothing is kept', async () => {
    const { ask, asked } = await openPublic(ANSWERS, { trusted: '127.0.0.1' });
    const got = await ask(
      '/zh/cases?ignored=1',
      post(
        { number: '奈公(治)受案〔2026〕1号', code: 'ABCD', extra: 'x' },
        {
          'x-door-form': 'forged',
          'x-door-client': 'forged',
          'X-Door-Anything': 'forged',
          'x-forwarded-for': '6.6.6.6, 203.0.113.7',
        },
      ),
    );
    expect(got.status).toBe(200);
    expect(got.text).toContain(`>${zh.Cases.noAnswer.title}</h1>`);
    expect(got.text).toContain('href="tel:0475-110"');
    expect(got.text).not.toContain('template');
    expect(got.headers['cache-control']).toBe('no-store');
    expect(got.headers.etag).toBeUndefined();
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /zh/cases/answer',
      'GET /zh/cases/answer/found',
    ]);
    expect(asked[0]?.headers).not.toHaveProperty('x-door-form');
    const { headers } = asked[1] as (typeof asked)[0];
    expect(decoded(headers['x-door-form'])).toEqual({ number: '奈公(治)受案〔2026〕1号', code: 'ABCD' });
    expect(headers['x-door-client']).toBe('203.0.113.7');
    expect(headers).not.toHaveProperty('x-door-anything');
    expect(headers).not.toHaveProperty('content-length');
  });

  test('fields left out are empty; the other language has its own words, with Han upright in it', async () => {
    const { ask, asked } = await openPublic(ANSWERS);
    const { text } = await ask('/mn/cases', post({}));
    expect(text).toContain(mn.Cases.noAnswer.title);
    expect(text.replace(/<title>.*?<\/title>/, '')).not.toMatch(
      />[^<]*\p{Script=Mongolian}[^<]*\p{Script=Han}[^<]*</u,
    );
    expect(decoded(asked[1]?.headers['x-door-form'])).toEqual({ number: '', code: '' });
    expect(asked[1]?.headers['x-door-client']).toBe('127.0.0.1');
  });

  test("the answer's own status stands, and when to come again", async () => {
    const { ask } = await openPublic(answered('/zh/cases/answer', WAIT));
    const { status, headers, text } = await ask('/zh/cases', post({ number: '1' }));
    expect([status, headers['retry-after']]).toEqual([429, '420']);
    expect(text).not.toContain('door:');
  });

  test.each([
    ['what was not found', UNKNOWN, zh.Cases.noAnswer.title],
    ['how long to wait', WAIT, zh.Cases.wait.title.replace('{minutes}', '7')],
    [
      'what its frame is called where that is not what the frame says of itself',
      UNKNOWN,
      '结果 &amp; 别的',
      '另一个',
    ],
  ])('the tab says %s', async (_, found, title, ownTitle = '结果 &amp; 别的') => {
    const head = `<title>结果 &amp; 别的 · 奈曼</title><meta name="door:title" content="${ownTitle}"/>`;
    const { ask } = await openPublic({
      ...answered('/zh/cases/answer', found),
      '/zh/cases/answer': (_, res) => sendHtml(res, html('<template id="answer"></template>', { head })),
    });
    const { text } = await ask('/zh/cases', post({}));
    expect(/<title>(.*?)<\/title>/.exec(text)?.[1]).toBe(`${title} · 奈曼`);
    expect(text).not.toContain('door:');
  });

  test.each([
    ['to wait', WAIT],
    ['that nothing can be shown', UNKNOWN],
    ['that nothing can be asked now', { outcome: { type: 'unavailable' }, contacts: CONTACTS }],
  ])('whoever is told %s can go on to an empty form, in both languages', async (_, found) => {
    const { ask } = await openPublic({
      ...answered('/zh/cases/answer', found),
      ...answered('/mn/cases/answer', found, 'mn-Mong-CN'),
    });
    for (const [language, words] of [
      ['zh', zh],
      ['mn', mn],
    ] as const) {
      const { text } = await ask(`/${language}/cases`, post({}));
      const [, link = ''] = new RegExp(`<a [^>]*href="/${language}/cases"[^>]*>(.*?)</a>`).exec(text) ?? [];
      expect(link.replace(/\s/g, ' ')).toContain(words.Cases.again.replace(/\s/g, ' '));
    }
  });

  test('whoever mistyped has the help beside the form again: the receipt, and whom to call', async () => {
    const request = { number: 'J1', code: '', faults: { number: 'malformed', code: 'missing' } };
    const found = { outcome: { type: 'malformed', request }, contacts: CONTACTS };
    const { ask } = await openPublic(answered('/zh/cases/answer', found));
    const { status, text } = await ask('/zh/cases', post({}));
    expect(status).toBe(422);
    expect(text).toContain(`<summary>${zh.Cases.help.lost.title}</summary>`);
    expect(text).toContain('href="tel:0475-110"');
  });

  test('whoever has tried so often that not even the right code is heard is not sent to the form', async () => {
    const found = { ...WAIT, outcome: { ...WAIT.outcome, isHeard: false } };
    const { ask } = await openPublic(answered('/zh/cases/answer', found));
    const { text } = await ask('/zh/cases', post({}));
    expect([text.includes(zh.Cases.wait.unheard), text.includes('href="/zh/cases"')]).toEqual([true, false]);
  });

  test('each answer is made anew, in a frame that is asked for once', async () => {
    let minutes = 0;
    const { ask, asked } = await openPublic(
      {
        ...ANSWERS,
        '/zh/cases/answer/found': (_, res) => {
          minutes += 1;
          res.end(JSON.stringify({ outcome: { type: 'wait', minutes, isHeard: true }, contacts: CONTACTS }));
        },
      },
      { freshMs: 60_000 },
    );
    const title = async () => /<h1[^>]*>(.*?)<\/h1>/.exec((await ask('/zh/cases', post({}))).text)?.[1];
    expect(await title()).toContain('1');
    expect(await title()).toContain('2');
    expect(asked.filter(({ url }) => url === '/zh/cases/answer')).toHaveLength(1);
    countChange();
    expect(await title()).toContain('3');
    expect(asked.filter(({ url }) => url === '/zh/cases/answer')).toHaveLength(2);
  });

  test.each([
    ['nothing was found out', '/zh/cases/answer/found', () => Promise.reject(new Error('down'))],
    ['there is no frame', '/zh/cases/answer', () => Promise.reject(new Error('down'))],
    [
      'the frame has no gap',
      '/zh/cases/answer',
      (_: unknown, res: Parameters<typeof sendHtml>[0]) => sendHtml(res, html('whole')),
    ],
    [
      'the frame has two gaps',
      '/zh/cases/answer',
      (_: unknown, res: Parameters<typeof sendHtml>[0]) =>
        sendHtml(res, html('<template id="answer"></template>'.repeat(2))),
    ],
  ])('a failure says what became of what was filled in: %s', async (_, path, route) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { ask } = await openPublic({ ...ANSWERS, [path]: route });
    const got = await ask('/zh/cases', post({ number: '1' }));
    expect(got.status).toBe(500);
    expect(got.text).toContain('中没有保存');
  });
});

describe('once the site has been asked for what it found', () => {
  const FOUND = '/cases/answer/found';
  const none = finderAt(FOUND);
  // A door without one asks Next, as all other tests want it.
  afterEach(() => keepFinder(FOUND, none as never));

  test('what finds it is called itself: with the language, the fields and the client, and without Next', async () => {
    const find = vi.fn(async () => WAIT);
    keepFinder(FOUND, find);
    const { ask, asked } = await openPublic(ANSWERS, { trusted: '127.0.0.1' });
    const got = await ask(
      '/mn/cases',
      post({ number: '1', code: 'A', extra: 'x' }, { 'x-forwarded-for': '203.0.113.7' }),
    );
    expect([got.status, got.headers['retry-after'], got.headers['cache-control']]).toEqual([
      429,
      '420',
      'no-store',
    ]);
    expect(find.mock.calls).toEqual([
      [{ locale: 'mn', search: '', form: { fields: { number: '1', code: 'A' }, client: '203.0.113.7' } }],
    ]);
    expect(asked.map(({ url }) => url)).toEqual(['/mn/cases/answer']);
  });

  test.each([
    ['fails', () => Promise.reject(new Error('down'))],
    ['comes to no end', () => new Promise<never>(() => {})],
  ])('a failure says what became of what was filled in: it %s', async (_, find) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    keepFinder(FOUND, find);
    const { ask } = await openPublic(ANSWERS, { limits: { pageMs: 100 } });
    const got = await ask('/zh/cases', post({ number: 'J15052501102026010001' }));
    expect(got.status).toBe(500);
    expect(got.text).toContain('中没有保存');
    expect(said.mock.calls.map(String).join()).not.toContain('J15052501102026010001');
  });
});

describe('forms that are refused', () => {
  test.each([
    [415, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }],
    [415, { method: 'POST', body: 'number=1' }],
    [413, post({ number: 'x'.repeat(5000) })],
    [400, { ...post({}), body: 'number=1&number=2' }],
    [400, { ...post({}), body: Buffer.from([0x6e, 0x3d, 0xff, 0xfe]) }],
    [403, post({}, { 'sec-fetch-site': 'cross-site' })],
    [403, post({}, { 'sec-fetch-site': 'same-site' })],
    [
      403,
      post({}, { 'sec-fetch-site': 'cross-site', origin: 'http://naiman.example', host: 'naiman.example' }),
    ],
    [403, post({}, { origin: 'https://evil.example' })],
    [403, post({}, { origin: 'null' })],
    [403, post({}, { origin: 'http://naiman.example.evil.example', host: 'naiman.example' })],
  ])('with %i: %o', async (status, request) => {
    const { ask, asked } = await openPublic(ANSWERS);
    const got = await ask('/zh/cases', request);
    expect(got.status).toBe(status);
    expect(got.headers.connection).toBe('close');
    expect(got.text).toContain('中标题 refused');
    expect(asked).toEqual([]);
  });

  test.each<[Record<string, string>]>([
    [{ 'sec-fetch-site': 'same-origin', origin: 'null' }],
    [{ 'sec-fetch-site': 'none' }],
    [{ origin: 'http://naiman.example', host: 'naiman.example' }],
    [{ origin: 'https://public.example', host: '10.0.0.5:3000' }],
    [{}],
  ])('but not from the site itself: %o', async (headers) => {
    const { ask } = await openPublic(ANSWERS, { publicUrl: 'https://public.example' });
    expect((await ask('/zh/cases', post({}, headers))).status).toBe(200);
  });

  /** Writes raw bytes and gives back all that is answered. */
  const raw = (port: number, text: string) =>
    new Promise<string>((resolve) => {
      let got = '';
      const socket = net.connect(port, '127.0.0.1', () => socket.write(text));
      socket.on('data', (part) => {
        got += part;
      });
      socket.on('close', () => resolve(got));
      socket.on('error', () => {});
    });
  const HEAD = 'POST /zh/cases HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n';

  test('a body that never ends its first kilobyte is given up', async () => {
    const { port, asked } = await openPublic(ANSWERS, { limits: { bodyMs: 150 } });
    const got = await raw(port, `${HEAD}Content-Length: 100\r\n\r\nnumber=1`);
    expect(got).toMatch(/^HTTP\/1\.1 408 /);
    expect(asked).toEqual([]);
  });

  test('a body without a length is counted as it comes', async () => {
    const { port, asked } = await openPublic(ANSWERS);
    const chunk = `800\r\n${'a'.repeat(0x800)}\r\n`;
    const got = await raw(port, `${HEAD}Transfer-Encoding: chunked\r\n\r\n${chunk}${chunk}${chunk}`);
    expect(got).toMatch(/^HTTP\/1\.1 413 /);
    expect(asked).toEqual([]);
  });

  test('two lengths are no request at all', async () => {
    const { port, asked } = await openPublic(ANSWERS);
    const both = `${HEAD}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /admin HTTP/1.1\r\n\r\n`;
    expect(await raw(port, both)).toMatch(/^HTTP\/1\.1 400 /);
    expect(asked).toEqual([]);
  });
});
