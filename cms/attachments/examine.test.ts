import { deflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFName, rgb, StandardFonts } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { ATTACHMENT_LIMITS } from '../../domain/attachment';
import { bareJpeg } from './bare-jpeg';
import { examinePdf } from './examine';
import { isReadable, pageText } from './page-text';
import {
  action,
  inCatalog,
  onPage,
  PERSON,
  PLAIN,
  pdfOf,
  scanned,
  signedBySomebody,
  withPassword,
  words,
} from './pdf.fixture';
import { NOTHING_KEPT, PdfRefusal } from './refusal';

const refusal = async (file: Buffer | Promise<Buffer>): Promise<string> => {
  const error = await examinePdf(await file).catch((error: Error) => error);
  expect(error).toBeInstanceOf(PdfRefusal);
  return (error as Error).message;
};

describe('a PDF that may be kept', () => {
  it('comes back with its pages and their words', async () => {
    const examined = await examinePdf(await pdfOf({ pages: 2 }));
    expect(examined).toMatchObject({ pages: 2, texts: [PLAIN, PLAIN, ''], unread: [], removed: [] });
    expect(examined.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('keeps no name of a person or a program', async () => {
    const given = await signedBySomebody();
    expect((await PDFDocument.load(given, { updateMetadata: false })).getAuthor()).toBe(PERSON);
    const { bytes, removed } = await examinePdf(given);
    expect(removed).toEqual(['作者、软件、时间等文件信息']);
    const kept = await PDFDocument.load(bytes, { updateMetadata: false });
    expect([kept.context.trailerInfo.Info, kept.catalog.has(PDFName.of('Metadata'))]).toEqual([
      undefined,
      false,
    ]);
    const all = kept.context.enumerateIndirectObjects().map(([, object]) => object.toString());
    expect(all.join('\n')).not.toMatch(/Zhang San|PieceInfo|xmpmeta/);
  });

  it('carries no older version of a page', async () => {
    const given = await pdfOf({
      change: ({ context }) => context.register(context.stream('the former text', {})),
    });
    const kept = await PDFDocument.load((await examinePdf(given)).bytes, { updateMetadata: false });
    const streams = kept.context
      .enumerateIndirectObjects()
      .filter(([, object]) => object.toString().includes('former'));
    expect(streams).toEqual([]);
  });

  it('loses its links to the web and keeps those within', async () => {
    const web = { Subtype: 'Link', A: action('URI', { URI: words('https://example.com/?u=42') }) };
    const within = (document: PDFDocument) =>
      onPage(1, { Subtype: 'Link', Dest: [document.getPage(1).ref, 'Fit'] })(document);
    const { bytes, removed } = await examinePdf(
      await pdfOf({
        pages: 2,
        change: (document) => {
          onPage(1, web)(document);
          within(document);
        },
      }),
    );
    expect(removed).toEqual(['1 处网址链接（文字还在）']);
    const kept = (await PDFDocument.load(bytes)).getPage(0).node.Annots();
    expect(kept).toBeInstanceOf(PDFArray);
    expect(kept?.size()).toBe(1);
    expect(kept?.lookup(0, PDFDict).has(PDFName.of('Dest'))).toBe(true);
  });

  it('gives its bookmarks and descriptions to be read too', async () => {
    const given = await pdfOf({
      change: inCatalog({ Outlines: { First: { Title: words('Chapter one') } } }),
    });
    expect((await examinePdf(given)).texts).toEqual([PLAIN, 'Chapter one']);
  });

  it('is read below what was painted over it', async () => {
    const given = await pdfOf({
      change: async (document) => {
        const page = document.getPage(0);
        const font = await document.embedFont(StandardFonts.Helvetica);
        page.drawText('150525199001010015', { x: 60, y: 600, size: 12, font });
        page.drawRectangle({ x: 50, y: 590, width: 300, height: 30, color: rgb(0, 0, 0) });
      },
    });
    expect((await examinePdf(given)).texts[0]).toContain('150525199001010015');
  });

  it('says which pages no program can read', async () => {
    expect((await examinePdf(await scanned())).unread).toEqual([1]);
    expect(isReadable('\uE000\uE001\uE002\uE003 abcdef')).toBe(false);
    expect(isReadable('办事窗口上午九点开门')).toBe(true);
  });
});

describe('a PDF that is refused', () => {
  it.each([
    ['no PDF', () => Buffer.from('PK\u0003\u0004 a letter'), '这不是 PDF 文件'],
    [
      'a web page that says it is one',
      () => Buffer.from('<!-- %PDF-1.7 --><script>1</script>%%EOF'),
      '不是 PDF',
    ],
    ['half a file', async () => (await pdfOf({ pages: 3 })).subarray(0, 900), '没有传完'],
    [
      'half a file with an end',
      async () => Buffer.concat([(await pdfOf({ pages: 3 })).subarray(0, 900), Buffer.from('\n%%EOF\n')]),
      '不完整或者已经损坏',
    ],
    ['a password', withPassword, '加了密码或者限制了使用'],
    ['too many pages', () => pdfOf({ pages: ATTACHMENT_LIMITS.pages + 1 }), '文件有 61 页，最多 60 页'],
    ['too many bytes', () => Buffer.concat([Buffer.alloc(ATTACHMENT_LIMITS.bytes + 1)]), '最多 8 MB'],
  ])('%s', async (_, file, reason) => {
    const said = await refusal(file());
    expect(said).toContain(reason);
    expect(said).toContain('请');
    expect(said.endsWith(NOTHING_KEPT)).toBe(true);
  });

  it.each([
    ['a script', inCatalog({ OpenAction: action('JavaScript', { JS: words('app.alert(1)') }) }), '脚本'],
    [
      'scripts by name',
      inCatalog({ Names: { JavaScript: { Names: [words('a'), action('JavaScript')] } } }),
      '脚本',
    ],
    ['a program to start', inCatalog({ OpenAction: action('Launch', { F: words('cmd.exe') }) }), '打开程序'],
    ['an action of a page', inCatalog({ AA: { WC: action('Named') } }), '自动执行的动作'],
    ['an embedded file', inCatalog({ Names: { EmbeddedFiles: { Names: [] } } }), '有嵌在里面的另一个文件'],
    ['a form', inCatalog({ AcroForm: { Fields: [{ FT: 'Tx' }] } }), '表单或者电子签名'],
    ['a signature that forbids', inCatalog({ Perms: { DocMDP: {} } }), '电子签名'],
    [
      'a link that starts a program',
      onPage(2, { Subtype: 'Link', A: action('Launch') }),
      /第 2 页（对象 \d+）有打开程序的动作/,
    ],
    [
      'a link that sends',
      onPage(1, { Subtype: 'Link', A: action('SubmitForm', { F: words('https://example.com') }) }),
      '发往别处',
    ],
    ['a comment', onPage(2, { Subtype: 'Text', Contents: words('ask Zhang San') }), '第 2 页有批注'],
    ['a file upon a page', onPage(1, { Subtype: 'FileAttachment' }), '附在页上的另一个文件'],
    ['a stamp', onPage(1, { Subtype: 'Stamp' }), '第 1 页有用批注盖的图章'],
  ])('%s', async (_, change, reason) => {
    const said = await refusal(pdfOf({ pages: 2, change }));
    expect(said).toMatch(reason);
    expect(said).toContain('另存为 PDF');
  });

  it('a small file that unpacks to a large one', async () => {
    const bomb = deflateSync(Buffer.alloc(ATTACHMENT_LIMITS.unpacked + 1));
    const stream = Buffer.concat([Buffer.from('9 0 obj<</Filter/FlateDecode>>stream\n'), bomb]);
    const file = Buffer.concat([Buffer.from('%PDF-1.7\n'), stream, Buffer.from('\nendstream endobj\n%%EOF')]);
    expect(file.length).toBeLessThan(100_000);
    expect(await refusal(file)).toContain('展开以后太大');
  });
});

describe('the words of a page', () => {
  const line = (str: string, width: number) => ({
    str,
    width,
    transform: [1, 0, 0, 1, 50, 700],
    hasEOL: true,
  });

  it('go on where a line ran to the edge, so that a number broken there is one number', () => {
    expect(pageText([line('证件号15052519900', 400), line('1010015。', 100), line('完', 10)])).toBe(
      '证件号150525199001010015。\n完',
    );
  });

  it('are read as characters where a program wrote their parts', () => {
    expect(pageText([line('演⽰⽂件：⻢⻰', 400)])).toBe('演示文件:马龙');
  });
});

describe('a photograph in a PDF', () => {
  it('loses where and when it was taken, and no point of the picture', async () => {
    const taken = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#a33' } })
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '42/1 51/1 0/1' } })
      .jpeg()
      .toBuffer();
    expect((await sharp(taken).metadata()).exif).toBeDefined();
    const bare = bareJpeg(taken);
    expect((await sharp(bare).metadata()).exif).toBeUndefined();
    expect(await sharp(bare).raw().toBuffer()).toEqual(await sharp(taken).raw().toBuffer());
    const given = await pdfOf({ change: (document) => document.embedJpg(taken).then(draw(document)) });
    const { removed, unread } = await examinePdf(given);
    expect([removed, unread]).toEqual([['照片里的拍摄信息'], [1]]);
  });
});

const draw =
  (document: PDFDocument) =>
  (picture: Awaited<ReturnType<PDFDocument['embedJpg']>>): void =>
    document.getPage(0).drawImage(picture, { x: 0, y: 0, width: 100, height: 100 });
