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
    form: {
      mode: style('#specimen-field', 'writing-mode'),
      isFallback: root.classList.contains('novf'),
      label: box(one('[data-specimen=form] label')),
      fault: box(one('#specimen-fault')),
      field: box(one('#specimen-field')),
    },
  };
  scrollTo({ left: 1e7, behavior: 'instant' });
  await new Promise((resolve) => setTimeout(resolve, 100));
  facts.end = scrollX;
  facts.barAtEnd = one('.page-bar').getBoundingClientRect().left;
  scrollTo({ left: 0, behavior: 'instant' });
  return facts;
}
