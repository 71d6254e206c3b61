import type { Archive } from './archive';
import { ExtractFault } from './fault';
import { readXml } from './xml';

/** Characters a spreadsheet cell can hold; Excel writes no more. */
export const CELL_LIMIT = 32_767;
/** All shared strings stay in memory while the sheet is read: a million rows need about 25 million characters. */
const TOTAL_LIMIT = 96_000_000;

/** Spreadsheets write a control character, and an underscore that could be mistaken for one, as _x000D_. */
export const unescapeCell = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

/** The workbook's table of strings; formatted runs are joined, phonetic guides (rPh) left out. */
export async function readSharedStrings(archive: Archive, part: string): Promise<string[]> {
  const strings: string[] = [];
  let text = '';
  let total = 0;
  let inText = false;
  let inGuide = false;
  const parts = readXml(archive.read(part), {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') inGuide = true;
      inText = name === 't' && !inGuide;
    },
    text(piece) {
      if (!inText) return;
      text += piece;
      if (text.length > CELL_LIMIT) throw new ExtractFault('cell-too-long');
    },
    close(name) {
      inText = false;
      if (name === 'rPh') inGuide = false;
      if (name !== 'si') return;
      total += text.length;
      if (total > TOTAL_LIMIT) throw new ExtractFault('archive-too-big');
      strings.push(unescapeCell(text));
    },
  });
  for await (const _ of parts);
  return strings;
}
