import { describe, expect, test } from 'vitest';
import { NO_CHOICES, type ReaderChoices } from '../reader-choices';
import { rewritePage } from '../rewrite/rewrite-page';
import { usedStyle } from './used-style';

const page = (body: string, lang = 'zh-CN') =>
  `<!DOCTYPE html><html lang="${lang}"><head></head><body>${body}</body></html>`;

const used = async (css: string, body: string, lang = 'zh-CN', choices: ReaderChoices = NO_CHOICES) =>
  usedStyle(css, (await rewritePage(page(body, lang), choices)).marks);

describe('rules that a page uses', () => {
  test.each([
    ['.a{color:red}', '<p class="a b">', true],
    ['.c{color:red}', '<p class="a b">', false],
    ['.a .c{color:red}', '<p class="a b">', false],
    ['p>.a+.b{color:red}', '<p class="a b">', true],
    ['h2{color:red}', '<p>', false],
    ['*,::before{color:red}', '<p>', true],
    ['#x{color:red}', '<p id="x">', true],
    ['#y{color:red}', '<p id="x">', false],
    // Half a list is used.
    ['.hover\\:a:hover,.c{color:red}', '<p class="hover:a">', '.hover\\:a:hover{color:red}'],
    [':is(.c,.a b,.a){color:red}', '<p class="a">', true],
    [':where(.c,h2) p{color:red}', '<p class="a">', false],
    ['p:not(.c){color:red}', '<p class="a">', true],
    ['p:not(.c,[x]):nth-child(2n + 1){color:red}', '<p>', true],
    // The root has for good what a page has; another element may not.
    [':root:not(:has(.a),[x]){color:red}', '<p class="a">', false],
    [':root:not(:has(.a)){color:red}', '<p>', true],
    [':root:not(:has(.novf)){color:red}', '<p>', true],
    ['p:not(:has(.a)){color:red}', '<p class="a">', true],
    ['[aria-invalid=true]{color:red}', '<p>', false],
    ['[class~="a]b"]{color:red}', '<p class="a">', true],
    // What the reader or the site's script does later.
    ['details[open]>summary{color:red}', '<details><summary>x</summary></details>', true],
    ['html.novf p{color:red}', '<p>', true],
    ['[hidden]{display:none}', '<p>', true],
    ['::-webkit-calendar-picker-indicator{color:red}', '<input type="text">', false],
    ['::-webkit-calendar-picker-indicator{color:red}', '<input type="date">', true],
    // What is only there where something else is.
    ['::placeholder{color:red}', '<input>', false],
    ['::placeholder{color:red}', '<input placeholder="x">', true],
    ['*,::backdrop{color:red}', '<p>', '*{color:red}'],
    ['::backdrop{color:red}', '<dialog>', true],
    [':root,:host{color:red}', '<p>', ':root{color:red}'],
    ['button:disabled{color:red}', '<button>', false],
    ['button:disabled{color:red}', '<button disabled>', true],
    [':is([type=checkbox],[type=radio]){color:red}', '<button type="submit">', false],
    [':is([type=checkbox],[type="radio"]){color:red}', '<input type="radio">', true],
    [':is(input):not([type=checkbox]){color:red}', '<input type="text">', true],
    // What this reader of selectors does not know stays.
    ['p$x{color:red}', '<p>', true],
  ])('%s on %s: %s', async (css, body, kept) => {
    expect(await used(css, body)).toBe(typeof kept === 'string' ? kept : kept ? css : '');
  });

  test('of the language of the page only, as far as the whole page is meant', async () => {
    const css = 'html:lang(mn-Mong) p{color:red}:root:lang(zh) p{color:blue}:lang(mn-Mong){color:green}';
    expect(await used(css, '<p>')).toBe(':root:lang(zh) p{color:blue}:lang(mn-Mong){color:green}');
    expect(await used(css, '<p>', 'mn-Mong-CN')).toBe(
      'html:lang(mn-Mong) p{color:red}:lang(mn-Mong){color:green}',
    );
  });

  test("of this reader's choices only, and of the device's", async () => {
    const css =
      ':root{color:black}@media (prefers-color-scheme:dark){:root:not([data-theme]){color:white}}:root[data-theme=dark]{color:silver}';
    expect(await used(css, '<p>')).not.toContain('silver');
    expect(await used(css, '<p>')).toContain('white');
    expect(await used(css, '<p>', 'zh-CN', { ...NO_CHOICES, theme: 'dark' })).toContain('silver');
  });
});

describe('around the rules', () => {
  test('groups stay in order, empty ones go, statements, descriptors and the animations asked for stay', async () => {
    const css =
      '@layer a,b;@layer a{.c{x:y}}@layer b{@media print{p{color:red}.c{x:y}}}@font-face{font-family:"A;}";src:url(a)}@view-transition{navigation:auto}@layer a{@keyframes k{from{top:0}to{top:1px}}@keyframes c{to{top:0}}}p{animation:.5s k}.c{animation:c 1s}';
    expect(await used(css, '<p>')).toBe(
      '@layer a,b;@layer b{@media print{p{color:red}}}@font-face{font-family:"A;}";src:url(a)}@view-transition{navigation:auto}@layer a{@keyframes k{from{top:0}to{top:1px}}}p{animation:.5s k}',
    );
  });

  test('variables stay when something is drawn with them, through others too', async () => {
    const css = ':root{--a:var(--b);--b:1px;--c:2px}@media print{:root{--a:0;--b:0;--c:0}}p{margin:var(--a)}';
    expect(await used(css, '<p>')).toBe(
      ':root{--a:var(--b);--b:1px}@media print{:root{--a:0;--b:0}}p{margin:var(--a)}',
    );
  });

  test.each([
    [':root{--a:calc(var(--b)*2);--b:1px}p{margin:var(--a) var(--b)}', 'p{margin:calc(1px*2) 1px}'],
    ['@layer t{:root{--a:1px}}p{margin:var(--a,2px)}', 'p{margin:1px}'],
    [':root{--a:var(--none,3px)}p{margin:var(--a)}', 'p{margin:3px}'],
    // Made of what is something else on another element.
    [':root{--a:var(--b);--b:1px}p{--b:2px;margin:var(--a)}', true],
    [':root{--a:1px!important}p{margin:var(--a)}', true],
    // Round and round: no value at all (CSS Custom Properties 1, 2.3).
    [':root{--a:var(--b);--b:var(--a)}p{margin:var(--a)}', true],
    // Something else in print, on another element, of this reader's, or of a kind of its own.
    ['@media print{:root{--a:1px}}p{margin:var(--a)}', true],
    ['p{--a:1px;margin:var(--a)}', true],
    [':root{--a:1px}p{--a:2px;margin:var(--a)}', true],
    [':root{--a:1px}@media print{:root{--a:2px}}p{margin:var(--a)}', true],
    [':root{--a:initial}p{margin:var(--a)}', 'p{margin:var(--a)}'],
    [':root{--a:inherit}p{margin:var(--a)}', true],
    ['@property --a{syntax:"<length>";inherits:true;initial-value:0}:root{--a:1em}p{margin:var(--a)}', true],
  ])('what is the same everywhere is written where it is asked for: %s', async (css, kept) => {
    const style = await used(css, '<p>');
    expect(style).toBe(kept === true ? css : kept);
  });

  test('second choices go when the first always stands, and only then', async () => {
    const always =
      '@layer t{:root,:host{--a:1px}}@media print{:root{--a:0}}p{margin:var(--a,max(2px, var(--z, 3px)))}';
    expect(await used(always, '<p>')).toContain('p{margin:var(--a)}');
    const sometimes = '@media print{:root{--a:1px}}p{margin:var(--a,2px)}';
    expect(await used(sometimes, '<p>')).toBe(sometimes);
    const never = '@property --a{syntax:"*";inherits:false}*{--a:initial}p{margin:var(--a,var(--b));--b:1px}';
    expect(await used(never, '<p>')).toBe('p{margin:var(--b);--b:1px}');
  });
});
