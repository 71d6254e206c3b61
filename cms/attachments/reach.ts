import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';

/** One table of entries in a file, with the words for where it is: 第 2 页（对象 14）. */
export type Reached = { dict: PDFDict; ref: PDFRef | null; place: string };

const PARENT = PDFName.of('Parent');

/** The value behind a reference, however it is held. */
export const dictOf = (object: PDFObject | undefined): PDFDict | null =>
  object instanceof PDFDict ? object : object instanceof PDFStream ? object.dict : null;

export const entry = (dict: PDFDict, key: string): PDFObject | undefined =>
  dict.context.lookup(dict.get(PDFName.of(key)));

export const nameIn = (dict: PDFDict, key: string): string | null => {
  const value = entry(dict, key);
  return value instanceof PDFName ? value.decodeText() : null;
};

export const wordsIn = (dict: PDFDict, key: string): string | null => {
  const value = entry(dict, key);
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null;
};

const childrenOf = (object: PDFObject): PDFObject[] => {
  if (object instanceof PDFArray) return object.asArray();
  const dict = dictOf(object);
  return dict ? dict.entries().flatMap(([key, value]) => (key === PARENT ? [] : [value])) : [];
};

/** Everything below an object that was not seen before, each once; marks what it saw. */
function* below(
  document: PDFDocument,
  root: PDFObject,
  seen: Set<PDFRef>,
  place: string,
): Generator<Reached> {
  const waiting = [{ next: root, at: place }];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    const { next } = one;
    const ref = next instanceof PDFRef ? next : null;
    if (ref && seen.has(ref)) continue;
    if (ref) seen.add(ref);
    const object = ref ? document.context.lookup(ref) : next;
    if (!object) continue;
    const at = ref ? `${place}（对象 ${ref.objectNumber}）` : one.at;
    const dict = dictOf(object);
    if (dict) yield { dict, ref, place: at };
    // Read after whoever asked had the chance to take entries away.
    waiting.push(...childrenOf(object).map((child) => ({ next: child, at })));
  }
}

const pagePlace = (index: number): string => `第 ${index + 1} 页`;

/**
 * Every table of entries that a reader of the file can come to, the pages first and in their order; entries taken away
 * from one before the next is asked for are not followed. `seen` gathers all references met.
 */
export function* everythingIn(document: PDFDocument, seen: Set<PDFRef>): Generator<Reached> {
  const pages = document.getPages();
  // A link names other pages; what lies on those is to be told with their own number.
  for (const { ref } of pages) seen.add(ref);
  for (const [index, page] of pages.entries()) {
    yield { dict: page.node, ref: page.ref, place: pagePlace(index) };
    for (const child of childrenOf(page.node)) yield* below(document, child, seen, pagePlace(index));
  }
  const root = document.context.trailerInfo.Root;
  if (root) yield* below(document, root, seen, '文件目录');
}

/** Whether a page draws a picture, itself or by a form it uses. */
export function drawsPicture(page: PDFPage): boolean {
  const seen = new Set<PDFDict>();
  const draws = (resources: PDFDict | null): boolean => {
    if (!resources || seen.has(resources)) return false;
    seen.add(resources);
    const drawn = entry(resources, 'XObject');
    if (!(drawn instanceof PDFDict)) return false;
    return drawn.entries().some(([, value]) => {
      const one = dictOf(resources.context.lookup(value));
      if (!one) return false;
      return nameIn(one, 'Subtype') === 'Image' || draws(dictOf(entry(one, 'Resources')));
    });
  };
  return draws(page.node.Resources() ?? null);
}
