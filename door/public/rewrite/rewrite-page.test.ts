import { describe, expect, test } from 'vitest';
import { html } from '../../fixtures';
import { NO_CHOICES } from '../reader-choices';
import { wrapHan } from './han';
import { rewritePage } from './rewrite-page';

const body = async (inner: string, lang = 'zh-CN') => {
  const { html: page } = await rewritePage(html(inner, { lang }), NO_CHOICES);
  return page.slice(page.indexOf('<body>') + 6, page.indexOf('</body>'));
};
const head = async (inner: string) => {
  const { html: page } = await rewritePage(html('', { head: inner }), NO_CHOICES);
  return page
    .slice(page.indexOf('<head>') + 6, page.indexOf('</head>'))
    .replace('<meta charSet="utf-8"/>', '');
};

test('a page with nothing to change comes out byte for byte', async () => {
  const page = html(
    '<pre>\n a &amp; b</pre><p title="&lt;">中文 &nbsp;<br>x<img src=a.png></p><svg><path/></svg>',
  );
  expect((await rewritePage(page, NO_CHOICES)).html).toBe(page);
});

describe('what only scripts would use', () => {
  test('goes from the head, the root and the beginning of the page', async () => {
    const { html: page } = await rewritePage(
      '<!DOCTYPE html><html lang="zh-CN" data-scroll-behavior="smooth"><head><link rel="preload" href="/icon.svg" as="image"/><link rel="preload" href="/a.woff2" as="font"/></head><body><div hidden=""><!--$--><!--/$--></div><p hidden="">a</p><div hidden="" id="b">c</div></body></html>',
      NO_CHOICES,
    );
    expect(page).toBe(
      '<!DOCTYPE html><html lang="zh-CN"><head><link rel="preload" href="/a.woff2" as="font"/></head><body><p hidden="">a</p><div hidden="" id="b">c</div></body></html>',
    );
  });
});

describe('scripts', () => {
  test.each([
    ['<script>self.__next_f.push("<b></p>")</script>', ''],
    ['<script src="/_next/static/chunks/a.js" async=""></script>', ''],
    ['<script src="//evil.example/scripts/page.js"></script>', ''],
    ['<script src="/scripts/../_next/a.js"></script>', ''],
    ['<script src="https://evil.example/x.js" type="application/ld+json"></script>', ''],
    ['<SCRIPT TYPE="module">x</SCRIPT>', ''],
    ['<svg><script>x<b>y</b></script><path d=""></path></svg>', '<svg><path d=""></path></svg>'],
    ['<svg><script href="x"/><path/></svg>a', '<svg><path/></svg>a'],
    ['a<!--$-->b<!-- -->c<!--/$-->', 'abc'],
  ])('%s goes', async (inner, left) => {
    expect(await body(`<p>1</p>${inner}<p>2</p>`)).toBe(`<p>1</p>${left}<p>2</p>`);
  });

  test.each([
    '<script type="application/ld+json">{"@type":"NewsArticle","name":"\\u003cb>中文"}</script>',
    '<script src="/scripts/page.js" defer=""></script>',
  ])('%s stays', async (inner) => {
    expect(await body(inner, 'mn-Mong-CN')).toBe(inner);
  });

  test.each([
    '<link rel="preload" as="script" href="/_next/a" fetchPriority="low"/>',
    '<link rel="modulepreload" href="/_next/a"/>',
    '<link rel="prefetch" href="/_next/a.js?v=1"/>',
    '<link rel="expect" href="#_R_" blocking="render"/>',
    '<meta name="next-size-adjust" content=""/>',
  ])('%s goes', async (tag) => {
    expect(await head(`${tag}<title>t</title>`)).toBe('<title>t</title>');
  });

  test.each([
    '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>',
    '<link rel="preload" as="font" href="/fonts/nsm-hudum.woff2" crossorigin=""/>',
    '<link rel="expect" href="#end" blocking="render"/>',
    '<link rel="canonical" href="https://naiman.example/zh"/>',
    '<meta name="description" content="中文"/>',
  ])('%s stays', async (tag) => {
    expect(await head(tag)).toBe(tag);
  });
});

test("the reader's choices stand on <html>, over what was there", async () => {
  const page = '<html lang="mn-Mong-CN" data-theme="light"><body>"</body></html>';
  const { html: done } = await rewritePage(page, { theme: 'dark', isCare: true, size: 3 });
  expect(done).toBe(
    '<html lang="mn-Mong-CN" data-theme="dark" data-care="on" data-size="3"><body>"</body></html>',
  );
});

describe('Han on a Mongolian page', () => {
  test.each([
    ['ᠮᠣᠩᠭᠣᠯ', 'ᠮᠣᠩᠭᠣᠯ'],
    ['ᠮᠣᠩ 派出所 ᠮᠣᠩ', 'ᠮᠣᠩ <span lang="zh-CN">派出所</span> ᠮᠣᠩ'],
    ['人々二〇二六', '<span lang="zh-CN">人々二〇二六</span>'],
    ['一、二，三。', '<span lang="zh-CN">一、二，三。</span>'],
    ['时间：上午', '<span lang="zh-CN">时间：上午</span>'],
    ['时间：9', '<span lang="zh-CN">时间</span>：9'],
    ['，好', '，<span lang="zh-CN">好</span>'],
    ['《公告》', '《<span lang="zh-CN">公告</span>》'],
    ['（内）〔2026〕“号”', '（<span lang="zh-CN">内</span>）〔2026〕“<span lang="zh-CN">号</span>”'],
    ['字〔2022〕19号', '<span lang="zh-CN">字</span>〔2022〕19<span lang="zh-CN">号</span>'],
    ['𠮷野', '<span lang="zh-CN">𠮷野</span>'],
    ['あア한', 'あア한'],
    ['a<b & 中\u00a0"', 'a&lt;b &amp; <span lang="zh-CN">中</span>&nbsp;&quot;'],
  ])('%s', (text, wrapped) => {
    expect(wrapHan(text)).toBe(wrapped);
  });

  test.each([
    ['<p>1 &lt; 中</p>', '<p>1 &lt; <span lang="zh-CN">中</span></p>'],
    ['<p>&#x4e2d;</p>', '<p><span lang="zh-CN">中</span></p>'],
    ['<pre>\n中</pre>', '<pre>\n<span lang="zh-CN">中</span></pre>'],
    [
      '<div lang="zh-CN"><br><p>中<b lang="mn">文</b></p>字</div>国',
      '<div lang="zh-CN"><br><p>中<b lang="mn"><span lang="zh-CN">文</span></b></p>字</div><span lang="zh-CN">国</span>',
    ],
    ['<option>中</option>', '<option>中</option>'],
    ['<textarea>中</textarea>', '<textarea>中</textarea>'],
    ['<title>中</title>', '<title>中</title>'],
    ['<style>a{content:"中"}</style>', '<style>a{content:"中"}</style>'],
    [
      '<svg><title>中</title><text>中<tspan>文</tspan></text></svg>字',
      '<svg><title>中</title><text>中<tspan>文</tspan></text></svg><span lang="zh-CN">字</span>',
    ],
    ['<a title="中">x</a>', '<a title="中">x</a>'],
    ['<noscript><p>中</p></noscript>', '<noscript><p>中</p></noscript>'],
  ])('%s', async (inner, done) => {
    expect(await body(inner, 'mn-Mong-CN')).toBe(done);
  });

  test('a Chinese page is left alone', async () => {
    expect(await body('<p>中</p>')).toBe('<p>中</p>');
  });
});

describe('what a page says of itself', () => {
  test('is read and removed', async () => {
    const metas = '<meta name="door:status" content="429"/><meta name="door:retry-after" content="60"/>';
    const done = await rewritePage(html('x', { head: metas }), NO_CHOICES);
    expect(done).toMatchObject({ status: 429, retryAfter: 60 });
    expect(done.html).toBe(html('x'));
  });

  test.each(['200', '302', '9', '404 ', 'x'])('status %s is not one a page can have', async (status) => {
    const meta = `<meta name="door:status" content="${status}"/>`;
    const done = await rewritePage(html('x', { head: meta }), NO_CHOICES);
    expect(done.status).toBeNull();
    expect(done.html).toBe(html('x'));
  });

  test('a shell and a page waiting for scripts are recognised', async () => {
    const shell = '<html id="__next_error__"><head></head><body></body></html>';
    expect((await rewritePage(shell, NO_CHOICES)).isShell).toBe(true);
    const waiting = html('<template id="B:0"></template>');
    expect((await rewritePage(waiting, NO_CHOICES)).isUnfinished).toBe(true);
    expect(await rewritePage(html(''), NO_CHOICES)).toMatchObject({ isShell: false, isUnfinished: false });
  });
});

describe('words with a gloss beside them', () => {
  const WORD = '\uFFF9ᠨᠢᠭᠤᠷ\uFFFA页面\uFFFB';
  const SHOWN = '<span class="word"><span>ᠨᠢᠭᠤᠷ</span><span class="gloss" lang="zh-CN">页面</span></span>';

  test.each([
    [`<a>${WORD} 3</a>`, `<a>${SHOWN} 3</a>`],
    [`<p>${WORD}中文</p>`, `<p>${SHOWN}<span lang="zh-CN">中文</span></p>`],
    [`<h1>${WORD}${WORD}</h1>`, `<h1>${SHOWN}${SHOWN}</h1>`],
    [`<a aria-label="${WORD} &quot;">x</a>`, '<a aria-label="ᠨᠢᠭᠤᠷ（页面） &quot;">x</a>'],
    [`<select><option>${WORD}</option></select>`, '<select><option>ᠨᠢᠭᠤᠷ（页面）</option></select>'],
    [
      `<script type="application/ld+json">{"a":"${WORD}"}</script>`,
      '<script type="application/ld+json">{"a":"ᠨᠢᠭᠤᠷ（页面）"}</script>',
    ],
    [
      '<p>\uFFF9ᠨᠢ <b>110</b> ᠭᠤᠷ\uFFFA页&lt;面\uFFFB 了</p>',
      '<p><span class="word"><span>ᠨᠢ <b>110</b> ᠭᠤᠷ</span><span class="gloss" lang="zh-CN">页&lt;面</span></span> <span lang="zh-CN">了</span></p>',
    ],
    [
      '<p>\uFFF9ᠨᠢ\uFFFA页<!-- -->面\uFFFB</p>',
      '<p><span class="word"><span>ᠨᠢ</span><span class="gloss" lang="zh-CN">页面</span></span></p>',
    ],
  ])('%s', async (inner, shown) => {
    expect(await body(inner, 'mn-Mong-CN')).toBe(shown);
  });

  test('in a title stand in brackets', async () => {
    expect(await head(`<title>${WORD} · x</title>`)).toBe('<title>ᠨᠢᠭᠤᠷ（页面） · x</title>');
  });
});
