/**
 * Facts about a page whose main part is one form (the look-up, the search), read inside a browser on a phone's window:
 * nothing it needs lies outside. Lengths in CSS pixels.
 */
export async function readFormFacts() {
  const box = (element) => {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    return { left: left + scrollX, top, right: right + scrollX, bottom, width, height };
  };
  await document.fonts.load('16px NSM', 'ᠮᠣᠩᠭᠣᠯ');
  await document.fonts.ready;
  const root = document.documentElement;
  const form = document.querySelector('main form');
  const fields = [...form.querySelectorAll('input[type=text], input[type=search], input:not([type])')];
  return {
    window: { width: root.clientWidth, height: root.clientHeight },
    extent: { width: root.scrollWidth, height: root.scrollHeight },
    isFallback: root.classList.contains('novf'),
    bar: box(document.querySelector('.page-bar')),
    tabs: box(document.querySelector('.tab-bar')),
    fields: fields.map((field) => ({
      mode: getComputedStyle(field).writingMode,
      box: box(field),
      label: box(form.querySelector(`label[for="${field.id}"]`)),
    })),
    button: {
      mode: getComputedStyle(form.querySelector('button')).writingMode,
      box: box(form.querySelector('button')),
    },
  };
}
