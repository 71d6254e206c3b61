import {
  EncryptedPDFError,
  PDFArray,
  PDFDocument,
  PDFName,
  PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { ATTACHMENT_LIMITS } from '../../domain/attachment';
import { bareJpeg } from './bare-jpeg';
import {
  ANNOTATIONS,
  FORBIDDEN_ACTIONS,
  FORBIDDEN_KEYS,
  SOME_ANNOTATION,
  SPOKEN_KEYS,
  TELLING_KEYS,
} from './forbidden';
import { dictOf, drawsPicture, entry, everythingIn, nameIn, type Reached, wordsIn } from './reach';
import { refusePdf } from './refusal';

/**
 * A file with nothing in it but what its pages show. `spoken`: words that stand on no page (bookmarks, descriptions of
 * pictures); `pictures`: numbers of the pages that draw one; `removed`: what was taken out, in words for the editor.
 */
export type BarePdf = {
  bytes: Buffer;
  pages: number;
  spoken: string[];
  pictures: number[];
  removed: string[];
};

const BROKEN = '文件不完整或者已经损坏，读不出全部内容';

async function load(bytes: Buffer): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
  } catch (error) {
    // The library may stumble over what it cannot decipher before it says why; the entry itself is never enciphered.
    if (error instanceof EncryptedPDFError || bytes.includes('/Encrypt'))
      return refusePdf('文件加了密码或者限制了使用', '请去掉密码和限制，重新导出一份，再上传。');
    return refusePdf(BROKEN, '请在电脑上打开看一看，重新导出一份，再上传。');
  }
}

const holds = (place: string, what: string): never => refusePdf(`${place}有${what}，不能公开`);

/** Links to the web are taken away, their words stay; anything else upon a page is refused. Returns how many went. */
function bareAnnotations({ dict, place }: Reached): number {
  const annotations = entry(dict, 'Annots');
  if (!(annotations instanceof PDFArray)) return 0;
  let gone = 0;
  for (let at = annotations.size() - 1; at >= 0; at -= 1) {
    const one = dictOf(annotations.lookup(at));
    const kind = one && nameIn(one, 'Subtype');
    if (!one || kind !== 'Link') return holds(place, ANNOTATIONS[kind ?? ''] ?? SOME_ANNOTATION);
    const action = dictOf(entry(one, 'A'));
    one.delete(PDFName.of('PA'));
    if (!action || nameIn(action, 'S') !== 'URI') continue;
    annotations.remove(at);
    gone += 1;
  }
  if (annotations.size() === 0) dict.delete(PDFName.of('Annots'));
  return gone;
}

function refuseActive({ dict, place }: Reached): void {
  for (const [key] of dict.entries()) {
    const what = FORBIDDEN_KEYS[key.decodeText()];
    if (what) holds(place, what);
  }
  const action = nameIn(dict, 'S');
  if (action && FORBIDDEN_ACTIONS[action]) holds(place, FORBIDDEN_ACTIONS[action] as string);
  if (nameIn(dict, 'Type') === 'EmbeddedFile') holds(place, '嵌在里面的另一个文件');
}

function refuseForm(document: PDFDocument): void {
  const form = dictOf(entry(document.catalog, 'AcroForm'));
  const fields = form && entry(form, 'Fields');
  if (form?.has(PDFName.of('XFA')) || (fields instanceof PDFArray && fields.size() > 0))
    holds('文件里', '要填写的表单或者电子签名');
  document.catalog.delete(PDFName.of('AcroForm'));
}

/** Takes away what tells of persons and programs. Returns whether there was anything. */
function bareEntries({ dict }: Reached): boolean {
  return TELLING_KEYS.filter((key) => dict.delete(PDFName.of(key))).length > 0;
}

function barePicture(document: PDFDocument, { ref }: Reached): boolean {
  const stream = ref && document.context.lookup(ref);
  if (!ref || !(stream instanceof PDFRawStream) || nameIn(stream.dict, 'Filter') !== 'DCTDecode')
    return false;
  const bare = bareJpeg(stream.contents);
  if (bare.length === stream.contents.length) return false;
  document.context.assign(ref, PDFRawStream.of(stream.dict, bare));
  return true;
}

/** What no page leads to any more: former versions of pages, and what was just taken away. */
function dropUnreached(document: PDFDocument, seen: ReadonlySet<PDFRef>): void {
  for (const [ref] of document.context.enumerateIndirectObjects())
    if (!seen.has(ref)) document.context.delete(ref);
}

/** Takes a PDF apart and puts it together again without what nobody sees. Throws {@link PdfRefusal}. */
export async function barePdf(given: Buffer): Promise<BarePdf> {
  const document = await load(given);
  const pages = document.getPageCount();
  if (pages === 0) refusePdf('文件里一页也没有');
  if (pages > ATTACHMENT_LIMITS.pages)
    refusePdf(
      `文件有 ${pages} 页，最多 ${ATTACHMENT_LIMITS.pages} 页`,
      '请分成几份上传，或者只附要公开的部分。',
    );
  refuseForm(document);
  const info = document.context.trailerInfo.Info;
  const told = info ? dictOf(document.context.lookup(info)) : null;
  let isTelling = told !== null && told.entries().length > 0;
  let hasPlaces = false;
  let links = 0;
  const spoken: string[] = [];
  const seen = new Set<PDFRef>();
  for (const reached of everythingIn(document, seen)) {
    if (reached.dict.has(PDFName.of('Annots'))) links += bareAnnotations(reached);
    isTelling = bareEntries(reached) || isTelling;
    refuseActive(reached);
    hasPlaces = barePicture(document, reached) || hasPlaces;
    for (const [key] of reached.dict.entries())
      if (SPOKEN_KEYS.has(key.decodeText())) spoken.push(wordsIn(reached.dict, key.decodeText()) ?? '');
  }
  document.context.trailerInfo.Info = undefined;
  document.context.trailerInfo.ID = undefined;
  dropUnreached(document, seen);
  const pictures = document.getPages().flatMap((page, index) => (drawsPicture(page) ? [index + 1] : []));
  const bytes = await document.save({ addDefaultPage: false, updateFieldAppearances: false });
  return {
    bytes: Buffer.from(bytes),
    pages,
    spoken: spoken.filter((words) => words.trim() !== ''),
    pictures,
    removed: [
      ...(isTelling ? ['作者、软件、时间等文件信息'] : []),
      ...(hasPlaces ? ['照片里的拍摄信息'] : []),
      ...(links > 0 ? [`${links} 处网址链接（文字还在）`] : []),
    ],
  };
}
