/**
 * Facts about the specimen page, read inside a browser: nothing it needs lies outside. Lengths in CSS pixels, across
 * from the page's own beginning.
 */
export async function readFacts() {
  const box = (element) => {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    return { left: left + scrollX, top, right: right + scrollX, bottom, width, height };
  };
  const one = (selector) => document.querySelector(selector);
  const all = (selector) => [...document.querySelectorAll(selector)];
  const boxes = (selector) => all(selector).map(box);
  const style = (selector, property) => getComputedStyle(one(selector)).getPropertyValue(property);

  /** The length of a text drawn alone in the same face, letter by letter when asked. */
  function lengthOf(element, pieces) {
    const total = pieces.map((piece) => {
      const probe = document.createElement('span');
      probe.style.cssText = 'display:inline-block;white-space:pre';
      probe.textContent = piece;
      element.parentElement.append(probe);
      const { height } = probe.getBoundingClientRect();
      probe.remove();
      return height;
    });
    return total.reduce((sum, length) => sum + length, 0);
  }

  const words = () =>
    all('[data-word=plain], [data-word=selector], [data-word=connector]').map((element) => ({
      text: element.textContent,
      size: Number.parseFloat(getComputedStyle(element).fontSize),
      length: box(element).height,
      apart: lengthOf(
        element,
        [...element.textContent].filter((letter) => letter >= '\u1820' && letter <= '\u1842'),
      ),
    }));

  /** Where a piece of a text node lies. */
  const rangeBox = (node, from, to) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return box(range);
  };
  const nodesIn = (element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
    return nodes;
  };

  /** Connectors whose suffix stands on another line than the letter before it. */
  const tornSuffixes = () =>
    nodesIn(one('main')).flatMap((node) =>
      [...node.data.matchAll(/[^\s\u180E\u202F][\u180B-\u180F]*[\u180E\u202F](?=[\u1820-\u1842])/gu)]
        .filter(({ 0: found, index }) => {
          const before = rangeBox(node, index, index + 1);
          const after = rangeBox(node, index + found.length, index + found.length + 1);
          return Math.abs(before.left - after.left) > before.width / 2;
        })
        .map(({ index }) => node.data.slice(index, index + 8)),
    );

  /** Where each sign of a bracketed text lies along the line; WebKit gives a box to the first of combined digits only. */
  const alongOf = (element) =>
    nodesIn(element).flatMap((node) =>
      [...node.data].flatMap((sign, at) => {
        const { top, width, height } = rangeBox(node, at, at + 1);
        return sign.trim() && (width || height) ? [{ sign, top }] : [];
      }),
    );

  const press = async (key) => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    for (let at = -1, tries = 0; at !== scrollX && tries < 40; tries += 1) {
      at = scrollX;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return scrollX;
  };

  const focusOf = (selector) => {
    one(selector).focus({ focusVisible: true, preventScroll: true });
    const { outlineStyle, outlineWidth } = getComputedStyle(one(selector));
    // A window that nothing has given the focus (WebKitGTK without a window manager) shows no ring anywhere.
    return { outlineStyle, outlineWidth: Number.parseFloat(outlineWidth), hasFocus: document.hasFocus() };
  };

  await document.fonts.load('16px NSM', 'ᠮᠣᠩᠭᠣᠯ');
  await document.fonts.ready;
  const root = document.documentElement;
  const facts = {
    root: {
      mode: style('html', 'writing-mode'),
      orientation: style('html', 'text-orientation'),
      lang: root.lang,
    },
    isFontLoaded: document.fonts.check('16px NSM', 'ᠮᠣᠩᠭᠣᠯ'),
    // Without the scrollbars: Firefox on a desktop shows one.
    window: { width: root.clientWidth, height: root.clientHeight },
    extent: { width: root.scrollWidth, height: root.scrollHeight },
    words: words(),
    han: style('[data-specimen=mixed] [lang|=zh]', 'text-orientation'),
    latin: box(one('[data-word=latin]')),
    digits: box(one('[data-word=digits]')),
    combined: box(one('[data-word=combined]')),
    underline: style('[data-word=underline]', 'text-decoration-line'),
    headings: boxes('main h2'),
    bar: box(one('.page-bar')),
    tabs: one('.tab-bar') ? box(one('.tab-bar')) : null,
    listItems: boxes('[data-specimen=lists] ul > li'),
    headCells: boxes('[data-specimen=table] thead th'),
    bodyRows: boxes('[data-specimen=table] tbody tr'),
    word: {
      base: box(one('[data-specimen=marks] .word > :first-child')),
      gloss: box(one('[data-specimen=marks] .gloss')),
    },
    ruby: { base: box(one('ruby')), text: box(one('rt')) },
    label: box(one('svg .label-vertical')),
    summary: box(one('[data-specimen=details] summary')),
    opened: box(one('[data-specimen=details] p')),
    quote: box(one('blockquote')),
    paragraphLines: new Set(
      [...one('[data-specimen=paragraph] [lang]').getClientRects()].map(({ left }) => Math.round(left)),
    ).size,
    numbered: {
      style: style('[data-specimen=lists] ol', 'list-style-type'),
      items: boxes('[data-specimen=lists] ol > li'),
    },
    tornSuffixes: tornSuffixes(),
    quoted: alongOf(one('[data-word=han]').parentElement).filter(({ sign }) => /[《》国法]/.test(sign)),
    afterBracket: {
      text: one('[data-word=after-bracket]').textContent,
      size: Number.parseFloat(style('[data-word=after-bracket]', 'font-size')),
      length: box(one('[data-word=after-bracket]')).height,
    },
    documentNumber: alongOf(one('[data-word=document-number]')),
    dayNumber: box(one('[data-specimen=numbers] time .tcy')),
    telephone: box(one('[data-word=telephone] a')),
    caseNumber: box(one('[data-word=case-number]')),
    link: style('[data-word=link]', 'text-decoration-line'),
    controls: ['#specimen-select', '#specimen-text', '[data-specimen=form] input[type=radio]'].map(
      (selector) => box(one(selector)),
    ),
    summaryLink: box(one('[data-word=summary] a')),
    form: {
      mode: style('#specimen-field', 'writing-mode'),
      isFallback: root.classList.contains('novf'),
      label: box(one('[data-specimen=form] label')),
      fault: box(one('#specimen-fault')),
      field: box(one('#specimen-field')),
    },
  };
  facts.focus = focusOf('#specimen-field ~ button');
  // A button is held: the keys of the page mean nothing to it.
  facts.keys = { end: await press('End'), back: await press('PageUp'), home: await press('Home') };
  facts.keys.page = await press('PageDown');
  document.activeElement?.blur();
  scrollTo({ left: 1e7, behavior: 'instant' });
  await new Promise((resolve) => setTimeout(resolve, 100));
  facts.end = scrollX;
  facts.barAtEnd = one('.page-bar').getBoundingClientRect().left;
  scrollTo({ left: 0, behavior: 'instant' });
  return facts;
}
