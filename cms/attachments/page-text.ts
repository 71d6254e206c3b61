import path from 'node:path';
import { ATTACHMENT_LIMITS } from '../../domain/attachment';
import { PdfRefusal, refusePdf } from './refusal';

/** A piece of a page as pdfjs gives it: its words, where they begin, how long they run. */
type Piece = { str: string; width: number; transform: number[]; hasEOL: boolean };

const FOLDER = 'node_modules/pdfjs-dist';
const folder = (name: string): string =>
  `${path.resolve(/* turbopackIgnore: true */ process.cwd(), FOLDER, name)}/`;

/** A line that ran to the edge goes on in the next one; a number broken there is still one number. */
const NEARLY_FULL = 0.9;

/**
 * Parts of characters that fonts draw exactly as the character itself; programs that make a PDF mix them up. Those of
 * U+2F00–2FD5 are known to NFKC, these of U+2E80–2EF3 are not (Unicode, EquivalentUnifiedIdeograph).
 */
const PARTS: Readonly<Record<string, string>> = {
  '⺠': '民',
  '⻅': '见',
  '⻉': '贝',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
  '⻳': '龟',
  '⺟': '母',
};
const whole = (text: string): string =>
  text.normalize('NFKC').replace(/[\u2E80-\u2EF3]/gu, (part) => PARTS[part] ?? part);

/** The words of a page, a line break where a line ends before the edge. */
export function pageText(pieces: readonly Piece[]): string {
  const ends = pieces.map(({ transform, width }) => (transform[4] ?? 0) + width);
  const edge = Math.max(0, ...ends);
  const start = Math.min(edge, ...pieces.map(({ transform }) => transform[4] ?? 0));
  let text = '';
  for (const [index, { str, hasEOL }] of pieces.entries()) {
    text += str;
    const isFull = (ends[index] as number) - start >= NEARLY_FULL * (edge - start);
    if (hasEOL) text += isFull && /[\p{Script=Han}\d]$/u.test(str) ? '' : '\n';
  }
  return whole(text).trim();
}

const UNREADABLE = /[\p{Co}\p{Cn}\uFFFD]/gu;
const LETTERS = /[\p{L}\p{N}]/gu;
const FEWEST_LETTERS = 5;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether a program can read what a person sees on the page; a font of its own making may hide every letter. */
export const isReadable = (text: string): boolean => {
  const letters = count(text, LETTERS);
  return letters >= FEWEST_LETTERS && count(text, UNREADABLE) * 9 <= letters;
};

/** The words of every page, in order. Throws {@link PdfRefusal} where the file is broken or takes too long. */
export async function pageTexts(bytes: Buffer): Promise<string[]> {
  // Seconds to load and only needed for an upload.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: true,
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
    verbosity: 0,
  });
  const until = Date.now() + ATTACHMENT_LIMITS.reading;
  try {
    const document = await task.promise;
    const texts: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      texts.push(pageText(items.filter((item): item is (typeof items)[number] & Piece => 'str' in item)));
      page.cleanup();
      if (Date.now() > until) return refusePdf(`读到第 ${number} 页已经太久`);
    }
    return texts;
  } catch (error) {
    if (error instanceof PdfRefusal) throw error;
    return refusePdf('文件的文字读不出来，可能已经损坏');
  } finally {
    await task.destroy();
  }
}
