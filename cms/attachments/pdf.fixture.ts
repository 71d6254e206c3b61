import {
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFString,
  StandardFonts,
} from '@cantoo/pdf-lib';

export const PLAIN = 'Office hours of the window, nine to five';

type Given = { pages?: number; text?: string; change?: (document: PDFDocument) => unknown };

/** A PDF with the same line on every page, changed as a test wants it. */
export async function pdfOf({ pages = 1, text = PLAIN, change }: Given = {}): Promise<Buffer> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let number = 1; number <= pages; number += 1)
    document.addPage([595, 842]).drawText(text, { font, size: 12, x: 60, y: 700, lineHeight: 16 });
  await change?.(document);
  return Buffer.from(await document.save());
}

type Entries = Record<string, unknown>;

/** An entry of the file's own table. */
export const inCatalog =
  (entries: Entries) =>
  ({ catalog, context }: PDFDocument): void => {
    for (const [key, value] of Object.entries(entries))
      catalog.set(PDFName.of(key), context.obj(value as never) as PDFObject);
  };

/** Something that lies upon a page. */
export const onPage =
  (number: number, entries: Entries) =>
  (document: PDFDocument): void => {
    const one = document.context.obj({ Type: 'Annot', Rect: [60, 690, 300, 715], ...entries } as never);
    document.getPage(number - 1).node.addAnnot(document.context.register(one));
  };

export const action = (name: string, more: Entries = {}): Entries => ({ Type: 'Action', S: name, ...more });
export const words = (text: string): PDFString => PDFString.of(text);

export const withPassword = async (): Promise<Buffer> =>
  pdfOf({ change: (document) => document.encrypt({ ownerPassword: 'only-the-owner', userPassword: '' }) });

/** As Word and WPS write it: in the old table and in the new one (XMP). */
export const PERSON = 'Zhang San';
export const signedBySomebody = (): Promise<Buffer> =>
  pdfOf({
    change: (document) => {
      document.setAuthor(PERSON);
      document.setProducer('WPS of Zhang San');
      const xmp = `<x:xmpmeta><dc:creator>${PERSON}</dc:creator></x:xmpmeta>`;
      const stream = document.context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' });
      document.catalog.set(PDFName.of('Metadata'), document.context.register(stream));
      document
        .getPage(0)
        .node.set(
          PDFName.of('PieceInfo'),
          document.context.obj({ Editor: { Private: PDFHexString.fromText(PERSON) } } as never),
        );
    },
  });

/** A page that is nothing but a picture, as a scanner makes it. One grey pixel. */
export const scanned = (): Promise<Buffer> =>
  pdfOf({
    text: '',
    change: async (document) => {
      const pixel =
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';
      const picture = await document.embedPng(pixel);
      document.getPage(0).drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
    },
  });
